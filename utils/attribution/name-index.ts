import type { CompanyRow } from './company-row.ts';
import { foldName, isProductWord, nameKey, stripLegalForms, stripRegionalWords } from './fold-name.ts';

/** Finds the company for a name as somebody wrote it. */
export interface NameIndex {
  find(surface: string): CompanyRow | undefined;
}

interface Known {
  row: CompanyRow;
  /** An everyday word counts only with a capital letter. */
  word: boolean;
}

const LONGEST_SURFACE = 160;
const SHORTEST_OPENING = 3;

export function createNameIndex(rows: Iterable<CompanyRow>): NameIndex {
  const known = new Map<string, Known>();
  const all = [...rows];
  // Own names first: an alias never takes the name of another company.
  for (const row of all) add(known, row.name, { row, word: row.word });
  for (const row of all) {
    if (row.legalEntity !== undefined) add(known, row.legalEntity, { row, word: false }, { row, word: true });
    for (const alias of row.aliases) add(known, alias.name, { row, word: alias.word }, { row, word: true });
  }

  function find(surface: string): CompanyRow | undefined {
    for (const part of partsOf(surface)) {
      const words = foldName(part);
      const capital = /[\p{Lu}\p{N}]/u.test(part);
      const found = whole(known, words, capital) ?? (capital ? opening(known, words) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return { find };
}

/** Under the words as they stand, and without legal forms; what is left then may be an everyday word. */
function add(known: Map<string, Known>, name: string, entry: Known, shortened: Known = entry): void {
  const words = foldName(name);
  const keys: [string, Known][] = [
    [nameKey(words), entry],
    [nameKey(stripLegalForms(words)), shortened],
  ];
  for (const [key, value] of keys) if (key.length > 1 && !known.has(key)) known.set(key, value);
}

function whole(known: Map<string, Known>, words: readonly string[], capital: boolean): CompanyRow | undefined {
  for (const form of [words, stripLegalForms(words), stripRegionalWords(words)]) {
    const entry = known.get(nameKey(form));
    if (entry !== undefined && (capital || !entry.word)) return entry.row;
  }
  return undefined;
}

/** A name we wrote down ourselves, followed only by words such as `Checkout` or `Analytics`. */
function opening(known: Map<string, Known>, words: readonly string[]): CompanyRow | undefined {
  const rest = stripRegionalWords(words);
  for (let length = rest.length - 1; length > 0 && isProductWord(rest[length]); length--) {
    const key = nameKey(rest.slice(0, length));
    const entry = key.length < SHORTEST_OPENING ? undefined : known.get(key);
    if (entry?.row.curated) return entry.row;
  }
  return undefined;
}

/** `Meta Platforms Ireland Ltd. (Facebook)` names the company twice; each part is a try of its own. */
function partsOf(surface: string): string[] {
  const text = surface.slice(0, LONGEST_SURFACE);
  const open = text.indexOf('(');
  if (open < 0) return [text];
  const close = text.indexOf(')', open);
  const end = close < 0 ? text.length : close;
  return [text, `${text.slice(0, open)} ${text.slice(end + 1)}`, text.slice(open + 1, end)];
}
