import type { Claim, DeclaredCookie } from '../../utils/policy/model.ts';
import type { Words } from '../ui/words.tsx';

type Spoken = Pick<Claim, 'kind' | 'value'>;

/** The words for a code of the reader's lexicon; null where it has none yet. */
function wordsOf(group: string, code: string | null, words: Words): string | null {
  const key = `policy.value.${group}.${code}`;
  return words.knows(key) ? words.t(key) : null;
}

/** What a claim means whose text is only the words it was known by; null where the code has no words. */
function meaning(claim: Claim, words: Words): string | null {
  switch (claim.kind) {
    case 'purpose':
      return wordsOf('purpose', claim.value.purpose, words);
    case 'data.category':
      return wordsOf('data', claim.value.category, words);
    case 'data.source':
      return wordsOf('source', claim.value.source, words);
    case 'data.required':
      return wordsOf('required', claim.value.basis, words);
    case 'policy.changes':
      return wordsOf('changes', claim.value.how, words);
    case 'automatedDecision':
      return wordsOf('decision', claim.value.what, words);
    case 'consent.means':
      return wordsOf('means', claim.value.means, words);
    default:
      return null;
  }
}

/** A claim's value in a few words. */
export function claimValue(claim: Claim, words: Words): string {
  const { date } = words;
  const worded = (group: string, code: string): string => wordsOf(group, code, words) ?? code;
  switch (claim.kind) {
    case 'policy.updated':
      return date(claim.value);
    case 'recipient':
    case 'complaint.authority':
    case 'cookie':
      return claim.value.name;
    case 'recipient.category':
      return worded('recipient', claim.value.category);
    case 'cookie.lifetime':
      return rangeOf(claim.value, words);
    case 'retention':
      return 'criteria' in claim.value ? claim.value.criteria : rangeOf(claim.value, words);
    case 'transfer':
      return worded('transfer', claim.value.mechanism);
    case 'right':
      return worded('right', claim.value.article);
    case 'consent.optOut':
      return worded('optOut', claim.value.means);
    case 'legalBasis':
      return claim.value.article ? worded('basis', claim.value.article) : (claim.value.text ?? '');
    default:
      return meaning(claim, words) ?? plainValue(claim);
  }
}

/** Whether `claimValue` gives words of the shop's text, and not a name, a date, a number or words of ours. */
export function isQuoted(claim: Claim, words: Words): boolean {
  const { kind, value } = claim;
  if (meaning(claim, words) !== null) return false;
  if (kind === 'retention') return 'criteria' in value;
  if (kind === 'legalBasis') return !value.article;
  return typeof value === 'object' && 'text' in value;
}

/** What a claim says as one plain sentence, for people who read nothing else. */
export function claimLine(claim: Claim, words: Words): string {
  const key = `policy.line.${claim.kind}`;
  const value = fullValue(claim, words);
  return words.knows(key) ? words.t(key, { value }) : value;
}

/** The value with what belongs to it: a lifetime to a cookie, a subject to a period. */
function fullValue(claim: Claim, words: Words): string {
  const { t } = words;
  switch (claim.kind) {
    case 'cookie': {
      const lifetime = lifetimeOf(claim.value.lifetime, words);
      return lifetime === '' ? claim.value.name : t('policy.line.cookieFor', { name: claim.value.name, lifetime });
    }
    case 'retention':
      return 'criteria' in claim.value
        ? t('policy.line.retentionBy', { subject: claim.value.subject, criteria: claim.value.criteria })
        : t('policy.line.retentionOf', { subject: claim.value.subject, period: rangeOf(claim.value, words) });
    case 'cookie.lifetime':
      return t('policy.line.lifetimeOf', {
        scope: wordsOf('scope', claim.value.scope, words) ?? claim.value.scope,
        period: rangeOf(claim.value, words),
      });
    case 'transfer':
      return claim.value.country === null
        ? claimValue(claim, words)
        : t('policy.line.transferTo', {
            country: countryName(claim.value.country, words.language),
            mechanism: claimValue(claim, words),
          });
    default:
      return claimValue(claim, words);
  }
}

function lifetimeOf({ kind, seconds }: DeclaredCookie['lifetime'], { t, duration }: Words): string {
  if (kind === 'session' || kind === 'persistent') return t(`policy.lifetime.${kind}`);
  return seconds === undefined ? '' : duration(seconds);
}

const rangeOf = (
  { minSeconds, maxSeconds }: { minSeconds: number; maxSeconds: number },
  { t, duration }: Words,
): string => {
  if (maxSeconds === 0) return t('policy.lifetime.session');
  return minSeconds === maxSeconds || minSeconds === 0
    ? duration(maxSeconds)
    : `${duration(minSeconds)} – ${duration(maxSeconds)}`;
};

function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A value of a kind that has no words of its own yet: its text, or the first text in it. */
function plainValue({ value }: Spoken): string {
  if (typeof value === 'string') return value;
  const texts = Object.values(value).filter((part): part is string => typeof part === 'string');
  return texts[0] ?? '';
}
