import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget } from '../../../../../utils/services/forget/forget.ts';
import { whatIsKept } from '../../../../../utils/services/forget/what-is-kept.ts';
import { lookForHistory } from '../../../../../utils/services/keeping/history-marker.ts';
import type { ForgetScope } from '../../../../../utils/services/keeping/keep-commands.ts';
import { ledgerOf } from '../../../../../utils/services/share/share-session.ts';
import { lock, unlock } from '../../../../../utils/services/vault/lock.ts';
import { sealObserved } from '../../../../../utils/services/vault/observed.ts';
import { setPassphrase } from '../../../../../utils/services/vault/passphrase.ts';
import { createVisits } from '../../../../../utils/services/watch/visits.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { fillMarked, marksOf, rawText } from '../../../../support/marked-history.ts';
import { NOON } from '../../../../support/observed-events.ts';
import { serveOwnFiles } from '../../../../support/own-files.ts';

// The second name ends in the first: forgetting one must not touch the other.
const [ONE, OTHER] = [marksOf(1, 'shop.example'), marksOf(2, 'eshop.example')];
const WORDS = 'kettle marble orbit';
const FEW = 1_000;
let services: ReturnType<typeof buildServices>;
let visits: ReturnType<typeof createVisits>;

const go = (scope: ForgetScope, settling: () => Promise<void> = () => Promise.resolve()): Promise<void> =>
  forget(services, { forget: (shop) => Promise.resolve(visits.forget(shop)) }, { idle: settling }, scope);

beforeEach(async () => {
  serveOwnFiles();
  services = buildServices();
  await fillMarked(services.db, ONE);
  await fillMarked(services.db, OTHER);
  visits = createVisits(services, () => undefined);
  await visits.ready;
  await visits.navigated(1, `https://${ONE.shop}/`, NOON);
  await visits.navigated(2, `https://${OTHER.shop}/`, NOON);
  await lookForHistory(services);
});
afterEach(() => vi.restoreAllMocks());

/** A shop's name, but not as the end of a longer one. */
const named = (text: string, shop: string): boolean => new RegExp(`(?<![a-z])${shop.replace('.', '[.]')}`).test(text);

test('of a forgotten shop nothing is left in any table, index, setting or store, and of the other everything', async () => {
  const before = await whatIsKept(services, { what: 'shop', shop: OTHER.shop });
  const text = await rawText(services.db);
  for (const mark of Object.values(ONE)) expect(text, mark).toContain(mark);
  await go({ what: 'shop', shop: ONE.shop });
  const left = (await rawText(services.db)) + worker.stored();
  expect(named(left, ONE.shop)).toBe(false);
  for (const mark of [ONE.person, ONE.mail, ONE.case, ONE.followUp, ONE.visit]) expect(left, mark).not.toContain(mark);
  for (const mark of Object.values(OTHER)) expect(left, mark).toContain(mark);
  expect(await whatIsKept(services, { what: 'shop', shop: OTHER.shop })).toEqual(before);
  expect(visits.ofTab(1)).toBeNull();
  expect(visits.ofTab(2)).not.toBeNull();
  expect(worker.dropped()).toEqual([`*://*.${ONE.shop}/*`]);
});

test('what is shown before is what goes: every kind with its number', async () => {
  expect(Object.fromEntries(await whatIsKept(services, { what: 'shop', shop: ONE.shop }))).toEqual({
    ...{ shops: 1, policies: 1, corrections: 1, visits: 2, events: 1, sightings: 2, findings: 1 },
    ...{ cases: 2, caseEvents: 2, replies: 1, attachments: 1, identities: 1, settings: 3 },
  });
  await go({ what: 'shop', shop: ONE.shop });
  expect(await whatIsKept(services, { what: 'shop', shop: ONE.shop })).toEqual([]);
});

test('with everything goes where histories were to meet, although nothing was shared yet', async () => {
  const ledger = ledgerOf(services);
  await ledger.notes.put({ key: 'place', value: { kind: 'webdav', url: 'https://cloud.example/', user: 'kim' } });
  await ledger.notes.put({ key: 'secrets', value: { password: 'of the server' } });
  await go({ what: 'everything' });
  expect(await ledger.notes.toArray()).toEqual([]);
});

test('what was being settled meanwhile does not come back', async () => {
  await go({ what: 'shop', shop: ONE.shop }, async () => {
    await fillMarked(services.db, ONE);
  });
  expect(named(await rawText(services.db), ONE.shop)).toBe(false);
});

test('a forgotten request goes with its answers and follow-ups; the shop stays', async () => {
  await go({ what: 'case', case: ONE.case });
  const left = await rawText(services.db);
  expect(await services.db.cases.toCollection().primaryKeys()).toEqual([OTHER.case, OTHER.followUp].sort());
  expect((await services.db.caseEvents.toArray()).every((event) => event.case !== ONE.case)).toBe(true);
  expect(left).not.toContain(`Dear ${ONE.person}`);
  expect(left).not.toContain(`erasure:${ONE.case}`);
  expect(left).not.toContain(`${ONE.case}:near`);
  expect(await services.db.shops.get(ONE.shop)).toBeDefined();
  expect(await services.db.identities.get(ONE.shop)).toBeDefined();
});

test('after everything there is nothing', async () => {
  await go({ what: 'everything' });
  expect(await rawText(services.db)).toBe('[]');
  expect(worker.stored()).toBe('[]');
  expect(visits.ofTab(2)).toBeNull();
  expect(worker.dropped()).toEqual(['*://*.shop.example/*']);
});

test('all or nothing: what fails half-way removes nothing', async () => {
  const before = await rawText(services.db);
  const failing = vi.spyOn(services.db.settings, 'get').mockRejectedValue(new Error('torn'));
  await expect(go({ what: 'shop', shop: ONE.shop })).rejects.toThrow();
  failing.mockRestore();
  expect(await rawText(services.db)).toBe(before);
});

test('of what is sealed one shop is forgotten as whole, but not while it is locked', async () => {
  await setPassphrase(services, WORDS, FEW);
  await sealObserved(services, true);
  // The hash of a file can be seen; this one has a name in it.
  const before = (await rawText(services.db)).replaceAll(/sha256-e?shop.example/g, '');
  expect([ONE.shop, ONE.person, ONE.mail, OTHER.shop].filter((mark) => before.includes(mark))).toEqual([]);
  const kept = await whatIsKept(services, { what: 'shop', shop: OTHER.shop });
  await lock(services);
  await expect(go({ what: 'shop', shop: ONE.shop })).rejects.toMatchObject({ fault: 'locked' });
  await unlock(services, WORDS, FEW);
  await go({ what: 'shop', shop: ONE.shop });
  expect(await whatIsKept(services, { what: 'shop', shop: OTHER.shop })).toEqual(kept);
  await sealObserved(services, false);
  const left = await rawText(services.db);
  expect(named(left, ONE.shop)).toBe(false);
  for (const mark of [ONE.case, ONE.followUp, ONE.visit]) expect(left, mark).not.toContain(mark);
});

test('locked or not, everything can be forgotten, and one request', async () => {
  await setPassphrase(services, WORDS, FEW);
  await sealObserved(services, true);
  await lock(services);
  await go({ what: 'case', case: ONE.case });
  expect(await rawText(services.db)).not.toContain(ONE.followUp);
  await go({ what: 'everything' });
  for (const table of services.db.tables) expect(await table.count(), table.name).toBe(0);
});
