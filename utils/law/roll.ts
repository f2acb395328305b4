import type { ClosedDay, Reach, WorkCalendar } from './calendar.ts';
import type { Day } from './civil-day.ts';

/** Where a time limit ends once weekends and holidays are passed over, and what was passed. */
export interface Rolled {
  end: Day;
  passed: ClosedDay[];
}

/** The day itself if it is a working day, otherwise the next one (Reg. 1182/71 Art. 3(4)). */
export function roll(day: Day, calendar: WorkCalendar, reach: Reach): Rolled {
  const passed: ClosedDay[] = [];
  let end = day;
  for (let closed = calendar.closed(end, reach); closed !== null; closed = calendar.closed(end, reach)) {
    passed.push(closed);
    end += 1;
  }
  return { end, passed };
}

/** Of several days, the roll that ends last. */
export function rollLatest(days: Day[], calendar: WorkCalendar, reach: Reach): Rolled {
  const rolled = days.map((day) => roll(day, calendar, reach));
  return rolled.reduce((last, next) => (next.end > last.end ? next : last), {
    end: Number.NEGATIVE_INFINITY,
    passed: [],
  });
}

/** The day on which the given number of working days after (not counting) a day is reached. */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  let end = day;
  for (let left = count; left > 0; ) {
    end += 1;
    if (calendar.closed(end, 'strict') === null) left -= 1;
  }
  return end;
}
