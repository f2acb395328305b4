import data from './data/organisations.json' with { type: 'json' };
import stopWords from './data/stop-words.json' with { type: 'json' };
import { cuesBetween, type PolicyText } from './policy-text.ts';
import { NUMBER, PUNCTUATION, tokenise, WORD } from './tokenise.ts';

/** An organisation named in a text; `first` and `last` are token indices, both inclusive. */
export interface Organisation {
  name: string;
  first: number;
  last: number;
  start: number;
  end: number;
  /** Usual role, for known names. */
  role: string | undefined;
  /** Carries a legal form (`Oy`, `GmbH`, `Inc`). */
  legal: boolean;
  /** A name that is also a common word. */
  common: boolean;
}

interface KnownName {
  name: string;
  parts: string[];
  role: string;
  common: boolean;
}

const split = (name: string): string[] => {
  const tokens = tokenise(name);
  return Array.from({ length: tokens.count }, (_, i) => tokens.vocabulary[tokens.word[i] ?? 0] ?? '');
};

const list = (phrases: string): string[] => phrases.split('|');
const COMMON = new Set(list(data.common));
const STOP_WORDS = new Set(Object.values(stopWords.words).flatMap((words) => words.split(' ')));
const BY_FIRST = new Map<string, KnownName[]>();
const register = (name: string, role: string): void => {
  const parts = split(name);
  const first = parts[0] ?? '';
  const entries = BY_FIRST.get(first) ?? [];
  entries.push({ name, parts, role, common: COMMON.has(name.toLowerCase()) });
  BY_FIRST.set(first, entries);
};
for (const [role, names] of Object.entries(data.names)) for (const name of list(names)) register(name, role);
for (const name of list(data.browsers)) register(name, 'browser');

const SUFFIXES = list(data.suffixes).map(split).sort((a, b) => b.length - a.length);
/** Legal forms that are also words or codes: only in capitals, at most with a small last letter. */
const SHORT = new Set(['as', 'se', 'ag', 'ab', 'kg', 'ug', 'hb', 'kb', 'da', 'ky', 'lp', 'spa', 'sia', 'sas', 'bv', 'corporation']);
const FIRST_SUFFIX_WORDS = new Set(SUFFIXES.map((parts) => parts[0] ?? ''));
/** Case endings that Finnish hangs on a name, and the genitive of the other languages. */
const ENDINGS = new Set(['n', 'lle', 'lla', 'lta', 'ssa', 'sta', 'in', 'an', 'iin', 'en', 'on', 'un', 'ille', 'illa', 'ilta', 'issa', 'ista', 'ia', 'a', 'ta', 'ksi', "'s", 's', 'ään', 'ään', 'ä', 'llä', 'ltä', 'ssä', 'stä', 'il', 'ilä', 'iä']);
const NAME_LIMIT = 7;
const JOINERS = new Set(['&', '+', '-', "'", '/', '.', '!']);
const COMMA_FORMS = new Set(['inc', 'llc', 'ltd', 'lp', 'corp', 'limited']);
const SMALL_JOINERS = new Set(['of', 'och', 'und', 'and', 'et', 'ja', 'de', 'for', 'für', 'i', 'og']);

/** All organisations named in a document, in order, none inside another. */
export function findOrganisations(document: PolicyText): Organisation[] {
  const legal = settleFirstWords(document, findLegalNames(document));
  const known = findKnownNames(document);
  const merged: Organisation[] = [...legal];
  let l = 0;
  for (const mention of known) {
    while (l < legal.length && (legal[l]?.last ?? 0) < mention.first) l++;
    const cover = legal[l];
    if (cover !== undefined && cover.first <= mention.last) {
      cover.role ??= mention.role;
      continue;
    }
    merged.push(mention);
  }
  return merged.sort((a, b) => a.first - b.first);
}

const surface = (document: PolicyText, t: number): string =>
  document.text.slice(document.tokens.start[t] ?? 0, document.tokens.end[t] ?? 0);
const word = (document: PolicyText, t: number): string =>
  document.tokens.vocabulary[document.tokens.word[t] ?? 0] ?? '';
const isCapital = (text: string): boolean => {
  const initial = text[0] ?? '';
  return initial !== initial.toLowerCase();
};

/** Whether a token stands inside an address such as `policies.google.com` or `name@shop.example`. */
function inAddress(document: PolicyText, first: number, last: number): boolean {
  const { text, tokens } = document;
  const before = text[(tokens.start[first] ?? 0) - 1] ?? ' ';
  const end = tokens.end[last] ?? 0;
  const after = text[end] ?? ' ';
  if ('@/._='.includes(before)) return true;
  if ('@/_='.includes(after)) return true;
  const next = text[end + 1] ?? ' ';
  return (after === '.' || after === '-') && next !== ' ' && next.toLowerCase() !== next.toUpperCase() && after === '.';
}

