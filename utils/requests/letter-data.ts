import de from './data/letters/access.de.json' with { type: 'json' };
import en from './data/letters/access.en.json' with { type: 'json' };
import fi from './data/letters/access.fi.json' with { type: 'json' };
import sv from './data/letters/access.sv.json' with { type: 'json' };
import type { LetterLanguage, Right } from './model.ts';

/** Conditions under which an element belongs in the letter. */
export type LetterCondition = 'customerNumber' | 'identifiers' | 'companies';

export interface LetterTemplateElement {
  id: string;
  article: string | null;
  when?: string;
  text: string;
  list?: { id: string; article: string; text: string }[];
}

export interface LetterTemplate {
  right: string;
  language: string;
  source: string;
  checkedOn: string;
  subject: string;
  elements: LetterTemplateElement[];
}

const TEMPLATES: Record<Right, Record<LetterLanguage, LetterTemplate>> = { '15': { en, fi, sv, de } };

/** The letter of one right in one language, element by element. */
export const letterTemplate = (right: Right, language: LetterLanguage): LetterTemplate => TEMPLATES[right][language];

/** Every right and language there is a letter for. */
export const letterCatalogue = (): LetterTemplate[] =>
  Object.values(TEMPLATES).flatMap((languages) => Object.values(languages));
