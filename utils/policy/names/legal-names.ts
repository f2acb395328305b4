import data from '../data/organisations.json' with { type: 'json' };
import { hasCueBetween, type PolicyText, sentenceAt } from '../policy-text.ts';
import { hasCapital, isCapital, surfaceAt, touchesNext, wordAt } from '../words/token-text.ts';
import { NUMBER, PUNCTUATION, WORD } from '../words/tokenise.ts';
import { isKnownName, opensKnownName } from './known-names.ts';
import { caseLetters, legalFormAt, opensLegalForm } from './legal-forms.ts';
import type { Organisation } from './organisations.ts';
import { STOP_WORDS, settleFirstWords } from './settle-names.ts';

const NAME_LIMIT = 7;
const JOINERS = new Set(['&', '+', '-', "'", '/', '.', '!']);
const SMALL_JOINERS = new Set(['of', 'by', 'och', 'und', 'and', 'et', 'ja', 'de', 'for', 'für', 'i', 'og']);
const CONJUNCTIONS = new Set(['och', 'und', 'and', 'et', 'ja', 'og']);
const COMMA_FORMS = new Set(['inc', 'llc', 'ltd', 'lp', 'corp', 'limited', 'pbc', 'lda']);
/** Small words inside names of languages that are not read in full: `Lampes du Nord SARL`. */
const PARTICLES = new Set(data.particles.split('|'));
/** How German adjectives end behind the article of a firm: "der neuen Beispiel GmbH". */
const NOT_BEHIND = new Map([
  ['der', /e[nr]$/],
  ['die', /en?$/],
  ['firma', /e[nrs]$/],
]);
/** Kinds of unions, whose names go on with an article: "Verband der Vereine Beispiel e.V.". */
const UNION = /(?:verband|verein|bund|institut|gesellschaft)$/;
/** Shortened words inside names, whose full stop ends nothing: "Gebr. Muster GmbH". */
const SHORTENED = new Set(data.shortened.split('|'));
/** Words behind which a name in small letters may stand right before its legal form: `die m-zettel GmbH`. */
const INTRODUCERS = new Set(data.introducers.split('|'));

/** Organisations told by their legal form, each from the first word of its name to the last of the form. */
export function findLegalNames(document: PolicyText): Organisation[] {
  const { tokens, text } = document;
  const found: Organisation[] = [];
  const forms = tokens.vocabulary.map(opensLegalForm);
  for (let t = 0; t < tokens.count; t++) {
    if (forms[tokens.word[t] ?? 0] !== true || tokens.kind[t] !== WORD) continue;
    const last = legalFormAt(document, t);
    if (last === undefined) continue;
    const first = nameStart(document, t, (found[found.length - 1]?.last ?? -1) + 1);
    if (first === undefined) continue;
    const start = tokens.start[first] ?? 0;
    const whole = wholeHouse(document, first, t, last);
    let end = (tokens.end[whole] ?? 0) - caseLetters(document, last);
    const opened = text.slice(start, end);
    if (opened.includes('(') && !opened.includes(')') && text[end] === ')') end++;
    found.push({
      name: text.slice(start, end),
      first,
      last: whole,
      start,
      end,
      role: undefined,
      legal: true,
      common: false,
    });
    t = last;
  }
  return settleFirstWords(document, found);
}

/** Finnish nouns before the form of firms whose own name stands behind it: "Kustannus Oy Esimerkki". */
const HOUSES = new Set(['kustannus', 'kiinteistö', 'asunto']);
const HOUSE_WORDS = 4;

/** The last token of such a name, or of the form. */
function wholeHouse(document: PolicyText, first: number, form: number, last: number): number {
  if (first !== form - 1 || !HOUSES.has(wordAt(document, first))) return last;
  let end = last;
  while (end < last + HOUSE_WORDS) {
    const hyphen = wordAt(document, end + 1) === '-' && touchesNext(document, end) && touchesNext(document, end + 1);
    const next = hyphen ? end + 2 : end + 1;
    if (!hasCapital(document, next)) break;
    end = next;
  }
  return end;
}

