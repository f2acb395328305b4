import type { CaseEvent, CaseState } from '../model.ts';

/** The day a request counts as received, and what says so. */
export interface ReceiptDay {
  date: string;
  basis: NonNullable<CaseState['receipt']>;
}

/**
 * When a request reached the shop, from its events in order. Time starts when it reaches one of the controller's official
 * channels (EDPB Guidelines 01/2022 v2.1 para. 159); a form that waits for a confirmation link has not been handed in
 * before. A sending that bounced reached nobody. Nothing can have been acknowledged before it arrived.
 */
export function receiptOf(events: readonly CaseEvent[]): ReceiptDay | null {
  const first = (type: CaseEvent['type']): string | null => events.find((event) => event.type === type)?.date ?? null;
  const found = proved(first('delivered'), 'delivered') ?? proved(first('form-confirmed'), 'form-confirmed');
  const acknowledged = proved(first('acknowledged'), 'acknowledged');
  const sent = proved(arrived(events)?.date ?? null, 'sent');
  const base = found ?? sent ?? acknowledged;
  if (base === null || acknowledged === null) return base;
  if (acknowledged.date < base.date) return acknowledged;
  // The day stays that of the sending; the acknowledgement proves that it arrived.
  return base.basis === 'sent' ? { date: base.date, basis: 'acknowledged' } : base;
}

/** The first sending that did not come back later. */
function arrived(events: readonly CaseEvent[]): CaseEvent | undefined {
  const cameBack = new Set(
    events.flatMap((bounce, at) => (bounce.type === 'bounced' ? sendingsOf(bounce, events.slice(0, at)) : [])),
  );
  return events.find((event) => event.type === 'sent' && !cameBack.has(event));
}

/**
 * The sendings a bounce takes back: those of its own channel, or those that name none. A bounce that names none is taken
 * for one of the channel used last.
 */
function sendingsOf(bounce: CaseEvent, before: readonly CaseEvent[]): CaseEvent[] {
  const sendings = before.filter(({ type }) => type === 'sent');
  const channel = bounce.channel ?? sendings.at(-1)?.channel;
  const same = sendings.filter((sending) => sending.channel === channel);
  return same.length > 0 ? same : sendings.filter((sending) => sending.channel === undefined);
}

const proved = (date: string | null, basis: ReceiptDay['basis']): ReceiptDay | null =>
  date === null ? null : { date, basis };
