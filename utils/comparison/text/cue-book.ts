import type { PolicyLanguage } from '../../policy/model.ts';
import cues from '../data/cues.json' with { type: 'json' };
import outdated from '../data/outdated-law.json' with { type: 'json' };
import { type CueStep, readCuePattern } from './cue-pattern.ts';

/** Names of the lists in `cues.json`, and `law:` with the id of an entry of `outdated-law.json`. */
export type CueList = keyof typeof cues.lists | `law:${string}`;

export interface Phrase {
  list: CueList;
  steps: readonly CueStep[];
}

type ByLanguage = Partial<Record<PolicyLanguage | 'all', readonly string[]>>;

/** Letters by which a phrase is found in the first place. */
const HEAD = 3;

const all: [CueList, ByLanguage][] = [
  ...(Object.entries(cues.lists) as [CueList, ByLanguage][]),
  ...outdated.entries.map(({ id, names }): [CueList, ByLanguage] => [`law:${id}`, names]),
];
const books = new Map<PolicyLanguage, Map<string, Phrase[]>>();

/** The phrases of one language by the first letters of their first word; made at the first question. */
export function phrasesIn(language: PolicyLanguage): ReadonlyMap<string, readonly Phrase[]> {
  const known = books.get(language);
  if (known) return known;
  const book = new Map<string, Phrase[]>();
  for (const [list, names] of all)
    for (const text of [...(names.all ?? []), ...(names[language] ?? [])]) addPhrase(book, list, text);
  books.set(language, book);
  return book;
}

function addPhrase(book: Map<string, Phrase[]>, list: CueList, text: string): void {
  const phrase: Phrase = { list, steps: readCuePattern(text) };
  const [first] = phrase.steps;
  // A stem shorter than the head stands under its own letters, and is asked for by them too.
  const heads = new Set([...(first?.words ?? []), ...(first?.stems ?? [])].map((word) => word.slice(0, HEAD)));
  for (const head of heads) {
    const row = book.get(head);
    if (row) row.push(phrase);
    else book.set(head, [phrase]);
  }
}

/** The keys under which phrases that may begin with this word stand. */
export const headsOf = (word: string): readonly string[] =>
  word.length < HEAD ? [word] : [word.slice(0, HEAD), word.slice(0, HEAD - 1)];
