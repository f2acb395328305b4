import { expect, test } from 'vitest';
import { addVisit, fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { memoryPlace, shared } from '../../../../support/shared-machines.ts';

test('what one machine has, another one gets, and nothing is told twice', async () => {
  const place = memoryPlace();
  const [desk, lap] = [buildServices(), buildServices()];
  await fillHistory(desk.db);
  expect(await shared(desk, place)).toMatchObject({ segments: 0, machines: 0 });
  const first = await shared(lap, place);
  expect(first).toMatchObject({ segments: 1, machines: 1, waiting: 0, problem: null });
  const { settings: ___, ...mine } = await rowsOf(desk.db);
  const { settings: ____, ...theirs } = await rowsOf(lap.db);
  expect(theirs).toEqual(mine);
  expect((await shared(desk, place)).sent).toBe(0);
  expect((await shared(lap, place)).sent).toBe(0);
  await addVisit(desk.db, idOf(2), 9);
  expect(await shared(desk, place)).toMatchObject({ segments: 0 });
  expect((await shared(lap, place)).outcome).toMatchObject({ added: { events: 6 }, changed: { visits: 1 } });
  expect((await rowsOf(lap.db)).events).toEqual((await rowsOf(desk.db)).events);
});