function findKnownNames(document: PolicyText): Organisation[] {
  const { tokens } = document;
  const candidates = tokens.vocabulary.map((text) => candidatesFor(text));
  const found: Organisation[] = [];
  for (let t = 0; t < tokens.count; t++) {
    const entries = candidates[tokens.word[t] ?? 0];
    if (entries === undefined) continue;
    let best: KnownName | undefined;
    for (const entry of entries) {
      if ((best?.parts.length ?? 0) >= entry.parts.length || !matches(document, t, entry)) continue;
      best = entry;
    }
    if (best === undefined) continue;
    const last = t + best.parts.length - 1;
    const written = surface(document, t);
    if (!inAddress(document, t, last) && (!best.common || isCapital(written)) && (isCapital(written) || !isCapital(best.name) || written.length > 5)) {
      found.push({
        name: best.name,
        first: t,
        last,
        start: tokens.start[t] ?? 0,
        end: tokens.end[last] ?? 0,
        role: best.role,
        legal: false,
        common: best.common,
      });
    }
    t = last;
  }
  return found;
}

/** Names of one word by their first three letters, for finding inflected forms. */
const SINGLE = new Map<string, KnownName[]>();
for (const entries of BY_FIRST.values()) {
  for (const entry of entries) {
    const [only = ''] = entry.parts;
    if (entry.parts.length === 1 && only.length > 2) SINGLE.set(only.slice(0, 3), [...(SINGLE.get(only.slice(0, 3)) ?? []), entry]);
  }
}

function candidatesFor(text: string): KnownName[] | undefined {
  if (text.length > 24) return undefined;
  const exact = BY_FIRST.get(text);
  if (exact !== undefined || text.length < 4) return exact;
  const inflected = SINGLE.get(text.slice(0, 3))?.filter(({ parts: [only = ''] }) => text.startsWith(only) && ENDINGS.has(text.slice(only.length)));
  return inflected !== undefined && inflected.length > 0 ? inflected : undefined;
}

function matches(document: PolicyText, t: number, entry: KnownName): boolean {
  for (let i = 1; i < entry.parts.length; i++) {
    const part = entry.parts[i] ?? '';
    const text = word(document, t + i);
    if (text === part) continue;
    const isLast = i === entry.parts.length - 1;
    if (!isLast || part.length < 3 || !text.startsWith(part) || !ENDINGS.has(text.slice(part.length))) return false;
  }
  return true;
}

function findLegalNames(document: PolicyText): Organisation[] {
  const { tokens } = document;
  const found: Organisation[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== WORD || !FIRST_SUFFIX_WORDS.has(word(document, t))) continue;
    const suffixEnd = suffixAt(document, t);
    if (suffixEnd === undefined) continue;
    const floor = found.length > 0 ? (found[found.length - 1]?.last ?? 0) + 1 : 0;
    const first = nameStart(document, t, floor);
    if (first === undefined) continue;
    const last = nameEnd(document, suffixEnd);
    const start = tokens.start[first] ?? 0;
    let end = tokens.end[last] ?? 0;
    const opened = document.text.slice(start, end);
    if (opened.includes('(') && !opened.includes(')') && document.text[end] === ')') end++;
    found.push({ name: document.text.slice(start, end), first, last, start, end, role: undefined, legal: true, common: false });
    t = last;
  }
  return found;
}

/** Index of the last token of the legal form that begins at a token. */
function suffixAt(document: PolicyText, t: number): number | undefined {
  const written = surface(document, t);
  const lower = word(document, t);
  if (SHORT.has(lower) ? !isCapital(written) || (lower.length < 4 && written.slice(0, -1) !== written.slice(0, -1).toUpperCase()) : !isCapital(written) && lower !== 'ry' && lower !== 'rf' && lower !== 'oy' && lower !== 'e') {
    return undefined;
  }
  if (lower === 'se' || lower === 'as' || lower === 'da') {
    if (written !== written.toUpperCase() || document.text[(document.tokens.start[t] ?? 0) - 1] !== ' ') return undefined;
    const next = document.text[document.tokens.end[t] ?? 0] ?? ' ';
    if (next === '-' || next === '/') return undefined;
  }
  for (const parts of SUFFIXES) {
    if (parts.every((part, i) => word(document, t + i) === part)) return t + parts.length - 1;
  }
  return undefined;
}

