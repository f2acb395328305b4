import type { ConsentMoment, ConsentSignal } from '../model.ts';
import { outcomeOfSignal } from './outcome-of-signal.ts';

/** From `at` on this holds; `unknown` where something was chosen and it cannot be told what. */
interface Choice {
  at: number;
  outcome: 'accepted' | 'refused' | 'unknown';
}

interface Choices {
  /** In the order of time. */
  made: Choice[];
  /** When a visitor without a choice was first asked; null where that was not seen. */
  askedAt: number | null;
}

/** A tool's word on its own click comes within milliseconds; later it tells of another. */
const SAME_CHOICE_MS = 10_000;
/** Tools' words are read up to this long after they were said; what an acceptance allowed must not seem to precede it. */
const READ_LATE_MS = 300;

type Step =
  | { at: number; what: 'asked' | 'page' | 'answered-before' }
  | { at: number; what: 'click'; outcome: Choice['outcome'] }
  | { at: number; what: 'confirmed' | 'update'; signal: ConsentSignal };

/**
 * Puts together what was chosen and when, from clicks in the banner and from what tools and tags say.
 *
 * A click whose words are plain holds. Where there was none, or one whose meaning shows in no label, these speak for it:
 * - TCF `useractioncomplete`, which by its definition follows an act of the visitor; ten seconds after a plain click it is
 *   another act and holds too.
 * - a consent mode `update`, only while a banner stands on the page that set the last `default`. Without a banner it
 *   repeats on each page what an earlier visit chose, or what the shop takes for granted: no choice of this visit.
 *
 * Everything refused is a refusal, everything allowed an acceptance, anything else a choice that cannot be told.
 */
export function choicesOf(consent: readonly ConsentMoment[], signals: readonly ConsentSignal[]): Choices {
  const steps = [...consent.map(stepOfMoment), ...signals.flatMap(stepOfSignal)].sort((a, b) => a.at - b.at);
  const made: Choice[] = [];
  let askedAt: number | null = null;
  let bannerOnPage = false;
  let answeredBefore = false;
  let clicked: { at: number; plain: boolean } | null = null;
  for (const step of steps) {
    switch (step.what) {
      case 'page':
        bannerOnPage = false;
        break;
      case 'answered-before':
        answeredBefore ||= made.length === 0;
        break;
      case 'asked':
        bannerOnPage = true;
        // Whoever answered on an earlier visit is not asked: they opened the settings again.
        if (!answeredBefore) askedAt ??= step.at;
        break;
      case 'click':
        made.push({ at: step.at, outcome: step.outcome });
        clicked = { at: step.at, plain: step.outcome !== 'unknown' };
        break;
      case 'confirmed':
        if (!clicked?.plain || step.at - clicked.at > SAME_CHOICE_MS)
          made.push(choiceOfSignal(step.signal, clicked?.at));
        break;
      case 'update':
        if (bannerOnPage && !clicked?.plain) made.push(choiceOfSignal(step.signal, clicked?.at));
        break;
    }
  }
  return { made: made.sort((a, b) => a.at - b.at), askedAt };
}

function stepOfMoment({ at, event }: ConsentMoment): Step {
  if (event === 'shown') return { at, what: 'asked' };
  return { at, what: 'click', outcome: event === 'settings' ? 'unknown' : event };
}

function stepOfSignal(signal: ConsentSignal): Step[] {
  const { at, source, status } = signal;
  if (source === 'tcf-api') {
    if (status === 'cmpuishown') return [{ at, what: 'asked' }];
    if (status === 'tcloaded' && signal.granted.length > 0) return [{ at, what: 'answered-before' }];
    return status === 'useractioncomplete' ? [{ at, what: 'confirmed', signal }] : [];
  }
  if (source !== 'consent-mode') return [];
  return [status === 'update' ? { at, what: 'update', signal } : { at, what: 'page' }];
}

/** @param clickedAt the click that the signal may be the word on: an acceptance does not begin before it */
function choiceOfSignal(signal: ConsentSignal, clickedAt = 0): Choice {
  const outcome = outcomeOfSignal(signal);
  if (outcome === 'mixed') return { at: signal.at, outcome: 'unknown' };
  return { at: outcome === 'accepted' ? Math.max(clickedAt, signal.at - READ_LATE_MS) : signal.at, outcome };
}
