import data from '../data/organisations.json' with { type: 'json' };
import type { PolicyText } from '../policy-text.ts';
import { splitPhrase } from '../words/split-phrase.ts';
import { hasCapital, isCapital, surfaceAt, touchesNext, wordAt } from '../words/token-text.ts';
import { WORD } from '../words/tokenise.ts';
import type { Organisation } from './organisations.ts';

interface KnownName {
  name: string;
  parts: string[];
  role: string;
  common: boolean;
}

/** Words that make another product or branch of a brand: `Facebook Audience Network`, `DPD Ireland`. */
const PRODUCTS = new Set(data.products.split('|'));
/** The first part of a word, "Meta-, usage and contract data", "Meta-/device data", or of a cookie's name, "PrestaShop-[hash]". */
const PART = /^(?:-[,/\s[{<*#]|_)/;
const META = /^-(?:Daten|Data|Tags?\b|Info)/;
/** Most words of a product behind its house, and what stands behind them in a label. */
const LABEL_WORDS = 3;
const LABEL_ENDS = new Set([':', '(', '–', '—']);
/** Words behind which a name is no other word: `Liana Technologies`. */
const FAMILIES = new Set(data.families.split('|'));
/** A word of a product's name as another language writes it: `Facebook-pikseli`. */
const WORDINGS = new Map(Object.entries(data.wordings));
const COMMON = new Set(data.common.split('|'));
const FINNISH = new Set(data.endings.split('|'));
const GENITIVE = new Set(['s', "'s"]);
const BY_FIRST = new Map<string, KnownName[]>();
/** Names of one word by their first three letters, for finding inflected forms. */
const SINGLE = new Map<string, KnownName[]>();

function register(name: string, role: string): void {
  const parts = splitPhrase(name.toLowerCase());
  const [first = ''] = parts;
  const entry = { name, parts, role, common: COMMON.has(name.toLowerCase()) };
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
  if (parts.length > 1 || first.length < 3) return;
  // Finnish weakens a consonant before an ending: Matkahuolto, Matkahuollolle
  const weak = first.replace(/([lnr])to$/, '$1$1o');
  if (weak !== first)
    SINGLE.set(weak.slice(0, 3), [...(SINGLE.get(weak.slice(0, 3)) ?? []), { ...entry, parts: [weak] }]);
  SINGLE.set(first.slice(0, 3), [...(SINGLE.get(first.slice(0, 3)) ?? []), entry]);
}
for (const [role, names] of Object.entries(data.names)) for (const name of names.split('|')) register(name, role);
for (const name of data.browsers.split('|')) register(name, 'browser');

/** Whether a word begins the name of a known organisation. */
export function opensKnownName(word: string): boolean {
  return BY_FIRST.has(word);
}

/** Whether a word alone is the name of a known organisation. */
export function isKnownName(word: string): boolean {
  return BY_FIRST.get(word)?.some(({ parts }) => parts.length === 1) ?? false;
}

/** The organisations of the lexicon that a document names, in any case ending, the longest name at each place. */
export function findKnownNames(document: PolicyText): Organisation[] {
  const { tokens } = document;
  const endings = document.language === 'fi' || document.language === 'und' ? FINNISH : GENITIVE;
  const candidates = tokens.vocabulary.map((text) => candidatesFor(text, endings));
  const found: Organisation[] = [];
  for (let t = 0; t < tokens.count; t++) {
    const entries = candidates[tokens.word[t] ?? 0];
    if (entries === undefined) continue;
    let best: KnownName | undefined;
    let named = t;
    for (const entry of entries) {
      if (entry.parts.length <= (best?.parts.length ?? 0)) continue;
      const end = lastOf(document, t, entry, endings);
      if (end === undefined) continue;
      best = entry;
      named = end;
    }
    if (best === undefined) continue;
    const plain = best.common ? named : productEnd(document, named);
    const family =
      inflectedEnd(document, named, FAMILIES, endings) ??
      (endings === FINNISH && !best.common ? inflectedEnd(document, plain, PRODUCTS, endings) : undefined);
    const product = best.role === 'search' ? labelEnd(document, t, named) : undefined;
    const last = family?.last ?? product ?? plain;
    if (isWritten(document, t, best) && !inAddress(document, t, last)) {
      const { name, role } = best;
      const end = tokens.end[last] ?? 0;
      found.push({
        name: last > named ? document.text.slice(tokens.start[t] ?? 0, family?.end ?? end) : name,
        first: t,
        last,
        start: tokens.start[t] ?? 0,
        end,
        role,
        legal: false,
        common: best.common && family === undefined,
      });
    }
    t = last;
  }
  return found;
}

/** A capital word behind a name that makes a firm or a product of it, in any case ending, and where the word ends without that. */
function inflectedEnd(
  document: PolicyText,
  named: number,
  words: ReadonlySet<string>,
  endings: ReadonlySet<string>,
): { last: number; end: number } | undefined {
  const last = named + 1;
  if (!hasCapital(document, last)) return undefined;
  const word = wordAt(document, last);
  for (let letters = word.length; letters >= 5; letters--) {
    if (words.has(word.slice(0, letters)) && (letters === word.length || endings.has(word.slice(letters))))
      return { last, end: (document.tokens.start[last] ?? 0) + letters };
  }
  return undefined;
}

/** The last of the capital words behind a brand that name a product of it, or its branch in a country. */
function productEnd(document: PolicyText, named: number): number {
  let last = named;
  while (PRODUCTS.has(wordAt(document, last + 1)) && hasCapital(document, last + 1)) last++;
  return last;
}

/** Words of a product that nobody listed, where they fill the label of an item with their house: "Google Shelfmark: our lists". */
function labelEnd(document: PolicyText, t: number, named: number): number | undefined {
  const sentence = document.sentences[document.sentenceOf[t] ?? -1];
  if (sentence?.first !== t) return undefined;
  let last = named;
  while (last + 1 < sentence.last && last < named + LABEL_WORDS && hasCapital(document, last + 1)) last++;
  return last > named && (last + 1 === sentence.last || LABEL_ENDS.has(wordAt(document, last + 1))) ? last : undefined;
}

/**
 * Names that are also words need their capital, no plural and no other capital word before them ("Corporate Rules");
 * others may be written small when they are long enough.
 */
function isWritten(document: PolicyText, t: number, known: KnownName): boolean {
  const written = surfaceAt(document, t);
  // "shopname-consent": the beginning of a cookie's name
  const end = document.tokens.end[t] ?? 0;
  if (!isCapital(written) && '-_'.includes(document.text[end] ?? ' ')) return false;
  const behind = document.text.slice(end, end + 7);
  if (PART.test(behind) || (known.name === 'Meta' && META.test(behind))) return false;
  if (known.common) {
    const before = surfaceAt(document, t - 1);
    const opens = document.sentences[document.sentenceOf[t] ?? -1]?.first === t - 1;
    if (!opens && t > 0 && document.tokens.kind[t - 1] === WORD && isCapital(before)) return false;
    if (known.parts.length === 1 && written.toLowerCase() === `${known.parts[0]}s`) return false;
  }
  return isCapital(written) || (!known.common && (!isCapital(known.name) || written.length > 5));
}

function candidatesFor(text: string, endings: Set<string>): KnownName[] | undefined {
  if (text.length > 24) return undefined;
  const exact = BY_FIRST.get(text);
  if (exact !== undefined || text.length < 4) return exact;
  if (endings === GENITIVE)
    return text.endsWith('s')
      ? BY_FIRST.get(text.replace(/'?s$/, ''))?.filter(({ parts }) => parts.length === 1)
      : undefined;
  return SINGLE.get(text.slice(0, 3))?.filter(({ parts: [only = ''] }) => isInflected(text, only, endings));
}

const isInflected = (text: string, base: string, endings: Set<string>): boolean =>
  base.length > 2 && text.startsWith(base) && endings.has(text.slice(base.length));

/** Last token of a known name that begins at a token; German joins its words with a hyphen, `Meta-Pixel`. */
function lastOf(document: PolicyText, t: number, { parts }: KnownName, endings: Set<string>): number | undefined {
  let at = t;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] ?? '';
    at++;
    if (wordAt(document, at) === '-' && part !== '-' && touchesNext(document, at - 1) && touchesNext(document, at))
      at++;
    const text = WORDINGS.get(wordAt(document, at)) ?? wordAt(document, at);
    if (text !== part && !(i === parts.length - 1 && isInflected(text, part, endings))) return undefined;
  }
  return at;
}

/** Whether tokens stand inside an address such as `policies.google.com` or `name@shop.example`. */
function inAddress(document: PolicyText, first: number, last: number): boolean {
  const { text, tokens } = document;
  const before = text[(tokens.start[first] ?? 0) - 1] ?? ' ';
  const end = tokens.end[last] ?? 0;
  const after = text[end] ?? ' ';
  if (('@/._='.includes(before) || '@/_='.includes(after)) && !inPair(text, tokens.start[first] ?? 0, end)) return true;
  const next = text[end + 1] ?? ' ';
  // "reviews at Trustpilot.dk": a brand by its domain
  const asName = /^\.[a-z]{2,3}(?![\w./-])/.test(text.slice(end, end + 5)) && isCapital(surfaceAt(document, first));
  return after === '.' && next.toLowerCase() !== next.toUpperCase() && !asName;
}

/** How much of what stands before a name is looked at, in characters. */
const BEFORE = 80;

/** Whether a name stands in a row that strokes part, "Stripe/PayPal": names, no path. */
function inPair(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - BEFORE), end + BEFORE / 2);
  const at = Math.min(start, BEFORE);
  const from = Math.max(near.lastIndexOf(' ', at), near.lastIndexOf('\n', at)) + 1;
  return /^\(?(?:\p{Lu}[\p{L}\d]{1,30}\/){1,4}\p{Lu}/u.test(near.slice(from));
}
