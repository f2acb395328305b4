import type { DeadlineAnswer } from '../../law/model.ts';
import type { CaseEvent, CaseFile } from '../model.ts';
import type { CaseLimit } from './case-model.ts';
import { knownDeadline } from './known-deadline.ts';

/**
 * The dates that run before an authority: its three months to act or to report (Art. 78(2)), for cross-border complaints
 * from 2 April 2027 also those of Reg. (EU) 2025/2518, and the customer's own. An appeal's last day is never computed:
 * it stands in the decision.
 */
export function caseLimits(file: CaseFile, events: readonly CaseEvent[]): CaseLimit[] {
  const country = file.controller.country;
  const complained = events.find((event) => event.type === 'complained');
  const decided = events.findLast((event) => event.type === 'decided');
  if (decided) return decided.appealBy === undefined ? [] : [appeal(decided.appealBy)];
  const place = complained?.authority ?? country;
  if (!complained || place === null) return [];
  const limits = [reckon('authority-progress', 'authority', '78(2)', place, complained.date)];
  if (country !== null && stateOf(place) !== stateOf(country)) {
    limits.push(
      reckon('authority-admissibility', 'authority', 'procedure-4(2)', place, complained.date),
      reckon('authority-transmission', 'authority', 'procedure-4(5)', place, complained.date),
    );
  }
  const proposed = events.findLast((event) => event.type === 'settlement-proposed');
  if (proposed) limits.push(reckon('object-settlement', 'customer', 'procedure-5(2)(c)', place, proposed.date));
  return limits.filter((limit) => limit !== null).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function reckon(
  code: CaseLimit['code'],
  whose: CaseLimit['whose'],
  right: string,
  controller: string,
  received: string,
): CaseLimit | null {
  const found = knownDeadline({ controller, right, received });
  if (!('inForce' in found)) return null;
  const answer: DeadlineAnswer = found;
  // Of an authority one may say that it is late only when it is so under every reading.
  const date = whose === 'customer' ? answer.due : answer.overdueAfter;
  return { code, whose, date, law: answer.steps.find((step) => step.code === 'limit')?.source ?? '', answer };
}

const appeal = (date: string): CaseLimit => ({
  code: 'appeal',
  whose: 'customer',
  date,
  law: 'GDPR Art. 78(1)',
  answer: null,
});

const stateOf = (place: string): string => place.replace(/^(EU|EEA)-/, '').split('-')[0] ?? place;
