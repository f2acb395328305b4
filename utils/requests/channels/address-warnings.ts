import { authorities } from '../../law/index.ts';
import mailHosts from '../data/mail-hosts.json' with { type: 'json' };
import { isAddress } from './is-address.ts';
import { bearsDomain, domainOf, looksLike, mixesScripts } from './look-alike.ts';

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
  /** Set where the controller is a company behind the shop: the shop's own addresses are not its. */
  behind?: boolean | undefined;
}

/** Line ends, encoded or not, and what would add a field to a link or a header. */
const INJECTION = /[\p{Cc}\u2028\u2029]|%0[ad]|[?&<>,;"]/iu;
const HOSTS: ReadonlySet<string> = new Set(mailHosts.hosts);

/** Everything that speaks against an address; empty where nothing does. */
export function addressWarnings(address: string, background: AddressBackground): AddressWarning[] {
  if (INJECTION.test(address)) return ['header-injection'];
  if (!isAddress(address)) return ['not-an-address'];
  return hostWarnings(address.slice(address.lastIndexOf('@') + 1).toLowerCase(), background);
}

/** The same for the host alone, of an address or of a form. */
function hostWarnings(host: string, { shop, controller, ownerOf, behind }: AddressBackground): AddressWarning[] {
  const domain = domainOf(host);
  if (domain === null) return ['not-an-address'];
  if (supervisors().has(domain)) return ['authority'];
  const own = domainOf(shop) ?? shop;
  if (domain === own) return behind ? ['other-company'] : [];
  if (looksLike(domain, own) || bearsDomain(host, own) || mixesScripts(domain)) return ['look-alike'];
  if (HOSTS.has(domain)) return ['free-mail'];
  const owner = ownerOf?.(host) ?? null;
  return owner !== null && !sameName(owner, controller) ? ['other-company'] : ['other-domain'];
}

/**
 * What speaks against the address of a form. That it stands with another company is no warning: many shops take requests
 * in a portal that somebody else runs.
 */
export function formWarnings(address: string, background: AddressBackground): AddressWarning[] {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return ['not-an-address'];
  return hostWarnings(url.hostname, background).filter((warning) => GRAVE.has(warning) && warning !== 'other-company');
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

/** Words that begin the names of many companies and tell none of them. */
const COMMON: ReadonlySet<string> = new Set(['the', 'ab', 'as', 'a', 's', 'oy', 'ag', 'sa', 'hf', 'st', 'group']);

/** "Meta" and "Meta Platforms Ireland Ltd" are one company here: the first telling word decides. */
function sameName(a: string, b: string): boolean {
  const fold = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !COMMON.has(word));
  const [first, second] = [fold(a), fold(b)];
  return first[0] !== undefined && first[0] === second[0];
}
