/**
 * Shape of the three generated files. They hold plain strings so that a row is a line and a review sees what changed;
 * the indexes built from them are the Maps that answer.
 */

/** `companies.json`: companies we know more about than the bare name. */
export interface CompanyTable {
  /**
   * `name|country|legal entity|parent|alias;alias`, fields at the end left out. A `^` before a name or alias marks an
   * everyday word, which counts only when written with a capital letter. Aliases are in lower case.
   */
  companies: readonly string[];
}

/** `hosts.json`: hosts a company answers for. */
export interface HostTable {
  /** One-letter codes used in `hosts`. */
  categories: Readonly<Record<string, string>>;
  /**
   * Company name → tokens separated by spaces. A single letter sets the category for the tokens after it.
   * `example.com` covers the domain and everything under it, a leading `=` that very host only; `~` marks names handed
   * out to the company's customers. `+` says that the row comes from our own overlay, `&` that both sources have it,
   * neither that third-party-web alone has it.
   */
  hosts: Readonly<Record<string, string>>;
  /**
   * Company name → path → category, for the general hosts of a company (`/recaptcha/` at Google). A path ending in `/`
   * covers what is under it, one starting with `*` what ends so, any other is the whole path.
   */
  paths: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** `cookies.json`: names and who is known for setting them. */
export interface CookieTable {
  categories: Readonly<Record<string, string>>;
  /** Seconds, 0 for session. */
  lifetimes: readonly number[];
  purposes: readonly string[];
  /** Names that many sites use for themselves, in lower case. */
  generic: readonly string[];
  groups: readonly CookieGroup[];
}

export interface CookieGroup {
  company?: string;
  software?: string;
  source: string;
  /**
   * Category letter → cookies separated by blanks, each `name;lifetime;purpose;3` (indexes in base 36, empty ones and
   * those at the end left out). The `3` marks cookies on the company's own domain: met in the shop's jar, the name
   * alone means nothing.
   */
  cookies: Readonly<Record<string, string>>;
}

export interface AttributionTables {
  companies: CompanyTable;
  hosts: HostTable;
  cookies: CookieTable;
}
