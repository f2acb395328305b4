import type { Behaviours } from '../conduct/behaviours.ts';
import type { ShopLanguage, Words } from './catalogue.ts';

/** What every page template gets. */
export type PageContext = {
  language: ShopLanguage;
  words: Words;
  on: Behaviours;
  path: string;
  cartCount: number;
  dntSent: boolean;
  /** The same page in the shop's other language. */
  otherLanguage: string;
  /** Keeps the language while walking through the shop. */
  link: (path: string) => string;
};
