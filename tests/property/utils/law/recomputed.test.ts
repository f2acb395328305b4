import { expect, test } from 'vitest';
import { calendarOf } from '../../../../utils/law/calendar.ts';
import { computeDeadline } from '../../../../utils/law/compute-deadline.ts';
import { holidayFiles } from '../../../../utils/law/holiday-files.ts';
import { firstWorkingDay, monthsLater, type Walk, walkCalendar } from './day-by-day.ts';

const regions = [
  'EU-DE-BY',
  'EU-DE-SN',
  'EU-ES-CT',
  'EU-ES-MD',
  'EU-PT-30',
  'UK-EW',
  'UK-SCT',
  'UK-NIR',
  'CH-ZH',
  'CH-GE',
  'CH-TI',
];
const jurisdictions = [...holidayFiles.map((file) => file.jurisdiction), ...regions];

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

test.each(jurisdictions)('%s: every receipt from 2024 to 2030, walked day by day', (jurisdiction) => {
  const calendar = calendarOf(jurisdiction);
  if (calendar === null) throw new Error(jurisdiction);
  const walk = walkCalendar(calendar.file, calendar.region, 2024, 2031);
  let checked = 0;
  for (const { iso } of walk.days) {
    // A region differs from its state by its own days, which three years show; states are walked in full.
    if (iso >= (regions.includes(jurisdiction) ? '2027' : '2031')) break;
    const answer = computeDeadline({ kind: 'gdpr-12-3', jurisdiction, timeZone: calendar.zone, received: iso });
    if ('error' in answer) throw new Error(answer.error.code);
    const { steps, ...dates } = answer;
    const wanted = expected(walk, iso);
    // Comparing text is a hundred times faster than a deep matcher, and there are a hundred thousand answers.
    if (JSON.stringify(dates) !== JSON.stringify(wanted)) expect(dates).toEqual(wanted);
    expect(steps.length).toBeGreaterThan(0);
    checked += 1;
  }
  expect(checked).toBe(regions.includes(jurisdiction) ? 1_096 : 2_557);
});
