import type { CookieGroup, CookieTable } from '../tables-format.ts';
import type { Canonical } from './canonical-names.ts';
import { codeOf, LETTERS } from './category-letters.ts';
import { parseRetention } from './parse-retention.ts';
import type { Sources } from './read-sources.ts';

interface Row {
  owner: string;
  kind: 'company' | 'software';
  name: string;
  category: string;
  seconds: number | undefined;
  purpose: string | undefined;
  source: string;
  third: boolean;
}

/** From least to most intrusive: where a data set gives one cookie two categories equally often, the milder one stands. */
const MILDEST_FIRST = ['necessary', 'security', 'functional', 'consent', 'analytics', 'social', 'advertising'];
const LONGEST_PURPOSE = 100;

export function compileCookies(sources: Sources, canonical: Canonical): CookieTable {
  const own = ownRows(sources);
  const replaced = new Set(own.map((row) => row.name));
  const rows = [...own, ...merge(databaseRows(sources, canonical).filter((row) => !replaced.has(row.name)))];
  const lifetimes = [...new Set(rows.flatMap((row) => row.seconds ?? []))].sort((a, b) => a - b);
  const purposes = [...new Set(rows.flatMap((row) => row.purpose ?? []))].sort();
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.kind}\n${row.owner}\n${row.source}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const keys = [...groups.keys()].sort();
  return {
    categories: LETTERS,
    lifetimes,
    purposes,
    generic: sources.corrections.genericNames.map((name) => name.toLowerCase()).sort(),
    groups: keys.map((key) => toGroup(groups.get(key) ?? [], lifetimes, purposes)),
  };
}

function ownRows(sources: Sources): Row[] {
  return sources.cookies.flatMap((group) =>
    group.cookies.map((cookie) => ({
      owner: group.company ?? group.software ?? '',
      kind: group.company === undefined ? ('software' as const) : ('company' as const),
      name: cookie.name,
      category: cookie.category,
      seconds: cookie.seconds,
      purpose: cookie.purpose,
      source: 'overlay',
      third: cookie.third ?? false,
    })),
  );
}

function databaseRows({ cookieRows, corrections, categories }: Sources, canonical: Canonical): Row[] {
  const rows: Row[] = [];
  const described = new Set(corrections.describedPlatforms);
  for (const row of cookieRows) {
    const mapped = categories.openCookieDatabase[row.category];
    if (mapped === undefined) throw new Error(`Open Cookie Database category without a mapping: ${row.category}`);
    const bare = row.cookie.trim();
    if (bare === '' || /[\s;*\u00ad]/.test(bare)) continue;
    const software = corrections.software[row.dataController] ?? corrections.software[row.platform];
    const fixed = corrections.controllers[row.dataController];
    const controller = fixed === undefined ? row.dataController : fixed;
    if (software === undefined && (controller === null || controller === '')) continue;
    rows.push({
      owner: software ?? canonical(controller ?? ''),
      kind: software === undefined ? 'company' : 'software',
      name: row.wildcardMatch === '1' ? `${bare}*` : bare,
      category: mapped.category,
      seconds: parseRetention(row.retentionPeriod),
      purpose: described.has(row.platform) ? shorten(row.description) : undefined,
      source: 'open-cookie-database',
      third: isForeign(row.domain, corrections.firstPartyWriters),
    });
  }
  return rows;
}

/** One row for each owner and name: first text and lifetime, most frequent category. */
function merge(rows: readonly Row[]): Row[] {
  const byOwner = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.kind}\n${row.owner}\n${row.name}`;
    byOwner.set(key, [...(byOwner.get(key) ?? []), row]);
  }
  return [...byOwner.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return {
      ...first,
      category: prevailing(same.map((row) => row.category)),
      seconds: same.find((row) => row.seconds !== undefined)?.seconds,
      purpose: same.find((row) => row.purpose !== undefined)?.purpose,
      third: same.every((row) => row.third),
    };
  });
}

function prevailing(categories: readonly string[]): string {
  const count = (category: string) => categories.filter((other) => other === category).length;
  const [best = 'unknown'] = [...new Set(categories)].sort(
    (a, b) => count(b) - count(a) || MILDEST_FIRST.indexOf(a) - MILDEST_FIRST.indexOf(b),
  );
  return best;
}

function toGroup(rows: readonly Row[], lifetimes: readonly number[], purposes: readonly string[]): CookieGroup {
  const cookies: Record<string, string> = {};
  const letters = [...new Set(rows.map((row) => codeOf(row.category)))].sort();
  for (const letter of letters) {
    const items = rows.filter((row) => codeOf(row.category) === letter).map((row) => toItem(row, lifetimes, purposes));
    cookies[letter] = items.sort().join(' ');
  }
  const [first] = rows;
  const owner = first?.owner ?? '';
  const source = first?.source ?? '';
  return first?.kind === 'software' ? { software: owner, source, cookies } : { company: owner, source, cookies };
}

function toItem(row: Row, lifetimes: readonly number[], purposes: readonly string[]): string {
  const lifetime = row.seconds === undefined ? '' : lifetimes.indexOf(row.seconds).toString(36);
  const purpose = row.purpose === undefined ? '' : purposes.indexOf(row.purpose).toString(36);
  return `${row.name};${lifetime};${purpose};${row.third ? '3' : ''}`.replace(/;+$/, '');
}

/** Whether the database places the cookie on the company's own domain, away from the site visited. */
function isForeign(domain: string, firstPartyWriters: readonly string[]): boolean {
  const names = domain.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? [];
  return (
    names.length > 0 && !names.some((name) => firstPartyWriters.some((own) => name === own || name.endsWith(`.${own}`)))
  );
}

/** The first sentence, cut at a word where it is long. */
function shorten(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.*?[.!](?= |$)/.exec(plain)?.[0] ?? plain;
  const bare = sentence.replace(/\.$/, '');
  if (bare.length < 8) return undefined;
  return bare.length <= LONGEST_PURPOSE ? bare : `${bare.slice(0, bare.lastIndexOf(' ', LONGEST_PURPOSE))} …`;
}
