import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaseEventType } from '../../../../../utils/requests/model.ts';
import { caseStory } from '../../../../../utils/services/cases/case-stories.ts';
import { remindersOn, remindersWanted, turnReminders } from '../../../../../utils/services/cases/reminders.ts';
import { datesMoved, keepShownDates } from '../../../../../utils/services/cases/shown-dates.ts';
import { tickDeadlines } from '../../../../../utils/services/cases/tick-deadlines.ts';
import { buildEvents, buildFile } from '../../../../support/build-case.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { serveOwnFiles } from '../../../../support/own-files.ts';

const file = buildFile();
let services: ReturnType<typeof buildServices>;
let today = '';

/** Goes to a day (ISO date), as a machine that wakes up on it. */
const wakeOn = async (day: string): Promise<string[]> => {
  today = day;
  await tickDeadlines(services);
  return worker.notified().slice();
};
const happened = (...events: [CaseEventType, string][]) => services.db.caseEvents.bulkPut(buildEvents(file, events));

beforeEach(async () => {
  serveOwnFiles();
  services = { ...buildServices(), today: () => today };
  await services.db.cases.add(file);
  // Due on Wednesday 2 December.
  await happened(['sent', '2026-11-02']);
  await turnReminders(services, true);
});
afterEach(() => {
  worker.reset();
  vi.restoreAllMocks();
});

const NEAR = 'A request is due today or tomorrow.';
const LATE = 'A request is late: no answer is noted.';

test('a last day is told the day before, a delay when it began, each once', async () => {
  expect(await wakeOn('2026-11-30')).toEqual([]);
  expect(await wakeOn('2026-12-01')).toEqual([NEAR]);
  expect(await wakeOn('2026-12-02')).toEqual([NEAR]);
  expect(await wakeOn('2026-12-03')).toEqual([NEAR, LATE]);
  expect(await wakeOn('2026-12-20')).toEqual([NEAR, LATE]);
});

test('a machine that slept over all of it tells what holds now', async () => {
  expect(await wakeOn('2027-02-01')).toEqual([LATE]);
});

test('a clock that is set back and forth tells nothing twice', async () => {
  await wakeOn('2026-12-03');
  await wakeOn('2026-12-01');
  expect(await wakeOn('2026-12-03')).toEqual([LATE, NEAR]);
});

test('who turned reminders off, or never gave the permission, is not told', async () => {
  await turnReminders(services, false);
  expect(await wakeOn('2026-12-03')).toEqual([]);
  worker.browserGrants(false);
  expect(await turnReminders(services, true)).toBe(false);
  expect(await remindersWanted(services)).toBe(false);
  expect(await wakeOn('2026-12-03')).toEqual([]);
});

test('an answer ends it', async () => {
  await happened(['sent', '2026-11-02'], ['answered', '2026-11-20']);
  expect(await wakeOn('2026-12-03')).toEqual([]);
});

test('several are told in one sentence, without a name', async () => {
  const other = buildFile({ id: '01KBBBBBBBBBBBBBBBBBBBBBBB', shop: 'kauppa.example' });
  await services.db.cases.add(other);
  await services.db.caseEvents.bulkPut(buildEvents(other, [['sent', '2026-11-02']]));
  expect(await wakeOn('2026-12-03')).toEqual(['2 requests are late: no answers are noted.']);
});

test('the authority’s date is told when it has passed, the customer’s own before it does', async () => {
  await happened(['sent', '2026-08-01'], ['complained', '2026-11-01']);
  const story = await caseStory(services, file.id);
  const limit = story?.state.limits.find(({ code }) => code === 'authority-progress')?.date ?? '';
  const kinds = (day: string) => remindersOn(story ? [story] : [], day).map(({ kind }) => kind);
  expect(kinds(limit)).toEqual([]);
  expect(kinds(Temporal.PlainDate.from(limit).add({ days: 1 }).toString())).toEqual(['limit']);
  await services.db.caseEvents.clear();
  const events = buildEvents(file, [
    ['sent', '2026-08-01'],
    ['complained', '2026-09-01'],
    ['decided', '2026-11-01'],
  ]).map((event) => (event.type === 'decided' ? { ...event, appealBy: '2026-12-10' } : event));
  await services.db.caseEvents.bulkPut(events);
  const decided = await caseStory(services, file.id);
  const own = (day: string) => remindersOn(decided ? [decided] : [], day).length;
  expect(['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map(own)).toEqual([0, 1, 1, 0]);
});

test('a date that moved with the tables is told until it was seen; one that moved with an event is not', async () => {
  today = '2026-11-22';
  const story = (await caseStory(services, file.id)) ?? expect.fail();
  expect(await datesMoved(services, story)).toEqual([]);
  const key = `case-dates-${file.id}`;
  const shown = (await services.db.settings.get(key))?.value as object;
  await services.db.settings.put({ key, value: { ...shown, tables: 'older', due: '2026-12-01' } });
  const moved = { case: file.id, which: 'due', from: '2026-12-01', to: '2026-12-02' };
  expect(await datesMoved(services, story)).toEqual([moved]);
  expect(await datesMoved(services, story)).toEqual([moved]);
  await keepShownDates(services, story);
  expect(await datesMoved(services, story)).toEqual([]);
  await services.db.settings.put({ key, value: { ...shown, tables: 'older', events: 7, due: '2026-12-01' } });
  expect(await datesMoved(services, story)).toEqual([]);
});
