import type { Section } from './contexts/sections.ts';
import { phrasesOf } from './cues/lexicon.ts';
import expected from './data/expected-items.json' with { type: 'json' };
import type { Absence, Claim, PolicyLanguage, PolicyReading } from './model.ts';
import type { PolicyText } from './policy-text.ts';

/** Fewer words than this are a fragment, of which nothing can be missed. */
const ENOUGH_WORDS = 120;
/** Phrases told of an absence; the first are the plainest. */
const PHRASES = 8;

interface Item {
  item: string;
  kinds: string[];
  /** Claims without which the item is not owed. */
  when?: string[];
  /** A denial answers it as well as a statement. */
  denied?: boolean;
  cookiePage: boolean;
  lookedFor: string[];
}

const ITEMS: readonly Item[] = expected.items;

/**
 * What Articles 13 and 14 ask a notice to say and no claim says, some of it only where another claim makes it owed. In
 * a language not read in full nothing is reported, and a page about cookies alone is only asked for what is owed about
 * cookies (C-673/17 Planet49: their duration).
 */
export function findAbsences(document: PolicyText, claims: Claim[]): Absence[] {
  const { language } = document;
  if (language === 'und' || document.sentences.length === 0 || document.tokens.count < ENOUGH_WORDS) return [];
  const stated = claims.filter((claim) => claim.polarity === 'affirmed');
  const onlyCookies = isCookiePage(document, stated);
  const sections = filledSections(document.sections);
  return owed(claims)
    .filter((item) => !onlyCookies || item.cookiePage)
    .map((item) => absence(item, sections, (source) => phrasesOf(source, language)));
}

/** How many sections of a document hold anything. */
export function filledSections(sections: readonly Section[]): number {
  return sections.filter((section) => section.last > section.first).length;
}

/** The phrases of a list of the lexicon in a language. */
export type PhrasesOf = (source: string, language: PolicyLanguage) => string[];

/**
 * What is missing of a document whose claims are other ones than those read: what only a claim left out told is missing
 * too.
 * @param phrases the lexicon, where what was looked for is told; pages do without it
 */
export function absencesWith(
  reading: PolicyReading,
  claims: readonly Claim[],
  phrases: PhrasesOf = () => [],
): Absence[] {
  const { language, absences } = reading;
  if (language === 'und') return absences;
  const before = new Set(owed(reading.claims));
  const now = owed(claims);
  const sections = reading.sections ?? absences[0]?.sections ?? 1;
  return [
    ...absences.filter(({ item }) => now.some((missing) => missing.item === item)),
    ...now
      .filter((item) => !before.has(item))
      .map((item) => absence(item, sections, (source) => phrases(source, language))),
  ];
}

/** The items that no claim tells, of those that are owed. */
function owed(claims: readonly Claim[]): Item[] {
  const stated = new Set<string>();
  const all = new Set<string>();
  for (const claim of claims) {
    for (const told of detailsOf(claim)) {
      all.add(told);
      if (claim.polarity === 'affirmed') stated.add(told);
    }
  }
  return ITEMS.filter(({ when, kinds, denied }) => {
    if (when !== undefined && !when.some((kind) => stated.has(kind))) return false;
    return !kinds.some((kind) => (denied === true ? all : stated).has(kind));
  });
}

const absence = (
  { item, lookedFor }: Item,
  sections: number,
  phrases: (source: string) => readonly string[],
): Absence => ({
  item,
  sections,
  lookedFor: [...new Set(lookedFor.flatMap(phrases))].slice(0, PHRASES),
});

/** What a claim tells: its kind, and with it what its value adds, as `right.20`; of cookies only those with a lifetime. */
function detailsOf(claim: Claim): string[] {
  const { kind } = claim;
  switch (kind) {
    case 'cookie':
      return claim.value.lifetime.kind === 'unknown' ? [] : [kind];
    case 'right':
      return [kind, `right.${claim.value.article}`];
    case 'retention':
      return [kind, 'min' in claim.value ? 'retention.period' : 'retention.criteria'];
    case 'complaint.authority':
      return claim.value.id === null ? [kind] : [kind, 'complaint.named'];
    case 'data.category':
      return [kind, `data.category.${claim.value.category}`];
    case 'purpose':
      return [kind, `purpose.${claim.value.purpose}`];
    case 'recipient':
      return [kind, `recipient.${claim.value.role}`];
    case 'transfer':
      return claim.value.mechanism === 'none'
        ? [kind, 'transfer.none']
        : [kind, `transfer.${claim.value.mechanism}`, 'transfer.safeguard'];
    default:
      return [kind];
  }
}

function isCookiePage(document: PolicyText, claims: Claim[]): boolean {
  if (claims.some((claim) => claim.kind === 'controller.name' && claim.confidence !== 'weak')) return false;
  if (claims.filter((claim) => claim.kind === 'right').length > 2) return false;
  const first = document.sections
    .slice(0, 3)
    .some((section) => section.types[0] === 'cookies' || section.types[0] === 'optOut');
  return first || claims.filter((claim) => claim.kind === 'cookie').length > 3;
}
