import type { ConsentSignal } from '../model.ts';

/** What a signal amounts to, in the words of a choice; `mixed` where some was allowed and some refused. */
type SignalOutcome = 'accepted' | 'refused' | 'mixed';

/** Kinds of Google's consent mode that shops set without asking, as necessary. They tell nothing of a choice. */
const NOT_ASKED = new Set(['security_storage', 'functionality_storage']);

/**
 * Refused: nothing was allowed. Accepted: nothing was refused but what is done under legitimate interest instead, for
 * which the IAB's framework asks no consent. A legitimate interest that stays after a refusal is no consent.
 */
export function outcomeOfSignal(
  signal: Pick<ConsentSignal, 'granted' | 'denied' | 'legitimateInterest'>,
): SignalOutcome {
  const granted = signal.granted.filter((name) => !NOT_ASKED.has(name));
  const denied = signal.denied.filter((name) => !NOT_ASKED.has(name) && !signal.legitimateInterest.includes(name));
  if (granted.length === 0) return 'refused';
  return denied.length === 0 ? 'accepted' : 'mixed';
}
