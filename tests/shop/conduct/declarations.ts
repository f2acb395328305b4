import cookieData from '../data/cookies.json' with { type: 'json' };
import storageData from '../data/storage.json' with { type: 'json' };
import vendorData from '../data/vendors.json' with { type: 'json' };
import type { CookieDeclaration, StorageDeclaration, VendorDeclaration } from './declaration.ts';

/** Everything the demo shop can set, keep and contact: the server, the scripts, the policy and the expectations read it. */
export const declarations = {
  vendors: vendorData.vendors as VendorDeclaration[],
  cookies: cookieData.cookies as CookieDeclaration[],
  storage: storageData.storage as StorageDeclaration[],
};
