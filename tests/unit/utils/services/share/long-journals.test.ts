import { expect, test } from 'vitest';
import { addVisit, fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { freshMachine, memoryPlace, shared } from '../../../../support/shared-machines.ts';

test('a visit of many events is taken in whole: the transaction outlives rows that ask the history for nothing', async () => {
  const [desk, lap] = [freshMachine(), freshMachine()];
  const place = memoryPlace();
  await fillHistory(desk.db);
  await addVisit(desk.db, idOf(900), 400);
  await shared(desk, place);
  expect(await shared(lap, place)).toMatchObject({ segments: 1, waiting: 0, problem: null });
  expect((await rowsOf(lap.db)).events).toEqual((await rowsOf(desk.db)).events);
  expect(await lap.db.events.count()).toBeGreaterThan(400);
});
