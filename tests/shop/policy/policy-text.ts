import type { Behaviour, Behaviours } from '../conduct/behaviours.ts';
import type { Category, StorageDeclaration } from '../conduct/declaration.ts';
import de from './data/de.json' with { type: 'json' };
import en from './data/en.json' with { type: 'json' };
import fi from './data/fi.json' with { type: 'json' };
import sv from './data/sv.json' with { type: 'json' };

export type PolicyLanguage = 'en' | 'sv' | 'fi' | 'de';

type Switched = { when?: Behaviour[]; unless?: Behaviour[] };
export type PolicyItem = string | ({ text: string } & Switched);
type PolicyBlock = { p?: string; ul?: PolicyItem[]; show?: 'recipients' } & Switched;
type PolicySection = { id: string; heading: string | null; blocks: PolicyBlock[] };

export type CookiePageText = {
  title: string;
  linkText: string;
  intro: string;
  cookieHeading: string;
  storageHeading: string;
  columns: Record<'name' | 'provider' | 'purpose' | 'category' | 'lifetime' | 'kind', string>;
  categories: Record<Category, string>;
  session: string;
  untilDeleted: string;
  untilTabCloses: string;
  /** Where a row gives no time. */
  untold: string;
  storageExpires: string;
  /** One and many, with `{n}`. */
  units: Record<'minutes' | 'hours' | 'days' | 'months', string[]>;
  kinds: Record<StorageDeclaration['kind'], string>;
  purposes: Record<string, string>;
};

/** A policy in one language with all its variants. */
export type PolicyText = {
  title: string;
  sections: PolicySection[];
  recipients: Record<string, string>;
  cookiePage: CookiePageText;
};

export const policyTexts = { en, sv, fi, de } as Record<PolicyLanguage, PolicyText>;

/** True for a block or item that belongs to the text under these behaviours. */
export function belongs(part: Switched, on: Behaviours): boolean {
  return (part.when ?? []).every((name) => on[name]) && !(part.unless ?? []).some((name) => on[name]);
}
