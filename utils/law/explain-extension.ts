import { isoOf, showDay } from './civil-day.ts';
import { explainRoll } from './explain-roll.ts';
import type { DeadlineStep } from './model.ts';
import { isoPeriod, periodInWords } from './period.ts';
import type { Reckoning } from './reckoning.ts';
import { step } from './step.ts';

const verdict = {
  yes: 'in time; if it gave reasons, the extended period applies.',
  perhaps: 'after the last day under the strict reading, in time under the widest one.',
  no: 'too late: the period was not extended.',
} as const;

/** How the extended dates came about, and what became of a notice of extension. */
export function explainExtension({
  limit,
  calendar,
  spans,
  overdueAfter,
  extension,
  notice,
}: Reckoning): DeadlineStep[] {
  if (extension === null) {
    if (limit.openExtensionLaw === undefined) return [];
    const text = 'The controller may name a later day; the law sets no longest period.';
    return [step('extension-open', {}, text, limit.openExtensionLaw)];
  }
  const law = limit.extendedLaw ?? limit.law;
  const period = periodInWords(limit.extended ?? {});
  const { nominal, due, fromNominal, fromRolled, latest } = extension;
  const besides = spans.counted.leftOut > 0 ? ', besides the days that do not count' : '';
  const whole = `With a reasoned notice in time it is ${period} from ${showDay(spans.counted.start)}${besides}: until ${showDay(nominal)}.`;
  const params = {
    period,
    length: isoPeriod(limit.extended ?? {}),
    date: isoOf(nominal),
    start: isoOf(spans.counted.start),
    ...(besides !== '' && { variant: 'besides' }),
  };
  const steps = [step('extended', params, whole, law)];
  steps.push(...explainRoll(due, calendar, limit.rollLaw));
  steps.push(step('due-extended', { date: isoOf(due.end) }, `Last day if extended: ${showDay(due.end)}.`, law));
  if (fromNominal !== null && fromRolled !== null && (fromNominal !== due.end || fromRolled !== due.end)) {
    const ends = { fromNominal: isoOf(fromNominal), fromRolled: isoOf(fromRolled) };
    const text = `Counted on from the end of the first period it would be ${showDay(fromNominal)}, from the day that end was moved to ${showDay(fromRolled)}; no court has settled it.`;
    steps.push(step('extended-readings', ends, text, law));
  }
  if (latest.end > Math.max(due.end, fromNominal ?? 0, fromRolled ?? 0)) {
    const text = `Counted as generously as possible, also on from ${showDay(overdueAfter)}, it is ${showDay(latest.end)}.`;
    steps.push(...explainRoll(latest, calendar, limit.rollLaw));
    steps.push(step('extended-widest', { date: isoOf(latest.end), first: isoOf(overdueAfter) }, text, limit.rollLaw));
  }
  const late = `If extended, late under every reading from ${showDay(latest.end + 1)}.`;
  steps.push(step('overdue-extended', { after: isoOf(latest.end), from: isoOf(latest.end + 1) }, late, law));
  if (notice !== null) {
    const text = `Notice of extension on ${showDay(notice.day)}: ${verdict[notice.inTime]}`;
    steps.push(step(`extension-${notice.inTime}`, { date: isoOf(notice.day) }, text, law));
  }
  return steps;
}
