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
  // What is only possible may be so elsewhere in the state; what counts, counts in the region taken for the right one.
  const state = holiday.kind === 'possible' ? placeName(calendar) : likelyName(calendar);
  const variant = holiday.kind === 'possible' && regions !== '' ? 'regions' : holiday.substitute ? 'instead' : null;
  const params = {
    ...{ date: holiday.date, name: holiday.name, local: holiday.local, regions, substitute },
    ...{ place: state, where: whereOf(calendar, state), ...(variant !== null && { variant }) },
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

/** The English name of the region that is taken for the right one while none is settled, else of the place itself. */
export function likelyName(calendar: WorkCalendar): string {
  return (calendar.likely === null ? undefined : calendar.file.regions?.[calendar.likely]) ?? placeName(calendar);
}

/** The code of the place that an English name of the calendar stands for. */
export function whereOf({ jurisdiction, file, likely }: WorkCalendar, name: string): string {
  return name === file.state || likely === null ? (jurisdiction.split('~')[0] ?? '') : `${file.jurisdiction}-${likely}`;
}