/** First token of the name before a legal form; walks back over words that can belong to it. */
function nameStart(document: PolicyText, form: number, floor: number): number | undefined {
  const sentence = document.sentences[document.sentenceOf[form] ?? -1];
  const limit = Math.max(floor, sentence?.first ?? floor);
  let first = form;
  let depth = 0;
  let behind = form;
  for (let t = form - 1, words = 0; t >= limit && words < NAME_LIMIT; t--) {
    const kind = document.tokens.kind[t];
    const text = wordAt(document, t);
    if (kind === WORD) {
      const part = wordPart(document, t, { form, first, limit, depth, words });
      if (part === 'no') break;
      if (part !== 'joiner') first = t;
      if (part === 'last') break;
      words++;
    } else if (kind === NUMBER) {
      // "B3 IT Systems Ltd": a letter and its number
      const lettered = hasCapital(document, t - 1) && touchesNext(document, t - 1);
      if (!touchesNext(document, t) && words > 1 && !lettered) break;
      first = t;
      words++;
    } else if (text === ')') {
      if (depth++ === 0) behind = t + 1;
    } else if (text === '(') {
      // opens inside the name, "PayPal (Europe) S.à r.l.", or right before the form, "Otto (GmbH & Co KG)"
      if (depth === 0 && (first !== form || !hasCapital(document, t - 1))) break;
      depth = Math.max(0, depth - 1);
      first = t;
    } else if (!isJoiner(document, t, form) && !isInitial(document, t)) break;
  }
  // "a) Example Ltd", "(ii) Example Ltd": the number of an item
  if (depth > 0 || (wordAt(document, first) === '(' && behind < form)) first = behind;
  while (first < form && document.tokens.kind[first] === PUNCTUATION) first++;
  // "Art. 6 Ab": a number alone is no name
  let t = first;
  while (t < form && document.tokens.kind[t] !== WORD) t++;
  return t === form ? undefined : first;
}

/** "J.A. Muster OHG", "Gebr. Muster OHG", "Muster Nachf. e.K.": the full stop of an initial or a shortened word. */
const isInitial = (document: PolicyText, t: number): boolean =>
  wordAt(document, t) === '.' &&
  hasCapital(document, t - 1) &&
  (SHORTENED.has(wordAt(document, t - 1)) || (surfaceAt(document, t - 1).length === 1 && hasCapital(document, t + 1)));

interface Walk {
  form: number;
  first: number;
  limit: number;
  depth: number;
  words: number;
}

