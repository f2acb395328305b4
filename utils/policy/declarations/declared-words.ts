import type { StorageKind } from '../model.ts';
import words from './data/words.json' with { type: 'json' };
import type { DeclaredCategory } from './model.ts';

/** Longer texts are descriptions: what they mention says nothing of what they are. */
const LONGEST_LABEL = 80;

/** The first key one of whose words begins a word of the text. */
function keyOf(lists: Record<string, readonly string[]>, text: string): string | null {
  if (text.length === 0 || text.length > LONGEST_LABEL) return null;
  const folded = ` ${text.toLowerCase()}`;
  for (const [key, phrases] of Object.entries(lists))
    for (const phrase of phrases) if (beginsWord(folded, phrase)) return key;
  return null;
}

function beginsWord(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return true;
  return false;
}

/** The class of cookies that a tool's name or code for it means. */
export const categoryOf = (text: string): DeclaredCategory | null =>
  keyOf(words.category, text) as DeclaredCategory | null;

export type FieldName = keyof typeof words.field;

/** Which field of an entry a heading or label announces. */
export const fieldOf = (label: string): FieldName | null => keyOf(words.field, label) as FieldName | null;

/** The kind of storage that a tool's word for it means. */
export const storageOf = (text: string): StorageKind | null => keyOf(words.storage, text) as StorageKind | null;

/** The paragraph of Article 6(1) that a tool's word or code for a legal basis means. */
export const basisOf = (text: string): string | null => keyOf(words.basis, text.slice(0, LONGEST_LABEL));

/** A lifetime that is no length of time: the session, or without end. */
export const endlessOf = (text: string): 'session' | 'persistent' | null =>
  keyOf(words.lifetime, text) as 'session' | 'persistent' | null;

/** The unit of time behind a tool's code for it. */
export const unitOfCode = (code: string): string | null => {
  const units: Record<string, string> = words.unit;
  return Object.hasOwn(units, code) ? (units[code] ?? null) : null;
};

/** What a line of a generated policy tells of a service, by its opening words. */
export const proseOf = (line: string): 'data' | 'place' | 'lifetime' | null => {
  const folded = line.slice(0, LONGEST_LABEL).toLowerCase();
  const key = Object.entries(words.prose).find(([, openings]) =>
    openings.some((opening) => folded.startsWith(opening)),
  );
  return (key?.[0] ?? null) as 'data' | 'place' | 'lifetime' | null;
};
