import naming from '../data/name-words.json' with { type: 'json' };
import data from '../data/organisations.json' with { type: 'json' };
import { hasCueBetween, type PolicyText, sentenceAt } from '../policy-text.ts';
import { hasCapital, surfaceAt, wordAt } from '../words/token-text.ts';
import { WORD } from '../words/tokenise.ts';
import { opensKnownName } from './known-names.ts';
import type { Organisation } from './organisations.ts';

/** Words of a trade name behind the form. */
const NAME_WORDS = 4;
const TRADES = new Set(naming.firmTrades);
const FORMS = new Set([...data.prefixes.split('|'), ...TRADES]);
/** What else may stand with a capital behind a trade. */
const NO_NAMES = ['role', 'purpose', 'dataCategory', 'section', 'authority', 'right', 'country'];

/** Firms told by a form or a trade before the name: `Tmi Esimerkki Oma`, `Steuerbüro Beispiel`. */
export function findPrefixedNames(document: PolicyText): Organisation[] {
  const { tokens, text } = document;
  const forms = tokens.vocabulary.map((word) => FORMS.has(word));
  const found: Organisation[] = [];
  for (let t = 0; t < tokens.count; t++) {
    // "T:mi" is three tokens
    const form = isAbbreviated(document, t) ? t + 2 : t;
    if ((form === t && forms[tokens.word[t] ?? 0] !== true) || !hasCapital(document, t)) continue;
    if (wordAt(document, t) === 'ab' && !leads(document, t)) continue;
    const limit = Math.min(sentenceAt(document, t)?.last ?? t, form + NAME_WORDS + 1);
    let last = form;
    while (last + 1 < limit && tokens.kind[last + 1] === WORD && hasCapital(document, last + 1)) last++;
    if (last === form || wordAt(document, t) === wordAt(document, last)) continue;
    // "IT-Recht Kanzlei Nord": the end of another name
    const trade = TRADES.has(wordAt(document, t));
    if (trade && sentenceAt(document, t)?.first !== t && hasCapital(document, t - 1)) continue;
    if (trade && !isNamed(document, t + 1, last)) continue;
    const start = tokens.start[t] ?? 0;
    const end = tokens.end[last] ?? 0;
    found.push({
      name: text.slice(start, end),
      first: t,
      last,
      start,
      end,
      role: undefined,
      legal: true,
      common: false,
    });
    t = last;
  }
  return found;
}

const isAbbreviated = (document: PolicyText, t: number): boolean =>
  wordAt(document, t) === 't' && wordAt(document, t + 1) === ':' && wordAt(document, t + 2) === 'mi';

/** Whether "AB" stands before its name, not behind one: "AB Exempel", and not "Exempel AB Storgatan". */
function leads(document: PolicyText, t: number): boolean {
  const { tokens, text } = document;
  const behind = text.slice(tokens.end[t - 1] ?? 0, tokens.start[t] ?? 0);
  return surfaceAt(document, t) === 'AB' && (!hasCapital(document, t - 1) || !/^ $/.test(behind));
}

/** Whether what stands behind a trade is a name of its own; a known one stands without it: "Tilitoimisto Talenom". */
function isNamed(document: PolicyText, first: number, last: number): boolean {
  return (
    last - first < 2 &&
    !opensKnownName(wordAt(document, first)) &&
    !NO_NAMES.some((list) => hasCueBetween(document, list, first, last + 1))
  );
}
