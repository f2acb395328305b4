import type { Behaviours } from '../conduct/behaviours.ts';
import type { Category } from '../conduct/declaration.ts';
import { declarations } from '../conduct/declarations.ts';
import { cookiesInForce, isNamed, storageInForce } from '../conduct/in-force.ts';
import { type CookiePageText, type PolicyLanguage, policyTexts } from './policy-text.ts';

export type CookieRow = {
  name: string;
  provider: string;
  purpose: string;
  category: Category;
  lifetime: string;
  /** What the row declares, in seconds; null for a session. */
  declaredSeconds: number | null;
};
export type StorageRow = { name: string; provider: string; purpose: string; kind: string; lifetime: string };

const month = 2_629_746; // a twelfth of a Gregorian year, in seconds
const day = 86_400;

/** A lifetime in the page's words: whole months from a year on, else days, hours or minutes. */
function writeLifetime(seconds: number | null, words: CookiePageText): string {
  if (seconds === null) return words.session;
  const [unit, size] =
    seconds > 360 * day
      ? (['months', month] as const)
      : seconds >= day
        ? (['days', day] as const)
        : seconds >= 3600
          ? (['hours', 3600] as const)
          : (['minutes', 60] as const);
  const count = Math.round(seconds / size);
  return (words.units[unit][count === 1 ? 0 : 1] ?? '{n}').replace('{n}', String(count));
}

function providerOf(vendorId: string | null): string {
  return declarations.vendors.find((vendor) => vendor.id === vendorId)?.company ?? 'Vinterlinne';
}

function told(vendorId: string | null, on: Behaviours): boolean {
  const vendor = declarations.vendors.find((item) => item.id === vendorId);
  return vendor === undefined || isNamed(vendor, on);
}

/** The cookie table. It always declares the honest lifetime, whatever the shop then asks for. */
export function cookieRows(language: PolicyLanguage, on: Behaviours): CookieRow[] {
  const words = policyTexts[language].cookiePage;
  return cookiesInForce(on)
    .filter((cookie) => told(cookie.vendor, on))
    .map((cookie) => {
      const declared = declarations.cookies.find((item) => item.id === cookie.id)?.maxAge ?? null;
      return {
        name: cookie.name,
        provider: providerOf(cookie.vendor),
        purpose: words.purposes[cookie.id] ?? '',
        category: cookie.category,
        lifetime: writeLifetime(declared, words),
        declaredSeconds: declared,
      };
    });
}

/** Storage that is not a cookie, in the same table style. */
export function storageRows(language: PolicyLanguage, on: Behaviours): StorageRow[] {
  const words = policyTexts[language].cookiePage;
  const lifetime = (kind: string) => {
    if (kind === 'sessionStorage') return words.untilTabCloses;
    return kind === 'localStorage' && on['storage-said-to-expire'] ? words.storageExpires : words.untilDeleted;
  };
  return storageInForce(on)
    .filter((entry) => told(entry.vendor, on))
    .map((entry) => ({
      name: entry.key,
      provider: providerOf(entry.vendor),
      purpose: words.purposes[entry.id] ?? '',
      kind: words.kinds[entry.kind],
      lifetime: lifetime(entry.kind),
    }));
}
