import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import data from '../../data/organisations.json' with { type: 'json' };
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { anyOf } from '../../words/any-of.ts';
import type { Sentence } from '../../words/sentences.ts';
import { hasCapital, wordAt } from '../../words/token-text.ts';
import { WORD } from '../../words/tokenise.ts';

/** A token at which names of firms may begin; `alone` where little else speaks for it than the word before. */
export interface NameStart {
  at: number;
  alone: boolean;
  /** The name stands behind the word for whoever bears it: "über den Dienst Quillon". */
  apposed?: boolean;
}

/** Verbs and prepositions whose object is a firm when it has a capital letter: "sent via X", "vi använder X". */
const INTRODUCERS = new Map(
  Object.entries(data.objectOf).map(([language, words]) => [language, new Set(words.split('|'))]),
);
/** Words for examples that also have other uses. */
const PLAIN_WORDS = new Set(naming.plainExamples);
/** Behind these a capital letter begins a place. */
const PLACED = new Set(naming.beforePlaces);
/** Words for who does something, whose name may stand right behind. */
const AGENT = new RegExp(`${anyOf(naming.agents)}$`);
/** German words for who or what serves, whose name may follow; and what stands before them. */
const APPOSED = new RegExp(`${anyOf(naming.apposed)}$`);
/** Words for a service: behind its name with an article ("through the X website"), before it ("tjänsten X"), and behind its hyphen ("X-palvelu"). */
const KINDS = new Set(naming.kinds);
const KINDS_BEFORE = new RegExp(`${anyOf(naming.kindsBefore)}$`);
/** How a definite noun ends in Swedish. */
const DEFINITE = /e[nt]$/;
const KINDS_BEHIND = new RegExp(`^${anyOf(naming.kindsBehind)}`);
/** Most tokens of a name before the word for what it is. */
const KIND_REACH = 4;
/** Verbs between the word for who serves and the name. */
const COPULAS = new Set(naming.copulas);
const ARTICLES = new Set(clauses.articles);
const OURS = /^unser/;
/** Lists whose words are no names. */
const WORDS = ['collectWord', 'shareWord', 'section', 'dataCategory', 'purpose', 'rightWord', 'basis'];
/** Small words that may stand before a name in parentheses: "(usually X or Y)". */
const SMALL_WORDS = 2;

/** Where rows of names may begin in a sentence: behind "such as", behind a role and its colon or parenthesis, and behind "via". */
export function nameStarts(document: PolicyText, sentence: Sentence): NameStart[] {
  const starts: NameStart[] = [];
  const shares = hasCueBetween(document, 'shareWord', sentence.first, sentence.last);
  for (const cue of cuesBetween(document, 'exampleWord', sentence.first, sentence.last)) {
    const role = hasCueBetween(document, 'role', Math.max(sentence.first, cue.first - 6), cue.first);
    if (role) starts.push({ at: cue.last + 1, alone: false });
    else if (shares && !PLAIN_WORDS.has(wordAt(document, cue.first))) starts.push({ at: cue.last + 1, alone: true });
  }
  // a German noun with a capital may be anything
  const appositions = document.language !== 'de';
  for (const cue of cuesBetween(document, 'role', sentence.first, sentence.last)) {
    for (let t = cue.last + 1; t <= cue.last + 2 && t < sentence.last; t++) {
      const text = wordAt(document, t);
      // "our courier Quillon", "byrån Räkna"
      if (t === cue.last + 1 && appositions && AGENT.test(wordAt(document, cue.last)) && hasCapital(document, t))
        starts.push({ at: t, alone: true });
      if (text === '(') starts.push({ at: behindSmall(document, t + 1, sentence.last), alone: false });
      else if (text === ':' && t === cue.last + 1) starts.push({ at: t + 1, alone: true });
      // "our accountants, Hill & Partners, …": what stands between commas and is more than a word
      else if (text === ',' && t === cue.last + 1 && isFirm(document, t + 1, sentence.last))
        starts.push({ at: t + 1, alone: false });
      // "our printing partner, Quillon."
      else if (text === ',' && t === cue.last + 1 && appositions && AGENT.test(wordAt(document, cue.last)))
        starts.push({ at: t + 1, alone: true });
    }
  }
  if (!appositions) starts.push(...appositionsIn(document, sentence));
  const leads = leadsOf(document);
  for (let t = sentence.first; t + 1 < sentence.last; t++) {
    const lead = leads[document.tokens.word[t] ?? 0] ?? 0;
    if (lead === 0) continue;
    if (lead === INTRODUCES && hasCapital(document, t + 1)) starts.push({ at: t + 1, alone: true });
    else {
      const named = besideKind(document, t, lead, sentence);
      if (named !== undefined) starts.push({ at: named, alone: true, apposed: true });
    }
  }
  return starts;
}

