import { absencesWith, type PhrasesOf } from '../absences.ts';
import { findDurations } from '../durations/durations.ts';
import type { Claim, LifetimeRange, PolicyReading } from '../model.ts';
import { findDates } from '../words/dates.ts';
import { tokenise } from '../words/tokenise.ts';
import { type ClaimCorrection, withCorrections } from './correction.ts';

/**
 * A reading as the customer corrected it; the reading itself, where no correction speaks of it.
 * @param phrases the lexicon, for saying what was looked for; without it that is left open
 */
export function correctReading(
  reading: PolicyReading,
  corrections: readonly ClaimCorrection[],
  phrases?: PhrasesOf,
): PolicyReading {
  const claims = applyCorrections(reading.claims, corrections);
  const same = claims.length === reading.claims.length && claims.every((claim, at) => claim === reading.claims[at]);
  return same ? reading : { ...reading, claims, absences: absencesWith(reading, claims, phrases) };
}

const ARTICLE = /^(?:7\(3\)|1[5-8]|2[0-2]|77)$/;

/**
 * The claims as the customer reads them: what the text does not say is left out, what it says instead takes the value's
 * place where the customer's words tell one (a name, a date, a length of time), and is left out where they do not. Claims
 * without a correction are the same objects as before.
 */
export function applyCorrections(claims: readonly Claim[], corrections: readonly ClaimCorrection[]): Claim[] {
  return withCorrections(claims, corrections).flatMap(({ claim, correction }) => {
    if (correction === null) return [claim];
    const instead = correction.verdict === 'instead' ? readInstead(claim, correction.reads.trim()) : undefined;
    return instead === undefined ? [] : [instead];
  });
}

/** A claim with the value that the customer's words tell; undefined where they tell none of its kind. */
function readInstead(claim: Claim, reads: string): Claim | undefined {
  if (reads === '') return undefined;
  switch (claim.kind) {
    case 'policy.updated': {
      const date = dateIn(reads);
      return date === undefined ? undefined : { ...claim, value: date, confidence: 'sure' };
    }
    case 'recipient':
      return { ...claim, value: { ...claim.value, name: reads }, confidence: 'sure' };
    case 'right':
      return ARTICLE.test(reads)
        ? { ...claim, value: { ...claim.value, article: reads as typeof claim.value.article }, confidence: 'sure' }
        : undefined;
    case 'cookie.lifetime': {
      const length = lengthIn(reads);
      return length === undefined ? undefined : { ...claim, value: { ...claim.value, ...length }, confidence: 'sure' };
    }
    case 'retention': {
      const length = lengthIn(reads);
      const { subject } = claim.value;
      return length === undefined ? undefined : { ...claim, value: { subject, ...length }, confidence: 'sure' };
    }
    case 'cookie': {
      const length = lengthIn(reads);
      if (length === undefined) return undefined;
      const kind = length.minSeconds === length.maxSeconds ? 'duration' : 'range';
      const lifetime = { kind, iso: length.max, seconds: length.maxSeconds } as const;
      return { ...claim, value: { ...claim.value, lifetime }, confidence: 'sure' };
    }
    case 'controller.name':
    case 'controller.businessId':
    case 'controller.address':
    case 'controller.joint':
    case 'controller.representative':
    case 'contact.email':
    case 'contact.phone':
    case 'dpo.name':
    case 'dpo.email':
      return { ...claim, value: reads, confidence: 'sure' };
    default:
      return undefined;
  }
}

function lengthIn(words: string): LifetimeRange | undefined {
  const tokens = tokenise(words);
  const [length] = findDurations(tokens, 0, tokens.count, { wide: true, cell: true });
  if (length === undefined) return undefined;
  const { min, max, minSeconds, maxSeconds } = length;
  return { min, max, minSeconds, maxSeconds };
}

function dateIn(words: string): string | undefined {
  const tokens = tokenise(words);
  return findDates(tokens, 0, tokens.count, true)[0]?.iso;
}
