import { authorities } from '../../law/index.ts';
import mailHosts from '../data/mail-hosts.json' with { type: 'json' };
import { isAddress } from './is-address.ts';
import { domainOf, looksLike, mixesScripts } from './look-alike.ts';

/** What speaks against an address. */
export type AddressWarning =
  | 'header-injection'
  | 'not-an-address'
  | 'authority'
  | 'other-company'
  | 'look-alike'
  | 'free-mail'
  | 'other-domain';

/** With these nothing may be sent before the customer has said so; with the last two it is a question, not an alarm. */
export const GRAVE: ReadonlySet<AddressWarning> = new Set([
  'header-injection',
  'not-an-address',
  'authority',
  'other-company',
  'look-alike',
]);

export interface AddressBackground {
  /** Registrable domain of the shop. */
  shop: string;
  /** Name of the controller. */
  controller: string;
  /** Whom a host belongs to, where the attribution tables know it. */
  ownerOf?: ((host: string) => string | null) | undefined;
}

/** Line ends, encoded or not, and what would add a field to a link or a header. */
const INJECTION = /[\p{Cc}\u2028\u2029]|%0[ad]|[?&<>,;"]/iu;
const HOSTS: ReadonlySet<string> = new Set(mailHosts.hosts);

/** Everything that speaks against an address; empty where nothing does. */
export function addressWarnings(address: string, { shop, controller, ownerOf }: AddressBackground): AddressWarning[] {
  if (INJECTION.test(address)) return ['header-injection'];
  if (!isAddress(address)) return ['not-an-address'];
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const domain = domainOf(host);
  if (domain === null) return ['not-an-address'];
  if (supervisors().has(domain)) return ['authority'];
  const own = domainOf(shop) ?? shop;
  if (domain === own) return [];
  if (looksLike(domain, own) || mixesScripts(domain)) return ['look-alike'];
  if (HOSTS.has(domain)) return ['free-mail'];
  const owner = ownerOf?.(host) ?? null;
  return owner !== null && !sameName(owner, controller) ? ['other-company'] : ['other-domain'];
}

let domains: ReadonlySet<string> | null = null;

/** Domains of the supervisory authorities, worked out at first need. */
function supervisors(): ReadonlySet<string> {
  domains ??= new Set(
    authorities.flatMap(({ email, website }) => {
      const hosts = [email?.split('@')[1], URL.parse(website)?.hostname];
      return hosts.flatMap((host) => (host ? (domainOf(host) ?? []) : []));
    }),
  );
  return domains;
}

/** "Meta" and "Meta Platforms Ireland Ltd" are one company here: the first word of the shorter name decides. */
function sameName(a: string, b: string): boolean {
  const fold = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
  const [first, second] = [fold(a), fold(b)];
  return first[0] !== undefined && first[0] === second[0];
}
