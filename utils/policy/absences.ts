import expected from './data/expected-items.json' with { type: 'json' };
import { phrasesOf } from './lexicon.ts';
import type { Absence, Claim, PolicyLanguage, PolicyReading } from './model.ts';
import type { PolicyText } from './policy-text.ts';
import type { Section } from './sections.ts';

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
    .map((item) => absence(item, language, sections));
}

/** How many sections of a document hold anything. */
export function filledSections(sections: readonly Section[]): number {
  return sections.filter((section) => section.last > section.first).length;
}

/** What is missing of a document whose claims are other ones than those read: what only a claim left out told is missing too. */
export function absencesWith(reading: PolicyReading, claims: readonly Claim[]): Absence[] {
  const { language, absences } = reading;
  if (language === 'und') return absences;
  const before = new Set(owed(reading.claims));
  const now = owed(claims);
  const sections = reading.sections ?? absences[0]?.sections ?? 1;
  return [
    ...absences.filter(({ item }) => now.some((missing) => missing.item === item)),
    ...now.filter((item) => !before.has(item)).map((item) => absence(item, language, sections)),
  ];
}

/** The items that no claim tells, of those that are owed. */
function owed(claims: readonly Claim[]): Item[] {
  const stated = claims.filter((claim) => claim.polarity === 'affirmed');
  const told = (among: readonly Claim[], kinds: readonly string[]): boolean =>
    kinds.some((kind) => among.some((claim) => isOf(claim, kind)));
  return ITEMS.filter(({ when }) => when === undefined || told(stated, when)).filter(
    ({ kinds, denied }) => !told(denied === true ? claims : stated, kinds),
  );
}

const absence = ({ item, lookedFor }: Item, language: PolicyLanguage, sections: number): Absence => ({
  item,
  sections,
  lookedFor: [...new Set(lookedFor.flatMap((source) => phrasesOf(source, language)))].slice(0, PHRASES),
});

/** `right.20` asks for a claim of kind `right` on Article 20; `retention.period` for one with a length. */
function isOf(claim: Claim, kind: string): boolean {
  if (claim.kind === 'cookie') return kind === 'cookie' && claim.value.lifetime.kind !== 'unknown';
  return claim.kind === kind || detailsOf(claim).includes(kind);
}

/** The kind of a claim with what its value adds to it. */
function detailsOf(claim: Claim): string[] {
  switch (claim.kind) {
    case 'right':
      return [`right.${claim.value.article}`];
    case 'retention':
      return ['min' in claim.value ? 'retention.period' : 'retention.criteria'];
    case 'complaint.authority':
      return claim.value.id === null ? [] : ['complaint.named'];
    case 'data.category':
      return [`data.category.${claim.value.category}`];
    case 'purpose':
      return [`purpose.${claim.value.purpose}`];
    case 'recipient':
      return [`recipient.${claim.value.role}`];
    case 'transfer':
      return [`transfer.${claim.value.mechanism}`, claim.value.mechanism === 'none' ? '' : 'transfer.safeguard'];
    default:
      return [];
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
