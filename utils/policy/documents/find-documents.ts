import lexicon from '../data/documents.json' with { type: 'json' };
import { documentAddress } from './document-address.ts';

export type DocumentKind = 'privacy' | 'cookie';

export interface DocumentLink {
  url: string;
  text: string;
  /** Language the link announces (`hreflang` or `lang`), where it does. */
  language?: string;
}

export interface FoundDocument {
  url: string;
  kind: DocumentKind;
  /** True for a page of terms, which may hold a privacy section; looked at only where nothing better was found. */
  fallback?: true;
}

/** Documents of one kind fetched for one shop at most: one is the rule, two where it is not clear which. */
const MOST = 2;
/** Longer texts are sentences that mention a policy, not its name. */
const LONGEST_NAME = 120;
const KINDS = ['privacy', 'cookie'] as const;

/** How sure a name or an address is: the whole name, a part of the name, the address alone, terms only. */
const WHOLE = 4;
const NAMED = 3;
const ADDRESS = 2;
const TERMS = 1;

const fold = (text: string): string => ` ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()} `;
/** Phrases with a blank in front stand at the start of a word, also behind a bracket or a dash. */
const starts = (text: string, phrase: string): boolean => {
  const at = text.indexOf(phrase);
  return at > 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
};

const ALL = Object.fromEntries(KINDS.map((kind) => [kind, Object.values(lexicon[kind].texts).flat()])) as Record<
  DocumentKind,
  string[]
>;
const FALLBACK = Object.values(lexicon.fallback).flat();

interface Judged {
  kind: DocumentKind;
  strength: number;
}

function judge({ url, text }: DocumentLink): Judged | null {
  const path = URL.canParse(url) ? decodePath(new URL(url).pathname) : '';
  const words = fold(text);
  if (words.length > LONGEST_NAME || lexicon.settings.some((phrase) => words.includes(phrase))) return null;
  const named = KINDS.find((kind) => ALL[kind].some((phrase) => starts(words, phrase)));
  const whole = KINDS.find((kind) => [...ALL[kind], ...lexicon[kind].whole].includes(words.trim()));
  const isGoods = lexicon.notPaths.some((part) => path.includes(part));
  if (whole && !isGoods) return { kind: whole, strength: WHOLE };
  if (named) return { kind: named, strength: isGoods ? ADDRESS : NAMED };
  if (isGoods) return null;
  const addressed = KINDS.find((kind) => lexicon[kind].slugs.some((slug) => path.includes(slug)));
  if (addressed) return { kind: addressed, strength: ADDRESS };
  return FALLBACK.some((phrase) => starts(words, phrase)) ? { kind: 'privacy', strength: TERMS } : null;
}

/** Which document a link or a page's own title and address announce, or null. */
export function documentKind(link: DocumentLink): DocumentKind | null {
  const judged = judge(link);
  return judged && judged.strength > TERMS ? judged.kind : null;
}

/** Whether a text names the handling of personal data at all, as the privacy section of terms does. */
export const speaksOfPrivacy = (text: string): boolean => {
  const words = fold(text);
  return ALL.privacy.some((phrase) => starts(words, phrase));
};

/**
 * Picks the policy documents among a page's links: one of each address, the surest first, and of several languages the
 * page's own. Pages of terms are named only where no privacy policy is.
 * @param here address of the page itself, which is left out
 * @param language language of the page, as its `lang` attribute gives it
 */
export function findDocuments(links: readonly DocumentLink[], here: string, language = ''): FoundDocument[] {
  const found = new Map<string, Judged & { url: string; foreign: boolean }>();
  const own = documentAddress(here);
  /** Kinds of which this page itself is the document in its language: those of other languages are not needed. */
  const spokenHere = new Set<DocumentKind>();
  for (const link of links) {
    const url = documentAddress(link.url);
    if (!url) continue;
    const judged = judge(link);
    if (url === own) {
      if (judged && !isForeign(link.language, language)) spokenHere.add(judged.kind);
      continue;
    }
    const known = found.get(url);
    if (judged && judged.strength > (known?.strength ?? 0))
      found.set(url, { url, ...judged, foreign: isForeign(link.language, language) });
  }
  const ranked = [...found.values()].sort(
    (a, b) => Number(a.foreign) - Number(b.foreign) || b.strength - a.strength || 0,
  );
  return KINDS.flatMap((kind) => {
    const ofKind = ranked.filter((document) => document.kind === kind);
    const better = ofKind.some(({ strength }) => strength > TERMS);
    const eligible = ofKind.filter(({ strength }) => !better || strength > TERMS);
    const native = eligible.filter(({ foreign }) => !foreign);
    return (native.length > 0 || spokenHere.has(kind) ? native : eligible)
      .slice(0, MOST)
      .map(({ url, strength }) => ({ url, kind, ...(strength === TERMS ? { fallback: true as const } : {}) }));
  });
}

const isForeign = (announced: string | undefined, page: string): boolean =>
  announced !== undefined &&
  announced !== '' &&
  page !== '' &&
  announced.slice(0, 2).toLowerCase() !== page.slice(0, 2).toLowerCase();

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC').toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
