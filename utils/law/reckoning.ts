import type { Reach, WorkCalendar } from './calendar.ts';
import type { Day } from './civil-day.ts';
import type { ClockReading } from './clock-reading.ts';
import { type Extension, extensionOf } from './extension.ts';
import { addPeriod } from './period.ts';
import { addWorkingDays, type Rolled, roll, rollLatest } from './roll.ts';
import { endOf, type Spans, spansOf } from './spans.ts';
import type { TimeLimit } from './time-limits.ts';

/** Everything worked out about one time limit, before it is written down. */
export interface Reckoning {
  limit: TimeLimit;
  calendar: WorkCalendar;
  received: Day;
  spans: Spans;
  nominal: Day;
  due: Rolled;
  eves: Rolled;
  suspended: Day | null;
  /** The latest plausible end under every reading, and what it passed over. */
  latest: Rolled;
  /** `latest`, or for a person's own time limit the strict end: that is never to be stretched by a doubtful reading. */
  overdueAfter: Day;
  acknowledge: Day | null;
  smallAgent: Day | null;
  extension: Extension | null;
  notice: { day: Day; inTime: 'yes' | 'perhaps' | 'no' } | null;
}

/** Works a time limit out from the local date of receipt and the clock events. */
export function reckon(limit: TimeLimit, calendar: WorkCalendar, received: Day, reading: ClockReading): Reckoning {
  const lastDay = (day: Day, reach: Reach): Rolled =>
    limit.roll === 'none' ? { end: day, passed: [] } : roll(day, calendar, reach);
  const spans = spansOf(limit, received, reading, lastDay(addPeriod(received, limit.answer), 'strict').end);
  const { tolerated } = spans;
  const nominal = endOf(spans.counted, limit.answer);
  const due = lastDay(nominal, 'strict');
  const suspended = tolerated === null ? null : endOf(tolerated, limit.answer);
  const small = limit.smallAgent === undefined ? null : endOf(spans.counted, limit.smallAgent);
  const widest = roll(nominal, calendar, 'widest').end;
  const ends = [nominal, suspended, small, widest + (tolerated?.leftOut ?? 0)].filter((end) => end !== null);
  const latest = rollLatest(ends, calendar, 'widest');
  const overdueAfter = limit.whose === 'person' ? due.end : latest.end;
  const extension = extensionOf(limit, calendar, spans, { nominal, due: due.end, overdueAfter });
  const days = limit.acknowledgeWorkingDays;
  return {
    limit,
    calendar,
    received,
    spans,
    nominal,
    due,
    eves: lastDay(nominal, 'eves'),
    suspended: suspended === null ? null : lastDay(suspended, 'strict').end,
    latest,
    overdueAfter,
    acknowledge: days === undefined ? null : addWorkingDays(received, days, calendar),
    smallAgent: small === null ? null : lastDay(small, 'strict').end,
    extension,
    notice: extension === null || reading.extended === null ? null : judge(reading.extended, due.end, overdueAfter),
  };
}

function judge(day: Day, due: Day, overdueAfter: Day): Reckoning['notice'] {
  if (day <= due) return { day, inTime: 'yes' };
  return { day, inTime: day <= overdueAfter ? 'perhaps' : 'no' };
}
