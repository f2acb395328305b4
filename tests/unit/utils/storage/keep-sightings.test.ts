import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { SeenHost } from '../../../../utils/comparison/index.ts';
import type { ChoiceMoment } from '../../../../utils/observation/index.ts';
import { type CustomerDatabase, keepSightings } from '../../../../utils/storage/index.ts';
import { by, seenHost } from '../../../support/comparisons.ts';
import { freshHistory } from '../../../support/history.ts';

const SHOP = 'shop.example';
const VISITS = ['01A', '01B', '01C', '01D', '01E', '01F'] as const;

let db: CustomerDatabase;
beforeEach(() => {
  db = freshHistory();
});

const host = (name: string, moment: ChoiceMoment, at = 0): SeenHost => ({
  ...seenHost(name, by('Google', 'analytics')),
  moments: [moment],
  firstSeen: at,
  lastSeen: at,
});
const keep = (visit: string, ...seen: SeenHost[]) =>
  db.transaction('rw', db.sightings, () => keepSightings(db, SHOP, visit, seen));
const only = async () => (await db.sightings.toArray())[0];

test('what a visit says later stands in place of what it said before', async () => {
  await keep('01A', host('a.example', 'before-choice'));
  await keep('01A', host('a.example', 'after-acceptance'));
  expect(await only()).toMatchObject({ moments: ['after-acceptance'] });
});

test('what says the same as before is not written again', async () => {
  await keep('01A', host('a.example', 'unknown'), host('b.example', 'unknown'));
  const written: string[] = [];
  db.sightings.hook('updating', (_, [, key]) => void written.push(key));
  await keep('01A', host('a.example', 'unknown'), host('b.example', 'unknown', 7));
  expect(written).toEqual(['host b.example']);
});

test('a thing that a visit no longer knows goes, unless another visit knows it', async () => {
  await keep('01A', host('a.example', 'unknown'), host('b.example', 'unknown'));
  await keep('01B', host('b.example', 'unknown'));
  await keep('01A');
  expect((await db.sightings.toArray()).map(({ key }) => key)).toEqual(['host b.example']);
});

test('visits are joined, and old ones for good', async () => {
  for (const [index, visit] of VISITS.entries())
    await keep(visit, host('a.example', index === 0 ? 'after-refusal' : 'unknown', index));
  const row = await only();
  expect(row).toMatchObject({ firstSeen: 0, lastSeen: 5, moments: ['after-refusal', 'unknown'] });
  expect(Object.keys(row?.live ?? {})).toEqual(['01C', '01D', '01E', '01F']);
  expect(row?.settled).toMatchObject({ firstSeen: 0, lastSeen: 1 });
});
