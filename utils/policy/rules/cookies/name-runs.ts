import { COOKIES_BEHIND, EXAMPLES, NAMES_OPEN, ONLY_JOINED, WIDESPREAD } from '../../names/naming-words.ts';
import { hasCueBetween, type PolicyText, says } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { Named } from './cookie-words.ts';

/**
 * The names of a sentence that stand in a row and are told to be those of cookies, though no length is: behind a colon or
 * in parentheses after a firm, a class or the word for cookies ("Examples: _a, _b", "Counting (_a, _b)"), or before that
 * word ("_a and _b cookies"). One at least is a name for sure.
 */
export function introducedNames(document: PolicyText, sentence: Sentence, names: readonly Named[]): ReadonlySet<Named> {
  if (areBracketed(document, names) && names.every(isSure) && says(document, 'cookieWord', sentence))
    return new Set(names);
  const introduced = new Set<Named>();
  let run: Named[] = [];
  for (const [n, name] of names.entries()) {
    run.push(name);
    const next = names[n + 1];
    if (next !== undefined && ONLY_JOINED.test(document.text.slice(name.end, next.start).replace(SAID, ''))) continue;
    if (run.some(isSure) && isIntroduced(document, sentence, run)) for (const one of run) introduced.add(one);
    run = [];
  }
  return introduced;
}

const isSure = ({ name }: Named): boolean => name.includes('_') || WIDESPREAD.has(name);

/** "the language (_a), your choice (_b, httpOnly)": every name in parentheses of its own. */
export function areBracketed({ text }: PolicyText, names: readonly Named[]): boolean {
  return (
    names.length > 1 &&
    names.every(({ start, end }, n) => {
      const close = text.indexOf(')', end);
      return text[start - 1] === '(' && close >= 0 && close < (names[n + 1]?.start ?? Number.POSITIVE_INFINITY);
    })
  );
}

/** What is said of a name behind it. */
const SAID = /^ \([^()]{1,30}\)/;
/** Letters between a firm and the parentheses behind it, and words before them that may tell of cookies. */
const BESIDE = 3;
const WORDS = 3;
/** Longest label before a colon. */
const LABEL = 40;

function isIntroduced(document: PolicyText, { start, end }: Sentence, run: readonly Named[]): boolean {
  const { text, tokens } = document;
  const [from, to] = [run[0]?.start ?? end, run.at(-1)?.end ?? end];
  if (COOKIES_BEHIND.test(text.slice(to, end))) return true;
  const before = text.slice(start, from);
  const [mark = ''] = NAMES_OPEN.exec(before) ?? [];
  if (mark === '') return false;
  const isLabel = mark.startsWith(':');
  if (isLabel && before.length > LABEL) return false;
  if (isLabel && EXAMPLES.test(before)) return true;
  const last = tokenAt(tokens, from);
  const first = isLabel ? tokenAt(tokens, start) : last - WORDS;
  return (
    organisationsBetween(document, start, from).some((firm) => isLabel || from - firm.end <= BESIDE) ||
    ['cookieWord', 'cookieClass'].some((list) => hasCueBetween(document, list, first, last))
  );
}
