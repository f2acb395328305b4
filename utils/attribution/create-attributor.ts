import { attributeAlias } from './attribute-alias.ts';
import { attributeCookie } from './attribute-cookie.ts';
import { toCategory } from './category.ts';
import { createCompanyDirectory } from './company-directory.ts';
import { createCookieIndex } from './cookie-index.ts';
import { createHostIndex, type HostEntry } from './host-index.ts';
import type { Alias, Attribution, Category, Company, CookieAttribution, CookieClue } from './model.ts';
import type { AttributionTables } from './tables-format.ts';
import { urlParts } from './url-parts.ts';

export interface Attributor {
  /**
   * Who answers at a host. `context.url` refines the category where one host serves several ends. Never throws;
   * a host that is not in the tables has `company: null`.
   */
  attributeHost(host: string, context?: { url?: string }): Attribution;
  /** The same for a whole URL; for one that cannot be parsed or has no host, `company` is null. */
  attributeUrl(url: string): Attribution;
  attributeCookie(cookie: CookieClue): CookieAttribution;
  /** Who answers under a name of the shop's own; null where that name leads to a mere carrier or to nobody known. */
  attributeAlias(alias: Alias): Attribution | null;
  /**
   * A name as a policy writes it → the company, or null. Case, punctuation and legal forms do not matter, save that
   * everyday words need a capital letter; a bare host name is looked up as one.
   */
  resolveCompany(surface: string): Company | null;
  /** True for two names of one company or of companies with the same ultimate parent. */
  sameCompany(a: string, b: string): boolean;
}

/** Builds the indexes once (a few milliseconds); the answers are then Map look-ups. */
export function createAttributor(tables: AttributionTables): Attributor {
  const hosts = createHostIndex(tables.hosts);
  const cookies = createCookieIndex(tables.cookies);
  const companies = createCompanyDirectory(tables);
  const paths = readPaths(tables);

  function describe(entry: HostEntry, path: string | undefined): Attribution {
    const { company, sources, hosted } = entry;
    const special = path === undefined ? undefined : categoryAt(company, path);
    const found: Attribution = {
      company,
      category: special ?? entry.category,
      confidence: 'sure',
      sources: special === undefined || sources.includes('overlay') ? [...sources] : [...sources, 'overlay'],
    };
    if (hosted) found.hosted = true;
    return found;
  }

  function isGeneral({ category, company }: HostEntry): boolean {
    return GENERAL.has(category) && paths.has(company);
  }

  function categoryAt(company: string, path: string): Category | undefined {
    return paths.get(company)?.find(({ pattern }) => covers(pattern, path))?.category;
  }

  /** Declarations often give a host where the name of the company belongs (`.doubleclick.net`). */
  function byHostName(surface: string): Company | null {
    const host = surface.slice(0, LONGEST_HOST + 2).trim();
    const entry = /^[.\w-]+\.[a-z]{2,}$/i.test(host) ? hosts.find(host) : undefined;
    return entry === undefined || entry.hosted ? null : companies.resolve(entry.company);
  }

  return {
    attributeHost: (host, context) => {
      const entry = hosts.find(host);
      if (entry === undefined) return unknownHost();
      const url = context?.url;
      return describe(entry, url !== undefined && isGeneral(entry) ? urlParts(url)?.path() : undefined);
    },
    attributeUrl: (url) => {
      const parts = urlParts(url);
      const entry = parts === null ? undefined : hosts.find(parts.text, parts.start, parts.end);
      if (parts === null || entry === undefined) return unknownHost();
      return describe(entry, isGeneral(entry) ? parts.path() : undefined);
    },
    attributeCookie: (cookie) => attributeCookie({ hosts, cookies, companies }, cookie),
    attributeAlias: (alias) => attributeAlias(hosts, alias),
    resolveCompany: (surface) => companies.resolve(surface) ?? byHostName(surface),
    sameCompany: companies.same,
  };
}

/** RFC 1035 section 2.3.4. */
const LONGEST_HOST = 253;

/** Hosts of these categories serve many ends; the others say already what they are for. */
const GENERAL: ReadonlySet<Category> = new Set(['functional', 'social', 'content', 'hosting']);

interface PathRule {
  pattern: string;
  category: Category;
}

function readPaths(tables: AttributionTables): Map<string, PathRule[]> {
  const paths = new Map<string, PathRule[]>();
  for (const [company, rules] of Object.entries(tables.hosts.paths)) {
    paths.set(
      company,
      Object.entries(rules).map(([pattern, category]) => ({ pattern, category: toCategory(category) })),
    );
  }
  return paths;
}

function unknownHost(): Attribution {
  return { company: null, category: 'unknown', confidence: 'likely', sources: [] };
}

function covers(pattern: string, path: string): boolean {
  if (pattern.startsWith('*')) return path.endsWith(pattern.slice(1));
  return pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern;
}
