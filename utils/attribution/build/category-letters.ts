import { isCategory } from '../category.ts';
import type { Category } from '../model.ts';

const CODES: Record<Category, string> = {
  necessary: 'n',
  functional: 'f',
  analytics: 'a',
  advertising: 'm',
  social: 's',
  payment: 'p',
  credit: 'k',
  delivery: 'd',
  consent: 'c',
  support: 'h',
  content: 't',
  hosting: 'w',
  security: 'g',
  unknown: 'u',
};

/** Letter → category, as the generated files carry it. */
export const LETTERS: Record<string, string> = Object.fromEntries(
  Object.entries(CODES).map(([category, letter]) => [letter, category]),
);

export function codeOf(category: string): string {
  if (!isCategory(category)) throw new Error(`not a category: ${category}`);
  return CODES[category];
}
