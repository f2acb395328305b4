import { getPublicSuffix } from 'tldts';
import type { HostTable } from '../tables-format.ts';
import type { Canonical } from './canonical-names.ts';
import { codeOf, LETTERS } from './category-letters.ts';
import type { Sources } from './read-sources.ts';

/** Pattern → owner, one row a pattern; ours replace those of the package. */
interface HostRow {
  company: string;
  letter: string;
  source: 'overlay' | 'package' | 'both';
  /** Names under it are handed out to customers. */
  handed: boolean;
}

const MARKS = { package: '', overlay: '+', both: '&' } as const;

/**
 * Rows of the package first, ours over them. Entities of which the package itself has not seen a single host are left
 * out: they are closed services for the most part, and space is short.
 */
export function compileHosts(sources: Sources, canonical: Canonical): HostTable {
  const rows = new Map<string, HostRow>();
  const observed = observedNames(sources.observedHosts);
  for (const entity of sources.entities) {
    if (sources.corrections.dropEntities[entity.name] !== undefined) continue;
    if (!entity.domains.some((domain) => observed.has(domain.toLowerCase()))) continue;
    const mapped = sources.categories.thirdPartyWeb[entity.category];
    if (mapped === undefined) throw new Error(`third-party-web category without a mapping: ${entity.category}`);
    for (const raw of entity.domains) {
      const domain = raw.toLowerCase();
      if (sources.corrections.dropPatterns[domain] !== undefined || !isHost(domain)) continue;
      const pattern = domain.startsWith('*.') ? domain.slice(2) : `=${domain}`;
      rows.set(pattern, {
        company: canonical(entity.company ?? entity.name),
        letter: codeOf(mapped.category),
        source: 'package',
        handed: isSuffix(bareOf(pattern)),
      });
    }
  }
  const claimed = new Map<string, string>();
  for (const company of sources.companies) {
    for (const [category, hosts] of Object.entries(company.hosts ?? {})) {
      for (const pattern of hosts ?? []) {
        const other = claimed.get(bareOf(pattern));
        if (other !== undefined) throw new Error(`${pattern}: claimed by ${other} and by ${company.name}`);
        claimed.set(bareOf(pattern), company.name);
        const key = pattern.replace('~', '');
        const source = rows.get(key)?.company === company.name ? 'both' : 'overlay';
        rows.set(key, {
          company: company.name,
          letter: codeOf(category),
          source,
          handed: pattern.startsWith('~') || isSuffix(key),
        });
      }
    }
  }
  const paths: Record<string, Record<string, string>> = {};
  for (const company of sources.companies) if (company.paths !== undefined) paths[company.name] = company.paths;
  return { categories: LETTERS, hosts: byCompany(dropRedundant(rows)), paths };
}

/** Patterns of the package that at least one observed host falls under. */
function observedNames(hosts: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const host of hosts) {
    names.add(host);
    for (let dot = -1; ; dot = host.indexOf('.', dot + 1)) {
      names.add(`*.${host.slice(dot + 1)}`);
      if (host.indexOf('.', dot + 1) < 0) break;
    }
  }
  return names;
}

/** Exact rows that a wider row of the same company and category already answers take space only. */
function dropRedundant(rows: Map<string, HostRow>): Map<string, HostRow> {
  const kept = new Map(rows);
  for (const [pattern, row] of rows) {
    const host = bareOf(pattern);
    const labels = host.split('.');
    const wider = (pattern.startsWith('=') ? [host] : [])
      .concat(labels.map((_, index) => labels.slice(index + 1).join('.')))
      .find((name) => rows.has(name));
    const parent = wider === undefined ? undefined : rows.get(wider);
    if (parent?.company === row.company && parent.letter === row.letter && !parent.handed && !row.handed) {
      kept.delete(pattern);
    }
  }
  return kept;
}

function byCompany(rows: Map<string, HostRow>): Record<string, string> {
  const groups = new Map<string, Map<string, string[]>>();
  for (const [pattern, { company, letter, source, handed }] of rows) {
    const group = groups.get(company) ?? new Map<string, string[]>();
    groups.set(company, group);
    const tokens = group.get(letter) ?? [];
    group.set(letter, tokens);
    tokens.push(`${MARKS[source]}${handed ? '~' : ''}${pattern}`);
  }
  const names = [...groups.keys()].sort(byCodeUnit);
  return Object.fromEntries(
    names.map((name) => {
      const group = groups.get(name) ?? new Map<string, string[]>();
      const letters = [...group.keys()].sort(byCodeUnit);
      return [name, letters.map((letter) => `${letter} ${(group.get(letter) ?? []).sort(byHost).join(' ')}`).join(' ')];
    }),
  );
}

/** Names under a private public suffix belong to the customers of its operator (publicsuffix.org). */
function isSuffix(host: string): boolean {
  return getPublicSuffix(host, { allowPrivateDomains: true }) === host;
}

function bareOf(pattern: string): string {
  return pattern.replace(/^[=~]+/, '');
}

/** The table is about names; numeric addresses change hands, and single labels or suffixes would swallow everything. */
function isHost(domain: string): boolean {
  const bare = domain.replace(/^\*\./, '');
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(bare) && !/^[0-9.]+$/.test(bare) && getPublicSuffix(bare) !== bare;
}

function byHost(a: string, b: string): number {
  return byCodeUnit(a.replace(/^[+&=~]+/, ''), b.replace(/^[+&=~]+/, '')) || byCodeUnit(a, b);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
