import cookieData from '../data/cookies.json' with { type: 'json' };
import storageData from '../data/storage.json' with { type: 'json' };
import vendorData from '../data/vendors.json' with { type: 'json' };
import type { CookieDeclaration, ListedOnly, StorageDeclaration, VendorDeclaration } from './declaration.ts';

/** Everything the demo shop can set, keep and contact: the server, the scripts, the policy and the expectations read it. */
export const declarations = {
  vendors: vendorData.vendors as VendorDeclaration[],
  cookies: cookieData.cookies as CookieDeclaration[],
  rows: cookieData.rows as ListedOnly[],
  storage: storageData.storage as StorageDeclaration[],
};
