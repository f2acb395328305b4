import { isoOf, partsOf, showDay } from './civil-day.ts';
import { explainExtension } from './explain-extension.ts';
import { explainRoll, likelyName, placeName, whereOf } from './explain-roll.ts';
import type { DeadlineStep } from './model.ts';
import { isoPeriod, periodInWords } from './period.ts';
import type { Reckoning } from './reckoning.ts';
import { step } from './step.ts';

const has = {
  controller: 'The controller has',
  authority: 'The supervisory authority has',
  person: 'You have',
} as const;

/** How every date of an answer came about, in the order a reader would reckon them. `asked` is the moment as given. */
export function explainAnswer(reckoning: Reckoning, asked: string): DeadlineStep[] {
  return [
    ...explainStart(reckoning, asked),
    ...explainDue(reckoning),
    ...explainTolerance(reckoning),
    ...explainExtras(reckoning),
    ...explainLatest(reckoning),
    ...explainExtension(reckoning),
    explainOverdue(reckoning),
  ];
}

function explainStart({ limit, calendar, received, spans }: Reckoning, asked: string): DeadlineStep[] {
  const date = isoOf(received);
  const steps: DeadlineStep[] = [];
  if (asked === date) {
    steps.push(step('received', { date }, `Received on ${showDay(received)}.`, limit.law));
  } else {
    const text = `${asked} is ${showDay(received)} on the clock of the place of receipt.`;
    steps.push(step('received-instant', { date, asked }, text, limit.law));
  }
  if (limit.to !== undefined) {
    const text = `Received by ${limit.to}, so the rule in force until then applies.`;
    steps.push(step('older-rule', { until: limit.to }, text, limit.law));
  }
  const period = periodInWords(limit.answer);
  steps.push(
    step(
      'limit',
      { period, length: isoPeriod(limit.answer), whose: limit.whose, variant: limit.whose },
      `${has[limit.whose]} ${period}.`,
      limit.law,
    ),
  );
  if (limit.simplifiedLaw !== undefined) {
    const simplified = 'In simplified form the answer is due at once; the period is that of the complete statement.';
    steps.push(step('simplified', {}, simplified, limit.simplifiedLaw));
  }
  if (limit.kind === 'gdpr-12-3' && !/^(EU|EEA)-/.test(calendar.jurisdiction)) {
    const place = placeName(calendar);
    const text = `The controller is outside the EEA; the holidays of ${place} are used, which no rule settles.`;
    steps.push(step('controller-outside-eea', { place, where: whereOf(calendar, place) }, text, limit.rollLaw));
  }
  if (calendar.likely !== null && limit.roll !== 'none') {
    const place = likelyName(calendar);
    const text = `Which part of ${placeName(calendar)} it is in is not settled: the holidays of ${place} count; those of other parts may.`;
    steps.push(step('part-open', { place, where: whereOf(calendar, place) }, text, calendar.file.source));
  }
  steps.push(...spans.steps);
  const { start } = spans.counted;
  steps.push(step('start', { date: isoOf(start) }, `${showDay(start)} itself is not counted.`, limit.startLaw));
  return steps;
}

function explainDue({ limit, calendar, spans, nominal, due }: Reckoning): DeadlineStep[] {
  const { start, leftOut } = spans.counted;
  const wanted = partsOf(start).date;
  const clamped = limit.answer.months !== undefined && leftOut === 0 && partsOf(nominal).date !== wanted;
  const why = clamped ? `: that month has no day ${wanted}, so its last day` : '';
  const text = `The period ends with ${showDay(nominal)}${why}.`;
  const params = { date: isoOf(nominal), ...(clamped && { wanted: String(wanted) }) };
  const steps = [step(clamped ? 'end-clamped' : 'end', params, text, limit.countLaw)];
  if (limit.roll === 'none' && calendar.closed(nominal, 'strict') !== null) {
    const unmoved = `${showDay(nominal)} is no working day; the rule does not say that the end moves.`;
    steps.push(step('not-moved', { date: isoOf(nominal) }, unmoved, limit.law));
  }
  steps.push(...explainRoll(due, calendar, limit.rollLaw));
  steps.push(step('due', { date: isoOf(due.end) }, `Last day: ${showDay(due.end)}.`, limit.law));
  return steps;
}

function explainTolerance({ limit, calendar, due, eves, suspended }: Reckoning): DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  if (eves.end !== due.end) {
    const own = limit.whose === 'person';
    const reading = own ? 'With that day it would end on' : 'If that day counts, the last day is';
    const text = `${reading} ${showDay(eves.end)}${own ? '; do not rely on it' : ''}.`;
    steps.push(...explainRoll(eves, calendar, limit.rollLaw));
    const params = { date: isoOf(eves.end), ...(own && { variant: 'own' }) };
    steps.push(step('due-eves', params, text, calendar.file.eveSource ?? limit.rollLaw));
  }
  if (suspended !== null) {
    const text = `By that guidance the last day is ${showDay(suspended)}.`;
    steps.push(step('due-suspended', { date: isoOf(suspended) }, text, limit.clockLaw ?? limit.law));
  }
  return steps;
}

function explainExtras({ limit, acknowledge, smallAgent }: Reckoning): DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  if (acknowledge !== null) {
    const days = String(limit.acknowledgeWorkingDays);
    const text = `Receipt must be confirmed within ${days} business days: by ${showDay(acknowledge)}.`;
    steps.push(step('acknowledge', { date: isoOf(acknowledge), days }, text, limit.acknowledgeLaw ?? limit.law));
  }
  if (smallAgent !== null) {
    const text = `A small-scale agent has twice as long: until ${showDay(smallAgent)}.`;
    steps.push(step('small-agent', { date: isoOf(smallAgent) }, text, limit.smallAgentLaw ?? limit.law));
  }
  return steps;
}

/** Why the latest plausible day is later than every day named so far, if it is. */
function explainLatest({ limit, calendar, due, eves, suspended, smallAgent, latest }: Reckoning): DeadlineStep[] {
  const named = Math.max(due.end, eves.end, suspended ?? 0, smallAgent ?? 0);
  if (limit.whose === 'person' || latest.end <= named) return [];
  const text = `Counting every day that may be a day off, the last day is ${showDay(latest.end)}.`;
  const last = step('due-widest', { date: isoOf(latest.end) }, text, limit.rollLaw);
  return [...explainRoll(latest, calendar, limit.rollLaw), last];
}

function explainOverdue({ limit, overdueAfter, spans }: Reckoning): DeadlineStep {
  const after = isoOf(overdueAfter);
  if (limit.whose === 'person') {
    return step('own-deadline', { after }, `Your own time limit: act by ${showDay(overdueAfter)}.`, limit.law);
  }
  const unless = spans.waitingOn === null ? '' : ', if the question still open was not justified';
  const from = isoOf(overdueAfter + 1);
  const params = { after, from, ...(spans.waitingOn && { variant: 'open' }) };
  return step('overdue', params, `Late under every reading from ${showDay(overdueAfter + 1)}${unless}.`, limit.law);
}
