import type { Behaviour, Behaviours } from './behaviours.ts';
import type { CookieDeclaration, RequestDeclaration, StorageDeclaration, VendorDeclaration } from './declaration.ts';
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
    .map((cookie) =>
      cookie.overlong && on[cookie.overlong.behaviour] ? { ...cookie, maxAge: cookie.overlong.maxAge } : cookie,
    );
}

/** The storage entries written under these behaviours. */
export function storageInForce(on: Behaviours): StorageDeclaration[] {
  return declarations.storage.filter((entry) => holds(entry, on) && worksWith(entry.vendor, on));
}

/** True when the policy speaks of this vendor (and of its cookies and storage). */
export function isNamed(vendor: VendorDeclaration, on: Behaviours): boolean {
  return vendor.unnamedWhen === undefined || !on[vendor.unnamedWhen];
}
