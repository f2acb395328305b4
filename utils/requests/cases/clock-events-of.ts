import type { ClockEvent } from '../../law/model.ts';
import type { CaseEvent, CaseEventType } from '../model.ts';
import { isDate } from './days.ts';

const meaning: Partial<Record<CaseEventType, ClockEvent['type']>> = {
  'identity-asked': 'id-requested',
  'identity-given': 'id-received',
  'clarification-asked': 'clarification-requested',
  'clarification-given': 'clarification-received',
  'fee-asked': 'fee-requested',
  'fee-paid': 'fee-paid',
  extended: 'extended',
};
/** The law room reads a hundred; a case never needs more than the first of them. */
const most = 60;

/**
 * What the events of a case do to its clock. A date before receipt, or that is none, is a slip of the pen and does nothing.
 * A notice of extension without reasons extends nothing (Article 12(3)).
 */
export function clockEventsOf(events: readonly CaseEvent[], received: string): ClockEvent[] {
  return events
    .flatMap((event): ClockEvent[] => {
      const type = meaning[event.type];
      if (type === undefined || event.date < received || !isDate(event.date)) return [];
      return type === 'extended' && event.reasons === false ? [] : [{ type, date: event.date }];
    })
    .slice(0, most);
}
