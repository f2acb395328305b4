import type { ClosedDay, WorkCalendar } from './calendar.ts';
import { isoOf, showDay } from './civil-day.ts';
import type { DeadlineStep } from './model.ts';
import type { Rolled } from './roll.ts';
import { step } from './step.ts';

/** Says of each day a rolled end passed over why it does not count: weekend, or which holiday by name and by which law. */
export function explainRoll(rolled: Rolled, calendar: WorkCalendar, rollLaw: string): DeadlineStep[] {
  return rolled.passed.map((day) => explainDay(day, calendar, rollLaw));
}

function explainDay({ day, because, holiday }: ClosedDay, calendar: WorkCalendar, rollLaw: string): DeadlineStep {
  const shown = showDay(day);
  if (holiday === null) {
    return step(`passes-${because}`, { date: isoOf(day) }, `${shown} is no working day.`, rollLaw);
  }
  const name = `${holiday.name}${holiday.local === holiday.name ? '' : ` (${holiday.local})`}`;
  const called = holiday.substitute ? `the day off instead of ${name}` : name;
  const regions = holiday.regions.map((code) => calendar.file.regions?.[code] ?? code).join(', ');
  const substitute = String(holiday.substitute);
  const state = placeName(calendar);
  const variant = holiday.kind === 'possible' && regions !== '' ? 'regions' : holiday.substitute ? 'instead' : null;
  const params = {
    ...{ date: holiday.date, name: holiday.name, local: holiday.local, regions, substitute },
    ...{ place: state, where: calendar.jurisdiction, ...(variant !== null && { variant }) },
  };
  if (holiday.kind === 'eve') {
    const text = `${shown} is ${called}: no public holiday in ${state}, but treated like one when a time limit ends on it.`;
    return step('passes-eve', params, text, calendar.file.eveSource ?? calendar.file.source);
  }
  const source = `${calendar.file.source}; ${rollLaw}`;
  if (holiday.kind === 'possible') {
    const where = regions === '' ? `perhaps a holiday in ${state}` : `a holiday in ${regions}`;
    return step('passes-possible', params, `${shown} is ${called}, ${where}: it may count.`, source);
  }
  return step('passes-holiday', params, `${shown} is ${called}, a public holiday in ${state}.`, source);
}

/** The English name of the place whose calendar it is: the region if one was named. */
export function placeName(calendar: WorkCalendar): string {
  const { file, region } = calendar;
  return region === null ? file.state : (file.regions?.[region] ?? file.state);
}
