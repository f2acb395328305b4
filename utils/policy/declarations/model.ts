import type { CookieLifetimeKind, StorageKind } from '../model.ts';

/** Classes of cookies, the same as those of the policy reader. */
export type DeclaredCategory =
  | 'necessary'
  | 'functional'
  | 'analytics'
  | 'marketing'
  | 'social'
  | 'security'
  | 'unclassified';

export type DeclaredLifetime = { kind: CookieLifetimeKind; iso?: string; seconds?: number };

/** One cookie or storage key as a tool declares it; the words are the tool's own, plain text. */
export interface DeclaredEntry {
  name: string;
  provider: string;
  purpose: string;
  /** What the tool calls the class, and the class. */
  categoryText: string;
  category: DeclaredCategory | null;
  /** The lifetime in the tool's words (or its number and unit), and as read. */
  lifetimeText: string;
  lifetime: DeclaredLifetime;
  storage: StorageKind | null;
}

/** One service or vendor as a tool declares it. */
export interface DeclaredService {
  name: string;
  company: string;
  categoryText: string;
  category: DeclaredCategory | null;
  purposes: string[];
  data: string[];
  legalBasis: string[];
  retention: string;
  countries: string[];
  recipients: string[];
  maxAgeSeconds: number | null;
  entries: DeclaredEntry[];
}

/** Everything one tool declares on one page. */
export interface Declaration {
  /** Id of the tool in `data/tools.json`. */
  tool: string;
  entries: DeclaredEntry[];
  services: DeclaredService[];
  /** Purposes told for all services together (IAB TCF). */
  purposes: string[];
  /** True when there was more than is kept. */
  truncated: boolean;
}

/** A value that came out of a page's own world: JSON of unknown shape, hostile until read. */
export type Foreign = null | boolean | number | string | Foreign[] | { [key: string]: Foreign };

/** What was found at one of a tool's paths. */
export interface ForeignRead {
  path: string;
  value: Foreign;
}
