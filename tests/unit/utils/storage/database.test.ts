import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CustomerDatabase } from '../../../../utils/storage/index.ts';
import { caseFile } from '../../../support/cases.ts';
import { seenCookie } from '../../../support/comparisons.ts';
import { freshHistory, newVisit } from '../../../support/history.ts';

test('a history opens, closes and opens again with what was kept', async () => {
  const first = freshHistory();
  await first.visits.add(newVisit());
  await first.cases.put(caseFile());
  first.close();
  const second = new CustomerDatabase(first.name);
  expect(await second.visits.toArray()).toEqual([newVisit()]);
  expect(await second.cases.get(caseFile().id)).toEqual(caseFile());
});

test('the worker and a page have it open at once', async () => {
  const worker = freshHistory();
  const page = new CustomerDatabase(worker.name);
  await Promise.all([worker.open(), page.open()]);
  await worker.settings.put({ key: 'theme', value: 'dark' });
  expect(await page.settings.get('theme')).toEqual({ key: 'theme', value: 'dark' });
});

test('a sighting is one row a shop, and findable by shop', async () => {
  const db = freshHistory();
  const row = { ...seenCookie('_ga'), shop: 'shop.example' };
  await db.sightings.bulkPut([row, { ...row, lastSeen: 9e15 }, { ...row, shop: 'other.example' }]);
  expect(await db.sightings.where('shop').equals('shop.example').toArray()).toMatchObject([{ lastSeen: 9e15 }]);
  expect(await db.sightings.get(['other.example', row.key])).toEqual({ ...row, shop: 'other.example' });
});

test('an event is never overwritten', async () => {
  const db = freshHistory();
  const entry = { visit: 'v', seq: 0, event: { type: 'capped', at: 1, what: 'x', dropped: 1 } as const, hash: 'h' };
  await db.events.add(entry);
  await expect(db.events.add({ ...entry, hash: 'other' })).rejects.toThrow();
  expect(await db.events.toArray()).toEqual([entry]);
});

test('the tables of the shipped versions stay what they are', () => {
  const { tables, verno } = freshHistory();
  expect(verno).toBeGreaterThanOrEqual(2);
  expect(tables.map(({ name }) => name).sort()).toEqual(
    [
      'attachments',
      'caseEvents',
      'cases',
      'corrections',
      'events',
      'findings',
      'identities',
      'inbox',
      'pictures',
      'policies',
      'replies',
      'settings',
      'shops',
      'sightings',
      'visits',
    ].sort(),
  );
});