/** Whether a word belongs to the name, joins two words of it, begins it, or stands outside. */
function wordPart(document: PolicyText, t: number, walk: Walk): 'yes' | 'joiner' | 'last' | 'no' {
  const text = wordAt(document, t);
  const written = surfaceAt(document, t);
  const touches =
    (touchesNext(document, t) && wordAt(document, t + 1) !== '(') ||
    // "46elks AB"
    (document.tokens.kind[t - 1] === NUMBER && touchesNext(document, t - 1)) ||
    // "Example.com GmbH": the end of a domain
    (wordAt(document, t - 1) === '.' && touchesNext(document, t - 1) && touchesNext(document, t - 2));
  // "Emarsys eMarketing Systems GmbH": a capital behind the first small letters
  const inner = /^[a-z]{1,3}[A-Z]/.test(written);
  if (isCapital(written) || inner || touches || walk.depth > 0 || written.includes("'") || written.includes('’'))
    return 'yes';
  if (lendsItsEnd(document, t - 1)) return 'joiner';
  // "GLS and Example AG" are two when the first is known to stand alone
  const joins = SMALL_JOINERS.has(text) || (document.language === 'und' && PARTICLES.has(text));
  if (text === 'der' && UNION.test(wordAt(document, t - 1)) && hasCapital(document, t - 1)) return 'joiner';
  if (joins && t > walk.limit && hasCapital(document, t - 1)) {
    // "Operated by Example Ltd"
    if (text === 'by' && /(?:ed|run|made|built)$/.test(wordAt(document, t - 1))) return 'no';
    return CONJUNCTIONS.has(text) && isKnownName(wordAt(document, t - 1)) ? 'no' : 'joiner';
  }
  // "Lanterns Around the Lake Ltd"
  if (text === 'the' && t > walk.limit && opensSentence(document, t)) return 'joiner';
  const introduced = t === walk.form - 1 && t > walk.limit && INTRODUCERS.has(wordAt(document, t - 1));
  if (STOP_WORDS.has(text) || text.length < (introduced ? 2 : 3)) return 'no';
  const sentence = sentenceAt(document, t);
  const opensLine = t === walk.limit && sentence?.first === t;
  const wholeLine = sentence !== undefined && sentence.last - walk.form <= 2;
  if (opensLine && (walk.words > 0 || wholeLine) && isOddWord(document, t)) return 'last';
  // "m-zettel GmbH", "trans-o-flex Express GmbH": go on over the hyphen
  const hyphened = wordAt(document, t - 1) === '-' && touchesNext(document, t - 1) && touchesNext(document, t - 2);
  if (hyphened && (t === walk.form - 1 || isOddWord(document, t))) return 'yes';
  if (t !== walk.form - 1) return isSmallBrand(document, t, walk) ? 'last' : 'no';
  // "Esimerkki ammattikorkeakoulu Oy": a noun of the firm's kind between its name and its form
  const noun = text.length > 4 && t > walk.limit && hasCapital(document, t - 1);
  if (noun && (document.language === 'fi' || document.language === 'sv' || opensSentence(document, t))) return 'yes';
  return opensKnownName(text) || introduced ? 'last' : 'no';
}

/** Whether two capital words or more and nothing else stand before a word in its sentence: "Lake Lamp supplies Ltd is …". */
function opensSentence(document: PolicyText, t: number): boolean {
  const from = sentenceAt(document, t)?.first ?? t;
  let words = 0;
  while (t - words > from && hasCapital(document, t - words - 1)) words++;
  return words > 1 && t - words === from;
}

/** "infoscore Consumer Data GmbH", "der quobix Media GmbH": a known brand, or between "der", "die" or "Firma" and the name what is no adjective. */
function isSmallBrand(document: PolicyText, t: number, { limit }: Walk): boolean {
  const text = wordAt(document, t);
  if (text.length > 4 && isKnownName(text)) return true;
  const ending = t > limit && document.language === 'de' ? NOT_BEHIND.get(wordAt(document, t - 1)) : undefined;
  return ending !== undefined && !ending.test(text) && isOddWord(document, t);
}

/** Longest such word; longer ones are German nouns. */
const ODD_LIMIT = 10;

/** A word that the lexicon knows nothing of may be a firm's name in small letters. */
function isOddWord(document: PolicyText, t: number): boolean {
  const lists = ['role', 'shareWord', 'useWord', 'controllerCue', 'dpoCue'];
  return wordAt(document, t).length <= ODD_LIMIT && !lists.some((list) => hasCueBetween(document, list, t, t + 1));
}

/** The hyphen of "Nord Bau- und Möbelhaus GmbH": the word before it has the end of the one behind "und". */
const lendsItsEnd = (document: PolicyText, t: number): boolean =>
  wordAt(document, t) === '-' &&
  CONJUNCTIONS.has(wordAt(document, t + 1)) &&
  touchesNext(document, t - 1) &&
  hasCapital(document, t - 1);

function isJoiner(document: PolicyText, t: number, form: number): boolean {
  const text = wordAt(document, t);
  if (text === ',')
    return t === form - 1 && (COMMA_FORMS.has(wordAt(document, form)) || wordAt(document, form).length === 1);
  if (!JOINERS.has(text)) return false;
  if (lendsItsEnd(document, t)) return true;
  return touchesNext(document, t) || text === '&' || text === '+';
}
