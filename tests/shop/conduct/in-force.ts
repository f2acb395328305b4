import type { Behaviour, Behaviours } from './behaviours.ts';
import type {
  CookieDeclaration,
  CookieVariant,
  ListedOnly,
  RequestDeclaration,
  StorageDeclaration,
  VendorDeclaration,
} from './declaration.ts';
import { declarations } from './declarations.ts';

type Switched = { needs?: Behaviour[]; unless?: Behaviour[] };

function holds(item: Switched, on: Behaviours): boolean {
  return (item.needs ?? []).every((name) => on[name]) && !(item.unless ?? []).some((name) => on[name]);
}

/** The vendors the shop works with under these behaviours. */
export function vendorsInForce(on: Behaviours): VendorDeclaration[] {
  return declarations.vendors.filter((vendor) => holds(vendor, on));
}

/** What a vendor's script or frame sends after it has loaded. */
export function requestsInForce(vendor: VendorDeclaration, on: Behaviours): RequestDeclaration[] {
  return vendor.requests.filter((request) => holds(request, on));
}

function worksWith(vendorId: string | null, on: Behaviours): boolean {
  return vendorId === null || vendorsInForce(on).some((vendor) => vendor.id === vendorId);
}

/** The cookies the shop and its vendors set under these behaviours, with the lifetime (seconds) they then ask for. */
export function cookiesInForce(on: Behaviours): CookieDeclaration[] {
  return declarations.cookies
    .filter((cookie) => holds(cookie, on) && worksWith(cookie.vendor, on))
    .map((cookie) => {
      const { asks } = variantOf(cookie, on);
      if (asks !== undefined) return { ...cookie, maxAge: asks };
      return cookie.overlong && on[cookie.overlong.behaviour] ? { ...cookie, maxAge: cookie.overlong.maxAge } : cookie;
    });
}

/** What the behaviours in force change about a cookie. */
export function variantOf(cookie: CookieDeclaration, on: Behaviours): Partial<CookieVariant> {
  return Object.assign({}, ...(cookie.variants ?? []).filter(({ behaviour }) => on[behaviour]));
}

/** Rows that stand in the list alone under these behaviours. */
export function rowsInForce(on: Behaviours): ListedOnly[] {
  return declarations.rows.filter((row) => holds(row, on));
}

/** What the list declares for a cookie, in seconds; null for the session, or that it says no time, or has no row. */
export function declaredFor(cookie: CookieDeclaration, on: Behaviours): number | null | 'untold' | 'unlisted' {
  const { declares } = variantOf(cookie, on);
  if (on['no-cookie-list']) return 'unlisted';
  const own = declarations.cookies.find(({ id }) => id === cookie.id)?.maxAge ?? null;
  const vendor = declarations.vendors.find(({ id }) => id === cookie.vendor);
  return vendor && !isNamed(vendor, on) ? 'unlisted' : declares === undefined ? own : declares;
}

/** The storage entries written under these behaviours. */
export function storageInForce(on: Behaviours): StorageDeclaration[] {
  return declarations.storage.filter((entry) => holds(entry, on) && worksWith(entry.vendor, on));
}

/** True when the policy speaks of this vendor (and of its cookies and storage). */
export function isNamed(vendor: VendorDeclaration, on: Behaviours): boolean {
  return vendor.unnamedWhen === undefined || !on[vendor.unnamedWhen];
}
