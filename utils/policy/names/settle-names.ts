import clauses from '../data/clauses.json' with { type: 'json' };
import data from '../data/organisations.json' with { type: 'json' };
import stopWords from '../data/stop-words.json' with { type: 'json' };
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import { anyOf } from '../words/any-of.ts';
import { touchesNext, wordAt } from '../words/token-text.ts';
import { PUNCTUATION } from '../words/tokenise.ts';
import type { Organisation } from './organisations.ts';

/** Function words of all languages that are read. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(stopWords.words).flatMap((words) => words.split(' ')),
);
const OPENERS = new Set([...STOP_WORDS, ...data.openers.split('|')]);
const GENERIC = new Set(data.generic.split('|'));
/** Nouns that end what heads a page before the firm whose it is, and how many words may stand before them. */
const TITLES = new Set(data.titles.split('|'));
const TITLE_WORDS = 2;
const ARTICLES = new Set(clauses.articles);
/** What a capital word ends with that says what a firm does and stands before its name: "unser Hosting-Dienstleister X GmbH". */
const TRADES = new RegExp(`${anyOf(data.trades.split('|'))}$`);
/** German words behind which a noun with a capital is no firm, as a firm is "die": "unseren Werbevermarkter X GmbH". */
const BEFORE_NOUN = new Set(['den', 'dem', 'des', 'unser', 'unseren', 'unserem', 'unseres', 'einen', 'einem', 'eines']);

/**
 * A function word in front of a name belongs to it when the document also writes it so in the middle of a sentence or
 * alone on a line (`En Ren Dag AB`); at the head of a sentence it is an article or preposition (`Die Beispiel GmbH`).
 */
export function settleFirstWords(document: PolicyText, mentions: Organisation[]): Organisation[] {
  const sentenceOf = (mention: Organisation) => document.sentences[document.sentenceOf[mention.first] ?? -1];
  const opens = (mention: Organisation): boolean => sentenceOf(mention)?.first === mention.first;
  const settled = new Set<string>();
  for (const mention of mentions) {
    if (!opens(mention) || sentenceOf(mention)?.last === mention.last + 1) settled.add(mention.name);
  }
  for (const mention of mentions) {
    for (let words = titleWords(document, mention); words > 0; words--) dropFirst(document, mention);
    // "Unser Hoster X GmbH": an opener may stand before a noun
    while (
      mention.first < mention.last - 1 &&
      (isGeneric(document, mention) ||
        (opens(mention) && !settled.has(mention.name) && settled.has(withoutFirst(document, mention))) ||
        (OPENERS.has(wordAt(document, mention.first)) && opens(mention) && !settled.has(mention.name)))
    ) {
      dropFirst(document, mention);
    }
  }
  return mentions.filter(
    (mention) => mention.name.length > 2 && mention.name.length <= 90 && !isArticle(document, mention),
  );
}

/** "Mainostoimisto X Oy", where the document writes "mainostoimisto X Oy" as well. */
const withoutFirst = ({ text, tokens }: PolicyText, { first, end }: Organisation): string =>
  text.slice(tokens.start[first + 1] ?? 0, end);

/** "The plc": an article before a form is no name. */
function isArticle(document: PolicyText, { first, last }: Organisation): boolean {
  return last === first + 1 && ARTICLES.has(wordAt(document, first));
}

/** "Firma X GmbH", "Anbieters X AG", and a name said twice. */
function isGeneric(document: PolicyText, mention: Organisation): boolean {
  const first = wordAt(document, mention.first);
  // "Tilitoimistomme X Oy": a Finnish noun with "our" or "my" at its end
  if (document.language === 'fi' && first.length > 7 && (first.endsWith('mme') || first.endsWith('jäni'))) return true;
  if (GENERIC.has(first) || (first === wordAt(document, mention.first + 1) && mention.first + 1 < mention.last))
    return true;
  const noun = compoundEnd(document, mention.first);
  if (noun >= mention.last - 1) return false;
  // in the middle of a sentence a Swedish capital is the name's: "hos Elbolaget Norr AB"
  const opens = document.sentences[document.sentenceOf[mention.first] ?? -1]?.first === mention.first;
  if (TRADES.test(wordAt(document, noun)) && (opens || document.language === 'de') && !isAgain(document, mention))
    return true;
  return (
    BEFORE_NOUN.has(wordAt(document, mention.first - 1)) &&
    ['role', 'bodyWord'].some((list) => hasCueBetween(document, list, mention.first, noun + 1))
  );
}

/** How many words of "Privacy Policy Example Ltd", "Datenschutzordnung Beispiel e.V." head the page; "Policy Example Ltd" is a name. */
function titleWords(document: PolicyText, { first, last }: Organisation): number {
  for (let t = first; t <= first + TITLE_WORDS && t < last - 1; t++) {
    if (TITLES.has(wordAt(document, t)) && (t > first || document.language === 'de')) return t - first + 1;
  }
  return 0;
}

/** Whether a Swedish text opens sentences with the whole name, so that the trade is a part of it: "Takbolaget Norr AB". */
function isAgain({ language, text }: PolicyText, { name, end }: Organisation): boolean {
  return language === 'sv' && text.toLowerCase().indexOf(name.toLowerCase()) + name.length !== end;
}

/** The last token of the word with hyphens that begins at a token. */
function compoundEnd(document: PolicyText, first: number): number {
  let last = first;
  while (wordAt(document, last + 1) === '-' && touchesNext(document, last) && touchesNext(document, last + 1))
    last += 2;
  return last;
}

function dropFirst(document: PolicyText, mention: Organisation): void {
  const noun = compoundEnd(document, mention.first);
  mention.first = (noun < mention.last - 1 ? noun : mention.first) + 1;
  while (document.tokens.kind[mention.first] === PUNCTUATION) mention.first++;
  mention.start = document.tokens.start[mention.first] ?? mention.start;
  mention.name = document.text.slice(mention.start, mention.end);
}