/** Where the name of a service begins that the word for it stands beside: "verktyget X", "through the X website", "X-palvelu", "provider is X". */
function besideKind(
  document: PolicyText,
  t: number,
  lead: number,
  { first: from, last: limit }: Sentence,
): number | undefined {
  if (lead === KIND_BEFORE) return hasCapital(document, t + 1) ? t + 1 : undefined;
  if (lead === COPULA) return behindCopula(document, t, limit);
  if (lead === HYPHEN) {
    if (t <= from || !hasCapital(document, t - 1) || !isKindBehind(document, t)) return undefined;
    let first = t - 1;
    while (first - 1 > from && hasCapital(document, first - 1)) first--;
    return first;
  }
  if (!ARTICLES.has(wordAt(document, t + 1)) || !hasCapital(document, t + 2)) return undefined;
  for (let next = t + 3; next < limit && next < t + 3 + KIND_REACH; next++) {
    if (KINDS.has(wordAt(document, next))) return t + 2;
    if (!hasCapital(document, next)) return undefined;
  }
  return undefined;
}

/** Whether a hyphen stands at a token, and behind it a Finnish word for a service: "X-palvelu", "X Y -palvelu". */
export const isKindBehind = (document: PolicyText, t: number): boolean =>
  document.language === 'fi' && wordAt(document, t) === '-' && KINDS_BEHIND.test(wordAt(document, t + 1));

/** "Anbieter ist X (…", "leverantör är X": the name behind the word for who serves and its verb. */
function behindCopula(document: PolicyText, t: number, limit: number): number | undefined {
  if (!COPULAS.has(wordAt(document, t)) || !hasCueBetween(document, 'bodyWord', t - 1, t)) return undefined;
  let at = t + 1;
  if (ARTICLES.has(wordAt(document, at))) at++;
  if (!hasCapital(document, at)) return undefined;
  let end = at;
  while (end < limit && (hasCapital(document, end) || wordAt(document, end) === '-')) end++;
  // "Anbieter ist Teil einer Gruppe"
  return end > at + 1 || '(,.'.includes(wordAt(document, end)) ? at : undefined;
}

/** "den Dienst Quillon": a German noun with its article right before another word with a capital letter, which is no word of this trade. */
function appositionsIn(document: PolicyText, { first, last }: Sentence): NameStart[] {
  const starts: NameStart[] = [];
  for (let t = first + 1; t + 1 < last; t++) {
    if (!APPOSED.test(wordAt(document, t)) || !hasCapital(document, t + 1)) continue;
    const determined = ARTICLES.has(wordAt(document, t - 1)) || OURS.test(wordAt(document, t - 1));
    if (determined && !WORDS.some((list) => hasCueBetween(document, list, t + 1, t + 2)))
      starts.push({ at: t + 1, alone: true, apposed: true });
  }
  return starts;
}

/** What a word may lead to: a name right behind it, a name that it calls a service, a verb before a name, a Finnish hyphen. */
const INTRODUCES = 1;
const KIND_BEFORE = 2;
const COPULA = 3;
const HYPHEN = 4;
const LEADS = new WeakMap<PolicyText, Uint8Array>();

/** For each word of the vocabulary what it may lead to. */
function leadsOf(document: PolicyText): Uint8Array {
  const known = LEADS.get(document);
  if (known !== undefined) return known;
  const { language, tokens } = document;
  const words = INTRODUCERS.get(language);
  const leads = new Uint8Array(tokens.vocabulary.length);
  for (let w = 0; w < leads.length; w++) {
    const word = tokens.vocabulary[w] ?? '';
    if (words?.has(word) === true) leads[w] = INTRODUCES;
    else if (COPULAS.has(word)) leads[w] = COPULA;
    else if (language === 'fi') leads[w] = word === '-' ? HYPHEN : 0;
    else if (language === 'sv' && DEFINITE.test(word) && KINDS_BEFORE.test(word)) leads[w] = KIND_BEFORE;
  }
  LEADS.set(document, leads);
  return leads;
}

/** The token behind a small word or two, where a capital follows them. */
function behindSmall(document: PolicyText, from: number, limit: number): number {
  for (let t = from; t <= from + SMALL_WORDS && t < limit; t++) {
    if (document.tokens.kind[t] !== WORD) break;
    if (hasCapital(document, t)) return t;
    // "(servers in Belgium)"
    if (PLACED.has(wordAt(document, t))) break;
  }
  return from;
}

/** Whether a name of several words, parted by an ampersand, begins at a token and ends at a comma. */
function isFirm(document: PolicyText, first: number, limit: number): boolean {
  let t = first;
  while (t < limit && (hasCapital(document, t) || wordAt(document, t) === '&')) t++;
  const name = document.text.slice(document.tokens.start[first] ?? 0, document.tokens.end[t - 1] ?? 0);
  return name.includes(' & ') && (t >= limit || ',.'.includes(wordAt(document, t)));
}
