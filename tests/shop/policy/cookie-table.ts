import type { Behaviours } from '../conduct/behaviours.ts';
import type { Category } from '../conduct/declaration.ts';
import { declarations } from '../conduct/declarations.ts';
import { cookiesInForce, declaredFor, isNamed, rowsInForce, storageInForce, variantOf } from '../conduct/in-force.ts';
import { type CookiePageText, type PolicyLanguage, policyTexts } from './policy-text.ts';

export type CookieRow = {
  name: string;
  provider: string;
  purpose: string;
  category: Category;
  lifetime: string;
  /** What the row declares, in seconds; null for a session. */
  declaredSeconds: number | null | 'untold';
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

/** The cookie table. It declares the honest lifetime, whatever the shop then asks for, unless a behaviour changes it. */
export function cookieRows(language: PolicyLanguage, on: Behaviours): CookieRow[] {
  const words = policyTexts[language].cookiePage;
  const row = (
    id: string,
    seconds: number | null | 'untold',
    rest: Pick<CookieRow, 'name' | 'provider' | 'category'>,
  ) => ({
    ...rest,
    purpose: words.purposes[id] ?? '',
    lifetime: seconds === 'untold' ? words.untold : writeLifetime(seconds, words),
    declaredSeconds: seconds,
  });
  const own = cookiesInForce(on).flatMap((cookie) => {
    const declared = declaredFor(cookie, on);
    if (declared === 'unlisted') return [];
    const { declaredCategory, again } = variantOf(cookie, on);
    const category = declaredCategory ?? cookie.category;
    const rest = { name: cookie.name, provider: providerOf(cookie.vendor), category };
    return [row(cookie.id, declared, rest), ...(again === undefined ? [] : [row(cookie.id, again, rest)])];
  });
  return [...own, ...rowsInForce(on).map(({ id, maxAge, ...rest }) => row(id, maxAge, rest))];
}

/** Storage that is not a cookie, in the same table style. */
export function storageRows(language: PolicyLanguage, on: Behaviours): StorageRow[] {
  const words = policyTexts[language].cookiePage;
  const lifetime = (kind: string) => {
    if (kind === 'sessionStorage') return words.untilTabCloses;
    return kind === 'localStorage' && on['storage-said-to-expire'] ? words.storageExpires : words.untilDeleted;
  };
  return storageInForce(on)
    .filter((entry) => told(entry.vendor, on) && !on['no-cookie-list'])
    .map((entry) => ({
      name: entry.key,
      provider: providerOf(entry.vendor),
      purpose: words.purposes[entry.id] ?? '',
      kind: words.kinds[entry.kind],
      lifetime: lifetime(entry.kind),
    }));
}
