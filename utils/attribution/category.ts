import type { Category } from './model.ts';

const CATEGORIES: Record<Category, true> = {
  necessary: true,
  functional: true,
  analytics: true,
  advertising: true,
  social: true,
  payment: true,
  credit: true,
  delivery: true,
  consent: true,
  support: true,
  content: true,
  hosting: true,
  security: true,
  unknown: true,
};

export function isCategory(text: string): text is Category {
  return Object.hasOwn(CATEGORIES, text);
}

/** Reads a category out of a data file; anything else is `unknown`. */
export function toCategory(text: string | undefined): Category {
  return text !== undefined && isCategory(text) ? text : 'unknown';
}
