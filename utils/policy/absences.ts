import expected from './data/expected-items.json' with { type: 'json' };
import { phrasesOf } from './lexicon.ts';
import type { Absence, Claim } from './model.ts';
import type { PolicyText } from './policy-text.ts';

/** Fewer words than this are a fragment, of which nothing can be missed. */
const ENOUGH_WORDS = 120;
/** Phrases told of an absence; the first are the plainest. */
const PHRASES = 8;

/**
 * What Articles 13(1)-(2) ask a notice to say and no claim says. In a language not read in full nothing is reported,
 * and a page about cookies alone is only asked for what is owed about cookies (C-673/17 Planet49: their duration).
 */
export function findAbsences(document: PolicyText, claims: Claim[]): Absence[] {
  const { language } = document;
  if (language === 'und' || document.sentences.length === 0 || document.tokens.count < ENOUGH_WORDS) return [];
  const stated = claims.filter((claim) => claim.polarity === 'affirmed');
  const onlyCookies = isCookiePage(document, stated);
  return expected.items
    .filter((item) => !onlyCookies || item.cookiePage)
    .filter((item) => !item.kinds.some((kind) => stated.some((claim) => isOf(claim, kind))))
    .map((item) => ({
      item: item.item,
      sections: document.sections.filter((section) => section.last > section.first).length,
      lookedFor: [...new Set(item.lookedFor.flatMap((source) => phrasesOf(source, language)))].slice(0, PHRASES),
    }));
}

/** `right.20` asks for a claim of kind `right` on Article 20; `retention.period` for one with a length. */
function isOf(claim: Claim, kind: string): boolean {
  if (claim.kind === 'cookie') return kind === 'cookie' && claim.value.lifetime.kind !== 'unknown';
  if (claim.kind === kind) return true;
  if (claim.kind === 'right') return kind === `right.${claim.value.article}`;
  if (claim.kind === 'retention') {
    return kind === 'retention.period'
      ? 'min' in claim.value
      : kind === 'retention.criteria' && 'criteria' in claim.value;
  }
  if (claim.kind === 'complaint.authority') return kind === 'complaint.named' && claim.value.id !== null;
  return false;
}

function isCookiePage(document: PolicyText, claims: Claim[]): boolean {
  if (claims.some((claim) => claim.kind === 'controller.name' && claim.confidence !== 'weak')) return false;
  if (claims.filter((claim) => claim.kind === 'right').length > 2) return false;
  const first = document.sections
    .slice(0, 3)
    .some((section) => section.types[0] === 'cookies' || section.types[0] === 'optOut');
  return first || claims.filter((claim) => claim.kind === 'cookie').length > 3;
}
