import { ALIAS_VENDORS, type AliasVendor } from './alias-vendors.ts';
import { matchesPattern } from './matches-pattern.ts';
import { registrableDomain, withoutDot } from './registrable-domain.ts';

/** What was seen of a host of the shop's own. */
export interface AliasFacts {
  /** Names of the cookies that it set or was sent. */
  cookieNames: readonly string[];
  /** Paths of the requests to it, beginning with `/`; what follows a `?` does not count. */
  paths: readonly string[];
}

/** No more of either than this is looked at. */
const MOST_FACTS = 200;
const LONGEST_FACT = 2_048;
const LONGEST_HOST = 253;

/**
 * Which third party answers under a name of the shop's own, by the traces it leaves: for browsers that tell nothing of
 * the name service. A path of its tracker must have been asked for, and with it one of its cookies gone along or its
 * usual label be in the name; a label alone says nothing. `name` is the domain that party is known by (`omtrdc.net`),
 * not the very name the host is an alias of. Null for the shop's main host, for hosts of other sites, and where the
 * traces lead to two parties alike.
 */
export function aliasOf(host: string, shop: string, facts: AliasFacts): { name: string; how: 'signature' } | null {
  const labels = ownLabels(host, shop);
  if (labels === null) return null;
  const cookies = facts.cookieNames.slice(0, MOST_FACTS).filter((name) => name.length <= LONGEST_FACT);
  const paths = facts.paths.slice(0, MOST_FACTS).map((path) => path.slice(0, LONGEST_FACT).split('?', 1)[0] ?? '');
  let best: AliasVendor | undefined;
  let most = 0;
  let tied = false;
  for (const vendor of ALIAS_VENDORS) {
    const strength = strengthOf(vendor, cookies, paths, labels);
    if (strength > most) {
      best = vendor;
      most = strength;
      tied = false;
    } else if (strength > 0 && strength === most && vendor.company !== best?.company) tied = true;
  }
  return best === undefined || tied ? null : { name: best.domain, how: 'signature' };
}

/** Labels before the shop's registrable domain; null for the main host and for other sites. */
function ownLabels(host: string, shop: string): string[] | null {
  const name = withoutDot(host.slice(0, LONGEST_HOST + 2)).toLowerCase();
  const site = registrableDomain(shop) ?? withoutDot(shop).toLowerCase();
  if (site === '' || name.length > LONGEST_HOST || !name.endsWith(`.${site}`)) return null;
  const labels = name.slice(0, -site.length - 1).split('.');
  return labels.length === 1 && labels[0] === 'www' ? null : labels;
}

/** 0 where nothing agrees, 1 for a path with cookie or label, 2 for all three. */
function strengthOf(
  vendor: AliasVendor,
  cookies: readonly string[],
  paths: readonly string[],
  labels: readonly string[],
): number {
  const some = (patterns: readonly string[], texts: readonly string[]) =>
    patterns.some((pattern) => texts.some((text) => matchesPattern(pattern, text)));
  let strength = 0;
  for (const signature of vendor.signatures) {
    if (!some(signature.paths, paths)) continue;
    const agreeing = Number(some(signature.cookies, cookies)) + Number(some(signature.labels, labels));
    strength = Math.max(strength, agreeing);
  }
  return strength;
}
