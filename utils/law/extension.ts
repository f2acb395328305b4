import type { WorkCalendar } from './calendar.ts';
import { addMonths, type Day } from './civil-day.ts';
import { type Rolled, roll, rollLatest } from './roll.ts';
import { endOf, type Spans } from './spans.ts';
import type { TimeLimit } from './time-limits.ts';

/** The dates of an extended answer under each reading of "extended by two further months". */
export interface Extension {
  nominal: Day;
  /** Reading A: one longer period from the start. */
  due: Rolled;
  dueEves: Day;
  /** Reading B: two months from the nominal end; reading C: from the rolled end. Only for periods in months. */
  fromNominal: Day | null;
  fromRolled: Day | null;
  /** The latest plausible last day: every reading, every possible day off. */
  latest: Rolled;
}

/** The dates of the unextended answer an extension builds on. */
export interface Unextended {
  nominal: Day;
  due: Day;
  overdueAfter: Day;
}

/** The extended dates, or null where the law knows no extension with a fixed length. */
export function extensionOf(
  limit: TimeLimit,
  calendar: WorkCalendar,
  spans: Spans,
  first: Unextended,
): Extension | null {
  const { extended, answer } = limit;
  if (extended === undefined) return null;
  const nominal = endOf(spans.counted, extended);
  const due = limit.roll === 'none' ? { end: nominal, passed: [] } : roll(nominal, calendar, 'strict');
  const possible = [nominal];
  if (spans.tolerated !== null) possible.push(endOf(spans.tolerated, extended));
  const further = (extended.months ?? 0) - (answer.months ?? 0);
  const later = (day: Day): Day => addMonths(day, further);
  if (further > 0) possible.push(later(first.nominal), later(first.due), later(first.overdueAfter));
  return {
    nominal,
    due,
    dueEves: limit.roll === 'none' ? nominal : roll(nominal, calendar, 'eves').end,
    fromNominal: further > 0 ? roll(later(first.nominal), calendar, 'strict').end : null,
    fromRolled: further > 0 ? roll(later(first.due), calendar, 'strict').end : null,
    latest: rollLatest(possible, calendar, 'widest'),
  };
}
