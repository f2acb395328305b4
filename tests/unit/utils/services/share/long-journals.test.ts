import { afterEach, expect, test } from 'vitest';
import { ledgerOf } from '../../../../../utils/services/share/share-session.ts';
import { addVisit, fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { type Machine, memoryPlace, shared } from '../../../../support/shared-machines.ts';

const machines: Machine[] = [];
const machine = (): Machine => {
  const made = buildServices();
  machines.push(made);
  return made;
};
afterEach(() => {
  for (const { db } of machines.splice(0)) {
    ledgerOf({ db }).close();
    db.close();
  }
});

test('a visit of many events is taken in whole: the transaction outlives rows that ask the history for nothing', async () => {
  const [desk, lap] = [machine(), machine()];
  const place = memoryPlace();
  await fillHistory(desk.db);
  await addVisit(desk.db, idOf(900), 400);
  await shared(desk, place);
  expect(await shared(lap, place)).toMatchObject({ segments: 1, waiting: 0, problem: null });
  expect((await rowsOf(lap.db)).events).toEqual((await rowsOf(desk.db)).events);
  expect(await lap.db.events.count()).toBeGreaterThan(400);
});
