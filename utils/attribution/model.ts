/** Who is behind a host or a cookie. A name match alone is never certain. */

/** What a company does with what it gets, in the few words a customer needs. */
export type Category =
  | 'necessary'
  | 'functional'
  | 'analytics'
  | 'advertising'
  | 'social'
  | 'payment'
  | 'credit'
  | 'delivery'
  | 'consent'
  | 'support'
  | 'content'
  | 'hosting'
  | 'security'
  | 'unknown';

export interface Company {
  /** The name people know (`Google`). */
  name: string;
  /** Legal entity for European customers where known (`Google Ireland Limited`). */
  legalEntity?: string;
  /** ISO 3166-1 alpha-2 of the country the company, or the group behind it, is run from. */
  country?: string;
  /** Other names a policy may use, lower case (`google analytics`). */
  aliases: string[];
  /** Name of the company that owns this one, where both are known. */
  parent?: string;
}

export interface Attribution {
  company: string | null;
  category: Category;
  /** `sure` when host or setter agrees; `likely` when only a name matches, and whenever `company` is null. */
  confidence: 'sure' | 'likely';
  /** Data sets that say so (`third-party-web`, `open-cookie-database`, `overlay`). */
  sources: string[];
  /**
   * True where the name is handed out to customers of the company (`shop.myshopify.com`, `d123.cloudfront.net`):
   * the company runs the machine, but whose content it is stays unknown.
   */
  hosted?: boolean;
}

export interface CookieAttribution extends Attribution {
  /** All owners the data names for that cookie name, when more than one. */
  candidates?: string[];
  /** What the data set says the cookie is for, in English. */
  purpose?: string;
  /** Usual lifetime in seconds by the data set, 0 for a session cookie; a third opinion, not a declaration. */
  lifetimeSeconds?: number;
  /**
   * Software the shop runs itself that is known for this name (`PHP`, `WooCommerce`). No company receives
   * anything by that fact alone, so `company` is null then.
   */
  software?: string;
}

/** What is known of a cookie at the moment of asking. */
export interface CookieClue {
  name: string;
  /** Domain attribute or host of the cookie, with or without the leading dot. */
  domain: string;
  /** Host of the script or response that set it, where it was seen. */
  setterHost?: string;
  /** Registrable domain of the shop visited. */
  shopDomain?: string;
}

/** A host of the shop's own that leads to somebody else. */
export interface Alias {
  /** Name it leads to (`shop.data.adobedc.net`), or only the domain the party is known by. */
  name: string;
  /** Told by the name service, or concluded from the traces a tracker leaves. */
  how: 'dns' | 'signature';
}
