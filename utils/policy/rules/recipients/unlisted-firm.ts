import { opensLegalForm } from '../../names/legal-forms.ts';
import type { Organisation } from '../../names/organisations.ts';
import { hasCueBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { hasCapital, isCapital, wordAt } from '../../words/token-text.ts';
import { NUMBER, PUNCTUATION, WORD } from '../../words/tokenise.ts';
import { isKindBehind } from './name-starts.ts';
import { isNoName, isOddName } from './odd-names.ts';

/** What parts two names of a row. */
export const SEPARATORS = new Set([
  ',',
  'and',
  'or',
  'und',
  'oder',
  'sowie',
  'och',
  'eller',
  'samt',
  'ja',
  'tai',
  'sekä',
  '/',
  '&',
]);
/** What else may stand behind a name in its cell. */
const ENDS = new Set(['+', '(', ';', '.', ':', '-', '–', '—']);
/** Laws are called by name as well: "enligt Distanslagen". */
const LAW = /(?:lagen|förordningen|balken|gesetz|verordnung|laki|asetus)$/i;
/** The Finnish case of a place. */
const INSIDE = /ss[aä]$/;
/** Lists whose words are no name where they stand alone. */
const ONE_WORD = ['shareWord', 'section', 'collectWord'];
/** Most words of a name. */
export const NAME_WORDS = 4;
/** Whether a name that ends before a token fills its part of a cell. */
export function endsPart(document: PolicyText, t: number, limit: number): boolean {
  return t >= limit || SEPARATORS.has(wordAt(document, t)) || ENDS.has(wordAt(document, t));
}

/** Last token of a run of capital words; German nouns have capitals too, so there a name needs a mark of its own. */
export function nameEnd(
  document: PolicyText,
  sentence: Sentence,
  from: number,
  taken: Set<number>,
): number | undefined {
  let last: number | undefined;
  for (let t = from; t < sentence.last && t < from + NAME_WORDS && !taken.has(t); t++) {
    const text = document.text.slice(document.tokens.start[t] ?? 0, document.tokens.end[t] ?? 0);
    if (t > from && isKindBehind(document, t)) break;
    const joined = t > from && document.tokens.start[t] === document.tokens.end[t - 1];
    if (document.tokens.kind[t] === WORD && (isCapital(text) || joined)) last = t;
    else if (document.tokens.kind[t] === NUMBER && joined) last = t;
    else if (text === '&' && t > from && hasCapital(document, t + 1)) continue;
    else if (
      document.tokens.kind[t] === PUNCTUATION &&
      '.-&+'.includes(text) &&
      joined &&
      t + 1 < sentence.last &&
      document.tokens.start[t + 1] === document.tokens.end[t]
    )
      continue;
    else break;
  }
  // more of it: no name is so long
  return last !== undefined && last === from + NAME_WORDS - 1 && hasCapital(document, last + 1) ? undefined : last;
}

const isSmallWord = (document: PolicyText, t: number): boolean =>
  document.tokens.kind[t] === WORD && !hasCapital(document, t);

/** The firm that a run of capital words names; undefined where it is a word of the trade. */
export function unlistedFirm(
  document: PolicyText,
  first: number,
  last: number,
  amongFirms = false,
): Organisation | undefined {
  const start = document.tokens.start[first] ?? 0;
  const end = document.tokens.end[last] ?? 0;
  const name = document.text.slice(start, end);
  // "SMS-tjänster", "GDPR-yhteensopivia": a compound
  if (
    LAW.test(name) ||
    (document.language !== 'en' && /-\p{Ll}/u.test(name)) ||
    (name.includes('-') && hasCueBetween(document, 'bodyWord', last, last + 1))
  )
    return undefined;
  // "the App's services": what is somebody's
  if (first === last && /['’]s$/.test(name) && isSmallWord(document, last + 1)) return undefined;
  // "Saksassa": where somebody is
  if (document.language === 'fi' && first === last && INSIDE.test(name)) return undefined;
  if (name.length < 3 || name.length > 50 || !isCapital(name) || name.includes('@')) return undefined;
  if (first === last && (opensLegalForm(name.toLowerCase()) || isNoName(name.toLowerCase()))) return undefined;
  // "Hill & Partners", and in a table or list "Fastway Couriers": the trade is a part of the name
  const role = document.blocks[document.sentences[document.sentenceOf[first] ?? -1]?.block ?? -1]?.role;
  const several = last > first && !hasCueBetween(document, 'role', first, first + 1);
  const trade =
    name.includes(' & ') || (several && (role === 'cell' || (role === 'li' && isOddName(document, first, last))));
  for (const list of ['role', 'country', 'dataCategory', 'authority', 'cookieWord', 'purpose', 'mechanism', 'right']) {
    if (!(trade && list === 'role') && hasCueBetween(document, list, first, last + 1)) return undefined;
  }
  if (first === last && ONE_WORD.some((list) => hasCueBetween(document, list, first, first + 1))) return undefined;
  if (document.language === 'de' && !amongFirms && !/[a-z][A-Z]|\d|\.|^[A-Z]{3,}/.test(name)) return undefined;
  return { name, first, last, start, end, role: undefined, legal: false, common: false };
}
