import type { DeadlineAnswer, WaitingOn } from '../../law/model.ts';
import type { CaseEvent, CaseEventType } from '../model.ts';
import type { ReceiptDay } from './receipt-of.ts';

/** What the events of a case say that its next steps turn on. */
export interface CaseFacts {
  has(type: CaseEventType): boolean;
  /** Questions of the shop that were neither answered nor contested since. */
  open: ReadonlySet<WaitingOn['for']>;
  /** The customer objected to being asked for proof of identity. */
  contested: boolean;
  /** What became of the first notice of extension. */
  extension: 'none' | 'in-time' | 'late' | 'no-reasons';
  /** A form was filled in whose confirmation has not been seen. */
  formOpen: boolean;
  receiptAssumed: boolean;
  remindedOn: string | null;
  /** Of the last refusal. */
  refusalReasons: boolean | undefined;
}

const questions: [WaitingOn['for'], CaseEventType, CaseEventType[]][] = [
  ['identity', 'identity-asked', ['identity-given', 'identity-contested']],
  ['clarification', 'clarification-asked', ['clarification-given']],
  ['fee', 'fee-asked', ['fee-paid']],
];

/** Reads them off the events that stand, in order. */
export function caseFacts(
  events: readonly CaseEvent[],
  receipt: ReceiptDay | null,
  deadline: DeadlineAnswer | null,
): CaseFacts {
  const last = (...types: CaseEventType[]): number => events.findLastIndex((event) => types.includes(event.type));
  const open = questions.filter(([, asked, settled]) => last(asked) > last(...settled));
  return {
    has: (type) => events.some((event) => event.type === type),
    open: new Set(open.map(([question]) => question)),
    contested: last('identity-contested') > last('identity-given'),
    extension: extensionOf(events, deadline),
    formOpen: receipt?.basis === 'sent' && events[last('sent')]?.channel === 'form',
    receiptAssumed: receipt?.basis === 'sent',
    remindedOn: events[last('reminded')]?.date ?? null,
    refusalReasons: events[last('refused')]?.reasons,
  };
}

function extensionOf(events: readonly CaseEvent[], deadline: DeadlineAnswer | null): CaseFacts['extension'] {
  if (deadline?.extension) return deadline.extension.inTime === 'no' ? 'late' : 'in-time';
  return events.some((event) => event.type === 'extended' && event.reasons === false) ? 'no-reasons' : 'none';
}
