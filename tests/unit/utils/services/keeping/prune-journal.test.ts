import { beforeEach, expect, test } from 'vitest';
import type { Services } from '../../../../../utils/services/container.ts';
import { setKeepTime } from '../../../../../utils/services/keeping/keep-times.ts';
import { pruneJournal } from '../../../../../utils/services/keeping/prune-journal.ts';
import { appendEvents, type CustomerDatabase } from '../../../../../utils/storage/index.ts';
import { freshHistory, newVisit } from '../../../../support/history.ts';
import { NOON, request } from '../../../../support/observed-events.ts';

const DAY = 86_400_000;
const [OLD, CITED, NEW] = ['01KAQ0000000000000000000A1', '01KAQ0000000000000000000A2', '01KAQ0000000000000000000A3'];
let db: CustomerDatabase;
const services = (): Services => ({ db, now: () => NOON + 401 * DAY }) as Services;
const kept = async (): Promise<string[]> => [...new Set((await db.events.toArray()).map(({ visit }) => visit))];

beforeEach(async () => {
  db = freshHistory();
  for (const [id, startedAt] of [
    [OLD, NOON],
    [CITED, NOON],
    [NEW, NOON + 10 * DAY],
  ] as const) {
    await db.visits.add(newVisit({ id, startedAt }));
    await appendEvents(db, id, [request(0, 'https://shop.example/')]);
  }
  await db.findings.add({ shop: 'shop.example', key: 'C9 x', events: [`${CITED}:0`], goneSince: null } as never);
});

test('events go after their keep-time, unless a standing finding cites them; the visit stays and says so', async () => {
  await pruneJournal(services());
  expect(await kept()).toEqual([CITED, NEW]);
  expect(await db.visits.get(OLD)).toMatchObject({ gaps: ['journal-expired'], length: 1 });
  await pruneJournal(services());
  expect(await db.visits.get(OLD)).toMatchObject({ gaps: ['journal-expired'] });
});

test('a finding that is gone keeps nothing', async () => {
  await db.findings.toCollection().modify({ goneSince: NOON });
  await pruneJournal(services());
  expect(await kept()).toEqual([NEW]);
});

test('the keep-time is the customer’s choice', async () => {
  await setKeepTime(services(), 'journal', 900);
  await pruneJournal(services());
  expect(await kept()).toHaveLength(3);
  await setKeepTime(services(), 'journal', 30);
  await pruneJournal(services());
  expect(await kept()).toEqual([CITED]);
});
