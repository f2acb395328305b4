import { carriesForOthers } from './carries-for-others.ts';
import type { CompanyDirectory } from './company-directory.ts';
import type { CookieEntry, CookieIndex } from './cookie-index.ts';
import type { HostEntry, HostIndex } from './host-index.ts';
import type { CookieAttribution, CookieClue } from './model.ts';
import { party } from './party.ts';

export interface CookieSources {
  hosts: HostIndex;
  cookies: CookieIndex;
  companies: CompanyDirectory;
}

/**
 * Whose cookie it is. Certain only where the host that set it or the domain that receives it belongs to the company
 * named; a name by itself is `likely`, or a list of candidates, or nothing.
 */
export function attributeCookie(sources: CookieSources, cookie: CookieClue): CookieAttribution {
  const { hosts, cookies, companies } = sources;
  const match = cookies.find(cookie.name);
  const setter = cookie.setterHost === undefined ? undefined : hosts.find(cookie.setterHost);
  const domain = hosts.find(cookie.domain);

  for (const host of [domain, setter]) {
    if (host === undefined) continue;
    const agreed = match?.entries.find((entry) => companies.same(ownerOf(entry), host.company));
    if (agreed !== undefined) return fromEntry(agreed, host.company, 'sure', host.sources);
  }

  const { shopDomain } = cookie;
  const side = () => (shopDomain === undefined ? undefined : party(cookie.domain, shopDomain));
  const owners = match?.telling ? match.entries.filter((entry) => !(entry.third && side() === 'first')) : [];
  if (domain !== undefined && !domain.hosted && side() === 'third') {
    return withCandidates(fromHost(domain), [domain.company, ...owners.map(ownerOf)]);
  }

  const writer = setter === undefined || carriesForOthers(setter) ? undefined : setter;
  const named = owners.map(ownerOf).concat(writer?.company ?? []);
  const [only] = owners;
  if (only === undefined) return writer === undefined ? unknownCookie() : fromHost(writer);
  const found = owners.length === 1 ? fromEntry(only, only.company ?? null, 'likely', []) : undecided(owners);
  return withCandidates(found, named);
}

function ownerOf(entry: CookieEntry): string {
  return entry.company ?? entry.software ?? '';
}

function fromEntry(
  entry: CookieEntry,
  company: string | null,
  confidence: 'sure' | 'likely',
  also: readonly string[],
): CookieAttribution {
  const sources = [...new Set([entry.source, ...also])];
  const found: CookieAttribution = { company, category: entry.category, confidence, sources };
  if (entry.purpose !== undefined) found.purpose = entry.purpose;
  if (entry.lifetimeSeconds !== undefined) found.lifetimeSeconds = entry.lifetimeSeconds;
  if (entry.software !== undefined && company === null) found.software = entry.software;
  return found;
}

function fromHost(host: HostEntry): CookieAttribution {
  return { company: host.company, category: host.category, confidence: 'sure', sources: [...host.sources] };
}

/** Several owners: none is named, and the rest only where all agree. */
function undecided(entries: readonly CookieEntry[]): CookieAttribution {
  const found: CookieAttribution = {
    company: null,
    category: common(entries.map((entry) => entry.category)) ?? 'unknown',
    confidence: 'likely',
    sources: [...new Set(entries.map((entry) => entry.source))],
  };
  const purpose = common(entries.map((entry) => entry.purpose));
  if (purpose !== undefined) found.purpose = purpose;
  const lifetime = common(entries.map((entry) => entry.lifetimeSeconds));
  if (lifetime !== undefined) found.lifetimeSeconds = lifetime;
  return found;
}

function common<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function withCandidates(found: CookieAttribution, names: readonly string[]): CookieAttribution {
  const candidates = [...new Set(names)];
  return candidates.length > 1 ? { ...found, candidates } : found;
}

function unknownCookie(): CookieAttribution {
  return { company: null, category: 'unknown', confidence: 'likely', sources: [] };
}
