import data from '../data/organisations.json' with { type: 'json' };
import type { PolicyText } from '../policy-text.ts';
import { splitPhrase } from '../words/split-phrase.ts';
import { hasCapital, isCapital, surfaceAt, touchesNext, wordAt } from '../words/token-text.ts';
import { NUMBER, WORD } from '../words/tokenise.ts';

const FORMS = data.suffixes
  .split('|')
  .map(splitPhrase)
  .sort((a, b) => b.length - a.length);
const BY_FIRST = Map.groupBy(FORMS, ([first = '']) => first);
/** Forms that are also words or codes: only in capitals, at most with a small last letter. */
const SHORT = new Set(data.shortSuffixes.split('|'));
/** Of these even the last letter is a capital, and a blank stands before: country codes and a language's "as". */
const SHORTEST = new Set(['se', 'as', 'da']);
/** Forms that are written small. */
const SMALL = new Set([
  'plc',
  'ltd',
  'gmbh',
  'ry',
  'rf',
  'oy',
  'tmi',
  'ky',
  'e',
  'eg',
  'mbh',
  'sp',
  'osakeyhtiö',
  'avoin',
  'kommandiittiyhtiö',
  'ekonomisk',
  'ideell',
  'aktiebolag',
  'kommanditbolag',
  'handelsbolag',
  's',
  'd',
  'z',
]);
const TAILS = new Set(['publ', 'haftungsbeschränkt', 'pty', 'ltd']);
const DOTTED = new Set(['inc', 'ltd', 'corp', 'co']);

/** Forms to which a genitive is joined: "Granris ABs". */
const INFLECTED = new Set(['abs', 'gmbhs', 'ags', 'hbs', 'kbs', 'ohgs']);
/** A form that is a word, in a Finnish case: "Google Ireland Limitedin". */
const FINNISH_CASE = /^(limited|corporation)(in|ille|illa|ilta|issa|ista|ia)$/;

/** Whether a word begins the name of a legal form. */
export function opensLegalForm(word: string): boolean {
  return BY_FIRST.has(word) || INFLECTED.has(word) || FINNISH_CASE.test(word);
}

/** How many letters of a case a legal form carries: one in "ABs" and "GmbHs", two in "Limitedin". */
export function caseLetters(document: PolicyText, t: number): number {
  const word = wordAt(document, t);
  if (INFLECTED.has(word) && /^\p{Lu}\p{L}*\p{Lu}s$/u.test(surfaceAt(document, t))) return 1;
  return hasCapital(document, t) ? (FINNISH_CASE.exec(word)?.[2]?.length ?? 0) : 0;
}

/** Last token of the legal form that begins at a token, with what goes on (`GmbH & Co. KG`, `Inc.`). */
export function legalFormAt(document: PolicyText, t: number): number | undefined {
  if (caseLetters(document, t) > 0) return t;
  if (!isWrittenAsForm(document, t)) return undefined;
  const forms = BY_FIRST.get(wordAt(document, t));
  const form = forms?.find((parts) => parts.every((part, i) => wordAt(document, t + i) === part));
  if (form === undefined) return undefined;
  let last = t + form.length - 1;
  // "S.à r.l. & Co. OHG": the full stop belongs to the form
  const company = wordAt(document, last + 1) === '.' && touchesNext(document, last) ? last + 2 : last + 1;
  if (wordAt(document, company) === '&' && ['co', 'cie'].includes(wordAt(document, company + 1))) {
    last = company + 1;
    if (wordAt(document, last + 1) === '.') last++;
    if (['kg', 'kgaa', 'ohg'].includes(wordAt(document, last + 1))) last++;
  }
  const final = wordAt(document, last);
  const dotted = DOTTED.has(final) || (form.includes('.') && final.length === 1);
  if (dotted && wordAt(document, last + 1) === '.' && touchesNext(document, last)) last++;
  return continued(document, last);
}

/** What may follow a form and belongs to it: `AB (publ)`, `UG (haftungsbeschränkt)`, `S.à r.l. et Cie, S.C.A.`. */
function continued(document: PolicyText, form: number): number {
  let last = form;
  if (wordAt(document, last + 1) === '(' && TAILS.has(wordAt(document, last + 2)) && wordAt(document, last + 3) === ')')
    return last + 3;
  // "Pine Corp AB": a name that ends like a form
  if (wordAt(document, last) === 'corp' && BY_FIRST.has(wordAt(document, last + 1)))
    return legalFormAt(document, last + 1) ?? last;
  const joined = wordAt(document, last + 1) === 'et' && wordAt(document, last + 2) === 'cie';
  if (joined) last += 2;
  else if (
    wordAt(document, last) !== 'cie' &&
    !(wordAt(document, last) === '.' && wordAt(document, last - 1) === 'cie')
  )
    return last;
  const next = wordAt(document, last + 1) === ',' ? last + 2 : last + 1;
  const more = BY_FIRST.has(wordAt(document, next)) ? legalFormAt(document, next) : undefined;
  return more ?? last;
}

/** Whether a token is a word in capitals. */
function isLoud(document: PolicyText, t: number): boolean {
  const written = surfaceAt(document, t);
  return document.tokens.kind[t] === WORD && written.length > 1 && written === written.toUpperCase();
}

function isWrittenAsForm(document: PolicyText, t: number): boolean {
  const lower = wordAt(document, t);
  const written = surfaceAt(document, t);
  if (lower === 'eg') return written === 'eG';
  // the end of a British postcode: "York YO1 7AB"
  if (document.tokens.kind[t - 1] === NUMBER && touchesNext(document, t - 1)) return false;
  // its beginning: "Lerwick KY10 3EA"
  if (document.tokens.kind[t + 1] === NUMBER && touchesNext(document, t)) return false;
  if (!SHORT.has(lower)) return isCapital(written) || SMALL.has(lower);
  if (!isCapital(written)) return false;
  if (SHORTEST.has(lower)) {
    const next = document.text[document.tokens.end[t] ?? 0] ?? ' ';
    // "OUR AGENTS AS REQUIRED": a word in a sentence in capitals
    if (isLoud(document, t - 1) && isLoud(document, t + 1)) return false;
    return written === written.toUpperCase() && !touchesNext(document, t - 1) && next !== '-' && next !== '/';
  }
  return lower.length > 3 || written.slice(0, -1) === written.slice(0, -1).toUpperCase();
}