function nameStart(document: PolicyText, suffix: number, floor: number): number | undefined {
  const { tokens } = document;
  const sentence = document.sentences[document.sentenceOf[suffix] ?? -1];
  const limit = Math.max(floor, sentence?.first ?? floor);
  let first = suffix;
  let words = 0;
  let depth = 0;
  for (let t = suffix - 1; t >= limit && words < NAME_LIMIT; t--) {
    const text = word(document, t);
    const written = surface(document, t);
    if (tokens.kind[t] === WORD) {
      if (isCapital(written) || /^[a-zà-ÿ'-]{1,3}$/.test(written) === false && depth > 0) {
        first = t;
        words++;
      } else if (tokens.start[t + 1] === tokens.end[t] && word(document, t + 1) !== '(') {
        // "m-pathy", "l'tur", "e-hoi"
        first = t;
        words++;
      } else if (SMALL_JOINERS.has(text) && t > limit && isCapital(surface(document, t - 1))) {
        words++;
      } else if (/['’]/.test(written)) {
        first = t;
        words++;
      } else if (t === limit && t === sentence?.first && words > 0 && !STOP_WORDS.has(text) && isOddName(document, t)) {
        // a line that begins with a name in small letters
        first = t;
        break;
      } else if (first === suffix && t === suffix - 1 && written.length > 3 && !STOP_WORDS.has(text) && isBrandLike(document, t)) {
        first = t;
        break;
      } else break;
    } else if (tokens.kind[t] === NUMBER) {
      if (tokens.start[t + 1] !== tokens.end[t] && words > 1) break;
      first = t;
      words++;
    } else if (text === ')') {
      // a closing parenthesis belongs to the name only when it also opens inside it: "PayPal (Europe) S.à r.l."
      depth++;
    } else if (text === '(') {
      if (depth === 0) {
        if (first !== suffix || tokens.kind[t - 1] !== WORD || !isCapital(surface(document, t - 1))) break;
        first = t;
        continue;
      }
      depth--;
      first = t;
    } else if (text === ',' && t === suffix - 1 && COMMA_FORMS.has(word(document, suffix))) {
      // "Example, Inc."
    } else if (JOINERS.has(text) && (tokens.kind[t] !== PUNCTUATION || text !== '.' || tokens.start[t + 1] === tokens.end[t])) {
      const spaced = tokens.start[t + 1] !== tokens.end[t];
      if (spaced && text !== '&' && text !== '+') break;
    } else break;
  }
  if (depth > 0) return undefined;
  while (first < suffix && tokens.kind[first] === PUNCTUATION) first++;
  return first === suffix ? undefined : first;
}

/** A word that the lexicon knows nothing of may be a firm's name in small letters. */
function isOddName(document: PolicyText, t: number): boolean {
  const text = word(document, t);
  return text.length > 2 && text.length < 10 && !['role', 'shareWord', 'useWord', 'controllerCue', 'dpoCue'].some((name) => cuesBetween(document, name, t, t + 1).length > 0);
}

/** A firm that writes its name in small letters is told by an earlier or later use right before a legal form only. */
function isBrandLike(document: PolicyText, t: number): boolean {
  return BY_FIRST.has(word(document, t));
}

/** `GmbH & Co. KG`, `Oy Ab`, `Inc.`: what still belongs to the legal form. */
function nameEnd(document: PolicyText, suffixEnd: number): number {
  let last = suffixEnd;
  if (word(document, last + 1) === '&' && word(document, last + 2) === 'co') {
    last += 2;
    if (word(document, last + 1) === '.') last++;
    if (['kg', 'kgaa', 'ohg'].includes(word(document, last + 1))) last++;
  } else if (word(document, last + 1) === '&' && word(document, last + 2) === 'cie') last += 2;
  const lower = word(document, last);
  if (['inc', 'ltd', 'corp', 'co'].includes(lower) && word(document, last + 1) === '.' && document.tokens.start[last + 1] === document.tokens.end[last]) last++;
  return last;
}

/**
 * A function word in front of a name belongs to it when the document also writes it so in the middle of a sentence
 * (`En Renare Dag AB`); at the head of a sentence it is an article or preposition (`Die Beispiel GmbH`).
 */
function settleFirstWords(document: PolicyText, mentions: Organisation[]): Organisation[] {
  const inside = new Set<string>();
  const opens = (mention: Organisation): boolean =>
    document.sentences[document.sentenceOf[mention.first] ?? -1]?.first === mention.first;
  // a line that is nothing but the name is as good as the middle of a sentence
  const fills = (mention: Organisation): boolean =>
    document.sentences[document.sentenceOf[mention.first] ?? -1]?.last === mention.last + 1;
  for (const mention of mentions) if (!opens(mention) || fills(mention)) inside.add(mention.name);
  for (const mention of mentions) {
    // "Firma X GmbH", "Anbieters X AG", and a name said twice
    while (mention.first < mention.last - 1 && isGeneric(document, mention)) dropFirst(document, mention);
    while (
      mention.first < mention.last - 1 &&
      opens(mention) &&
      STOP_OPENERS.has(word(document, mention.first)) &&
      !inside.has(mention.name)
    ) {
      dropFirst(document, mention);
      if (!STOP_OPENERS.has(word(document, mention.first))) break;
    }
  }
  return mentions.filter((mention) => mention.name.length > 2 && mention.name.length <= 90);
}

function isGeneric(document: PolicyText, mention: Organisation): boolean {
  const first = word(document, mention.first);
  return GENERIC.has(first) || (first === word(document, mention.first + 1) && mention.first + 1 < mention.last);
}

function dropFirst(document: PolicyText, mention: Organisation): void {
  mention.first++;
  while (document.tokens.kind[mention.first] === PUNCTUATION) mention.first++;
  mention.start = document.tokens.start[mention.first] ?? mention.start;
  mention.name = document.text.slice(mention.start, mention.end);
}

const GENERIC = new Set(list(data.generic));
const STOP_OPENERS = new Set([...STOP_WORDS, 'hos', 'bei', 'by', 'firma', 'using', 'via', 'unser', 'copyright', 'finally', 'avec', 'company', 'adresse', 'address', 'osoite']);
