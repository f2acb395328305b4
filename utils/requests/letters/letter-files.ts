import catalogue from '../data/letters/catalogue.json' with { type: 'json' };
import elements from '../data/letters/elements.json' with { type: 'json' };
import lists from '../data/letters/lists.json' with { type: 'json' };
import national from '../data/letters/national-law.json' with { type: 'json' };
import de from '../data/letters/words.de.json' with { type: 'json' };
import en from '../data/letters/words.en.json' with { type: 'json' };
import fi from '../data/letters/words.fi.json' with { type: 'json' };
import sv from '../data/letters/words.sv.json' with { type: 'json' };
import type { LetterId, LetterLanguage, LetterLaw, LetterNeed, Right } from '../letter-model.ts';

/** An article by law; a plain string holds under the GDPR and the UK GDPR (see `elements.json`). */
export type ArticleByLaw = string | { gdpr?: string; eea?: string; uk?: string; ch?: string };

interface PointData {
  id: string;
  article?: ArticleByLaw;
  when?: string[];
}

export interface ElementData {
  article?: ArticleByLaw;
  laws?: string[];
  when?: string[];
  joins?: boolean;
  items?: PointData[];
  list?: string;
}

export interface LetterData {
  id: LetterId;
  kind: 'request' | 'follow-up' | 'complaint';
  rights: Right[];
  /** The rights as the subject line names them, where that is another order. */
  subject?: Right[];
  /** By element: what it rests on in this letter, where that is not what the element itself says. */
  articles?: Record<string, ArticleByLaw>;
  elements: string[];
  needs?: LetterNeed[];
  facts?: string;
}

interface WordsFile {
  laws: Record<LetterLaw, { gdpr: string; short: string }>;
  spelling?: { ch?: string[][] };
  subjects: Record<string, string>;
  elements: Record<string, string>;
  labels: Record<string, string | Record<string, string>>;
}

interface ListsFile {
  rights: Record<string, ArticleByLaw>;
  missingItems: Record<string, ArticleByLaw>;
  issues: Record<string, ArticleByLaw>;
  facts: Record<string, { rules: string[]; articles: Record<string, string> }>;
}

export const wordFiles: Record<LetterLanguage, WordsFile> = { en, fi, sv, de };

export const elementData: Readonly<Record<string, ElementData>> = elements.elements;

export const listData: ListsFile = lists;

export const cookieLaws: Readonly<Record<string, Record<LetterLanguage, string>>> = national.cookieLaw;

/** The GDPR by the national act that makes it law, by country (ISO 3166-1). */
export const dataLaws: Readonly<Record<string, Record<LetterLanguage, string>>> = national.dataLaw;

const groups: Readonly<Record<string, string[]>> = catalogue.groups;

/** Every letter, its groups of elements spelled out. */
export const letterFiles: readonly LetterData[] = (catalogue.letters as LetterData[]).map((letter) => ({
  ...letter,
  elements: letter.elements.flatMap((id) => (id.startsWith('$') ? (groups[id.slice(1)] ?? []) : [id])),
}));
