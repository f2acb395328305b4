import { beforeEach, describe, expect, test } from 'vitest';
import { checkResult } from '../../../../../utils/services/findings/check-result.ts';
import {
  checkOf,
  dropCheck,
  endCheck,
  freshData,
  skipStep,
  startCheck,
} from '../../../../../utils/services/findings/check-shop.ts';
import { appendEvents } from '../../../../../utils/storage/index.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildCookie, buildHost, buildStorage } from '../../../../support/build-shop.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { newVisit } from '../../../../support/history.ts';
import { consent, NOON, setCookie, VISIT, wish } from '../../../../support/observed-events.ts';

const SHOP = 'shop.example';
const OLD = '01KAQ0000000000000000000V0';
const moment = (after: number, event: 'shown' | 'accepted' | 'refused') => ({
  at: NOON + after,
  tool: 'banner',
  event,
  label: '',
  evidence: `${VISIT}:0`,
});

let services: ReturnType<typeof buildServices>;
beforeEach(async () => {
  services = buildServices();
  const early = { id: OLD, startedAt: NOON - 9_000, consent: [moment(-8_000, 'shown'), moment(-7_000, 'accepted')] };
  await services.db.visits.add(newVisit(early));
});

describe('a check', () => {
  test('begins with a visit of its own: what was chosen before does not count', async () => {
    expect(await checkOf(services, SHOP)).toBeNull();
    expect(await startCheck(services, SHOP)).toBeNull();
    expect(worker.orders()).toContainEqual({ command: 'new-visit', domain: SHOP });
    expect(await checkOf(services, SHOP)).toMatchObject({ current: 'fresh', done: {}, noBanner: false, visits: [] });
  });

  test('does not begin where the worker cannot be reached', async () => {
    worker.answers(null);
    expect(await startCheck(services, SHOP)).toBe('internal');
    expect(await checkOf(services, SHOP)).toBeNull();
  });

  test('goes on by what the visits say, and is read anew after a closed panel', async () => {
    await startCheck(services, SHOP);
    await services.db.visits.add(newVisit({ startedAt: NOON + 10 }));
    expect(await checkOf(services, SHOP)).toMatchObject({ current: 'fresh', noBanner: true });
    const steps = [moment(20, 'shown'), moment(30, 'refused'), moment(40, 'accepted')];
    const seen: unknown[] = [];
    for (let count = 1; count <= steps.length; count++) {
      await services.db.visits.update(VISIT, { consent: steps.slice(0, count) });
      // Nothing but the history is carried from one look to the next.
      seen.push((await checkOf({ ...services }, SHOP))?.current);
    }
    expect(seen).toEqual(['refuse', 'accept', 'leave']);
    expect((await checkOf(services, SHOP))?.done).toEqual({ fresh: NOON + 20, refuse: NOON + 30, accept: NOON + 40 });
    services.clock.now = NOON + 100;
    await endCheck(services, SHOP);
    services.clock.now = NOON + 200;
    await endCheck(services, SHOP);
    expect(await checkOf(services, SHOP)).toMatchObject({ current: null, done: { leave: NOON + 100 } });
  });

  test('accepting first leaves refusing to be done', async () => {
    await startCheck(services, SHOP);
    await services.db.visits.add(
      newVisit({ startedAt: NOON + 10, consent: [moment(20, 'shown'), moment(30, 'accepted')] }),
    );
    expect((await checkOf(services, SHOP))?.current).toBe('refuse');
    await skipStep(services, SHOP, 'refuse');
    await skipStep(services, SHOP, 'refuse');
    expect(await checkOf(services, SHOP)).toMatchObject({ current: 'leave', record: { skipped: ['refuse'] } });
  });

  test('visits after its end are not part of it; a forgotten one is none', async () => {
    await startCheck(services, SHOP);
    services.clock.now = NOON + 50;
    await endCheck(services, SHOP);
    await services.db.visits.add(newVisit({ startedAt: NOON + 60, consent: [moment(70, 'shown')] }));
    expect((await checkOf(services, SHOP))?.visits).toEqual([]);
    await dropCheck(services, SHOP);
    expect(await checkOf(services, SHOP)).toBeNull();
  });

  test('a record of another shape is none', async () => {
    await services.db.settings.put({ key: `check:${SHOP}`, value: { startedAt: 'noon', skipped: 7 } });
    expect(await checkOf(services, SHOP)).toBeNull();
  });
});

test('the result is read from the journal up to the end, and says when entries are gone', async () => {
  const unknown = { company: null, category: 'unknown', confidence: 'likely', sources: [] };
  services.attributor = () => Promise.resolve({ attributeCookie: () => unknown } as never);
  await startCheck(services, SHOP);
  await services.db.visits.add(newVisit({ startedAt: NOON }));
  await appendEvents(services.db, VISIT, [
    consent(10, 'shown'),
    consent(20, 'refused'),
    setCookie(30, wish('after')),
    setCookie(500, wish('too-late')),
  ]);
  services.clock.now = NOON + 100;
  expect(await checkResult(services, SHOP)).toBeNull();
  await endCheck(services, SHOP);
  const result = await checkResult(services, SHOP);
  expect(result).toMatchObject({ expired: false, comparison: { rows: [{ name: 'after', place: 'refused' }] } });
  expect(result?.comparison.rows).toHaveLength(1);
  await services.db.visits.update(VISIT, { gaps: ['journal-expired'] });
  expect(await checkResult(services, SHOP)).toMatchObject({ expired: true });
});

test('for a fresh look only what is the shop’s own or kept apart for it is deleted', () => {
  const { cookies, storage } = freshData([
    buildCookie('own'),
    buildCookie('asked', { states: ['attempted'] }),
    buildCookie('theirs', { party: 'third' }),
    buildCookie('apart', { party: 'third', partition: 'https://lamppu.example' }),
    buildStorage('key'),
    buildStorage('db', { store: 'indexedDB' }),
    buildHost('ads.example', null),
  ]);
  expect([...cookies, ...storage].map(({ name }) => name)).toEqual(['own', 'apart', 'key']);
});
