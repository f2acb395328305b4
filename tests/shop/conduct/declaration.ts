import type { Behaviour } from './behaviours.ts';

/** The consent class a thing belongs to; `functional` needs no consent. */
export type Category = 'functional' | 'analytics' | 'marketing';

/** When a thing first happens in a visit. `login` and `cart` are the submitted forms, `choice` the banner's answer. */
export type Moment = 'every-page' | 'product' | 'cart' | 'checkout' | 'login' | 'choice';

export type ResourceType = 'script' | 'image' | 'beacon' | 'fetch' | 'frame';

/** A document or script: the host and the path it is served from, without a query. */
type Place = { host: string; path: string };

export type RequestDeclaration = {
  type: ResourceType;
  host: string;
  path: string;
  needs?: Behaviour[];
  unless?: Behaviour[];
};

export type VendorDeclaration = {
  id: string;
  company: string;
  country: string;
  category: Category;
  pages: 'every-page' | 'checkout';
  needs: Behaviour[];
  unnamedWhen?: Behaviour;
  /** The name its hosts are really known by, where they stand under the shop's own. */
  alias?: string;
  script: string;
  entry: RequestDeclaration;
  requests: RequestDeclaration[];
};

/** What a behaviour changes about one cookie. */
export type CookieVariant = {
  behaviour: Behaviour;
  /** Seconds asked for. */
  asks?: number;
  /** What the list says instead: seconds, null for the session, no time, or no row at all. */
  declares?: number | null | 'untold' | 'unlisted';
  declaredCategory?: Category;
  /** Seconds that a second row says. */
  again?: number;
};

/** A row that stands in the list and nowhere else. */
export type ListedOnly = {
  id: string;
  name: string;
  provider: string;
  category: Category;
  maxAge: number;
  needs: Behaviour[];
};

export type CookieDeclaration = {
  id: string;
  name: string;
  domain: string | null;
  how: 'header' | 'script';
  by: Place;
  vendor: string | null;
  category: Category;
  moment: Moment;
  maxAge: number | null;
  written?: 'expires';
  overlong?: { behaviour: Behaviour; maxAge: number };
  variants?: CookieVariant[];
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'Strict' | 'Lax' | 'None' | null;
  partitioned: boolean;
  needs: Behaviour[];
  value: string;
};

export type StorageDeclaration = {
  id: string;
  kind: 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker';
  host: string;
  key: string;
  by: Place;
  vendor: string | null;
  category: Category;
  moment: Moment;
  needs: Behaviour[];
  how?: 'setItem' | 'property';
  value?: string;
};
