import { expect, test } from 'vitest';
import { calendarOf } from '../../../../utils/law/calendar.ts';
import { computeDeadline } from '../../../../utils/law/compute-deadline.ts';
import { holidayFiles } from '../../../../utils/law/holiday-files.ts';
import { firstWorkingDay, monthsLater, type Walk, walkCalendar, walkYears } from './day-by-day.ts';

const states = holidayFiles.map((file) => file.jurisdiction);
const regions = holidayFiles.flatMap(({ jurisdiction, regions: known = {} }) =>
  Object.keys(known).flatMap((region) => [`${jurisdiction}-${region}`, `${jurisdiction}~${region}`]),
);
const years = walkYears(2020, 2046);

function expected(walk: Walk, received: string) {
  const nominalDue = monthsLater(walk, received, 1);
  const due = firstWorkingDay(walk, nominalDue, 0);
  const overdueAfter = firstWorkingDay(walk, nominalDue, 2);
  const nominalDueExtended = monthsLater(walk, received, 3);
  const later = [nominalDue, due, overdueAfter].map((date) => monthsLater(walk, date, 2));
  const ends = [nominalDueExtended, ...later].map((date) => firstWorkingDay(walk, date, 2));
  return {
    receivedLocalDate: received,
    nominalDue,
    due,
    dueEvesCount: firstWorkingDay(walk, nominalDue, 1),
    overdueAfter,
    nominalDueExtended,
    dueExtended: firstWorkingDay(walk, nominalDueExtended, 0),
    dueExtendedEvesCount: firstWorkingDay(walk, nominalDueExtended, 1),
    altExtendedFromNominalDue: firstWorkingDay(walk, later[0] ?? '', 0),
    altExtendedFromRolledDue: firstWorkingDay(walk, later[1] ?? '', 0),
    overdueAfterExtended: ends.sort().at(-1),
    inForce: { due, overdueAfter },
  };
}

function walkOf(jurisdiction: string): Walk {
  const calendar = calendarOf(jurisdiction);
  if (calendar === null) throw new Error(jurisdiction);
  const [, supposed] = jurisdiction.split('~');
  return walkCalendar(years, calendar.file, calendar.region, supposed);
}

/** Compares what the room says of one receipt with what the walk says; counts the days it looked at. */
function check(walk: Walk, jurisdiction: string, received: string): void {
  const timeZone = calendarOf(jurisdiction)?.zone ?? '';
  const answer = computeDeadline({ kind: 'gdpr-12-3', jurisdiction, timeZone, received });
  if ('error' in answer) throw new Error(`${received}: ${answer.error.code}`);
  const { steps, ...dates } = answer;
  const wanted = expected(walk, received);
  // Comparing text is a hundred times faster than a deep matcher, and there are a hundred thousand answers.
  if (JSON.stringify(dates) !== JSON.stringify(wanted)) expect(dates).toEqual(wanted);
  if (steps.length === 0) throw new Error(`${received}: no steps`);
}

test.each(states)('%s: every receipt from 2024 to 2030, walked day by day', (jurisdiction) => {
  const walk = walkOf(jurisdiction);
  const receipts = walk.days.filter(({ iso }) => iso >= '2024' && iso < '2031');
  expect(receipts).toHaveLength(2_557);
  for (const { iso } of receipts) check(walk, jurisdiction, iso);
});

/** The last receipt of which every date falls within 2045. */
const LAST = '2045-09-15';
const receipts = years.days.filter(({ iso }) => iso <= LAST);
/** Where so many months from each receipt end, once for all calendars. */
const endsAfter = (months: number) =>
  receipts.map(({ iso }) => years.index.get(monthsLater(years, iso, months)) ?? Number.NaN);
const [monthsEnd, quartersEnd] = [endsAfter(1), endsAfter(3)];
const walks = new Map(states.map((state) => [state, walkOf(state)]));

test.each(states)('%s: from 2020 to 2045 whatever ends on a day off', (jurisdiction) => {
  const walk = walks.get(jurisdiction) ?? walkOf(jurisdiction);
  // Weekends are alike everywhere: what tells one calendar from another is its days off from Monday to Friday.
  const telling = receipts.filter((_, at) => {
    const end = monthsEnd[at] ?? Number.NaN;
    return (walk.days[end]?.weekday ?? 0) % 6 !== 0 && walk.levels[end] !== 3;
  });
  expect(telling.length).toBeGreaterThan(100);
  for (const { iso } of telling) check(walk, jurisdiction, iso);
});

test.each(regions)(
  '%s: from 2020 to 2045 whatever ends where it differs from its state, and every 97th',
  (jurisdiction) => {
    const walk = walkOf(jurisdiction);
    const state = walks.get(jurisdiction.replace(/[-~]\w+$/, ''));
    const differsOn = (day: number | undefined): boolean => walk.levels[day ?? -1] !== state?.levels[day ?? -1];
    const differs = receipts.map((_, at) => differsOn(monthsEnd[at]) || differsOn(quartersEnd[at]));
    // Only where a state takes a region's calendar for its own do the two never differ.
    expect(differs.includes(true)).toBe(jurisdiction !== 'UK~EW');
    receipts.forEach(({ iso }, at) => {
      if (differs[at] || at % 97 === 0) check(walk, jurisdiction, iso);
    });
  },
);
