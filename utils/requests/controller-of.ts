import type { Claim, ClaimKind, ClaimOf, PolicyReading } from '../policy/model.ts';
import type { Controller, LetterLanguage } from './model.ts';
import type { ShopProfile } from './shop-profile.ts';

const LANGUAGE_OF: Record<string, LetterLanguage> = {
  FI: 'fi',
  AX: 'sv',
  SE: 'sv',
  DE: 'de',
  AT: 'de',
  CH: 'de',
  LI: 'de',
};
const COUNTRY_TLDS: Record<string, string> = {
  at: 'AT',
  be: 'BE',
  bg: 'BG',
  ch: 'CH',
  cy: 'CY',
  cz: 'CZ',
  de: 'DE',
  dk: 'DK',
  ee: 'EE',
  es: 'ES',
  fi: 'FI',
  fr: 'FR',
  gr: 'GR',
  hr: 'HR',
  hu: 'HU',
  ie: 'IE',
  is: 'IS',
  it: 'IT',
  li: 'LI',
  lt: 'LT',
  lu: 'LU',
  lv: 'LV',
  mt: 'MT',
  nl: 'NL',
  no: 'NO',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  se: 'SE',
  si: 'SI',
  sk: 'SK',
  uk: 'GB',
};

const COUNTRIES: ReadonlySet<string> = new Set(Object.values(COUNTRY_TLDS));

/**
 * Puts together who has to answer. A profile's dated facts come before what was read; what was read comes before
 * what the domain suggests. Every gap stays a gap: the customer can fill it.
 */
export function controllerOf(
  shop: string,
  readings: readonly PolicyReading[],
  profile: ShopProfile | null,
): Controller {
  const claims = readings.flatMap((reading) => reading.claims).filter((claim) => claim.polarity === 'affirmed');
  const businessId = profile?.businessId.value ?? first(claims, 'controller.businessId')?.value ?? null;
  const { country, countryFrom } = countryOf(shop, businessId, profile);
  return {
    name: profile?.names[0] ?? first(claims, 'controller.name')?.value ?? shop,
    shop,
    businessId,
    address: profile?.postalAddress.join(', ') ?? first(claims, 'controller.address')?.value ?? null,
    country,
    countryFrom,
    language: languageOf(country, profile),
    contacts: contactsOf(claims, profile),
  };
}

function first<K extends ClaimKind>(claims: readonly Claim[], kind: K): ClaimOf<K> | undefined {
  const rank = { sure: 0, likely: 1, weak: 2 };
  return claims
    .filter((claim): claim is ClaimOf<K> => claim.kind === kind)
    .sort((a, b) => rank[a.confidence] - rank[b.confidence])[0];
}

function countryOf(
  shop: string,
  businessId: string | null,
  profile: ShopProfile | null,
): Pick<Controller, 'country' | 'countryFrom'> {
  if (profile) return { country: profile.country, countryFrom: 'profile' };
  if (businessId && /^\d{7}-\d$/.test(businessId)) return { country: 'FI', countryFrom: 'business-id' };
  if (businessId && /^\d{6}[-–]\d{4}$/.test(businessId)) return { country: 'SE', countryFrom: 'business-id' };
  if (businessId && /^HR[AB]/.test(businessId)) return { country: 'DE', countryFrom: 'business-id' };
  if (businessId && /^FN[: ]/.test(businessId)) return { country: 'AT', countryFrom: 'business-id' };
  // tax offices write Greece as EL
  const vat = (/^([A-Z]{2})E?[ .-]?[A-Z\d]{0,2}\d/.exec(businessId ?? '')?.[1] ?? '').replace('EL', 'GR');
  if (COUNTRIES.has(vat)) return { country: vat, countryFrom: 'business-id' };
  const byDomain = COUNTRY_TLDS[shop.split('.').at(-1) ?? ''];
  return byDomain ? { country: byDomain, countryFrom: 'domain' } : { country: null, countryFrom: 'unknown' };
}

function languageOf(country: string | null, profile: ShopProfile | null): LetterLanguage {
  const preferred = profile?.languages.find((language): language is LetterLanguage =>
    ['en', 'fi', 'sv', 'de'].includes(language),
  );
  return preferred ?? languageIn(country);
}

/**
 * Official language a controller in that state is written to in; English elsewhere.
 * @param country ISO 3166-1 alpha-2, or null
 */
export const languageIn = (country: string | null): LetterLanguage => LANGUAGE_OF[country ?? ''] ?? 'en';

function contactsOf(claims: readonly Claim[], profile: ShopProfile | null): Controller['contacts'] {
  const found: Controller['contacts'] = [
    ...(profile?.contacts ?? []).map(({ email, role }) => ({
      email,
      role: role === 'data-protection' ? ('data-protection' as const) : ('general' as const),
      from: 'profile' as const,
    })),
    ...emails(claims, 'dpo.email').map((email) => ({
      email,
      role: 'data-protection' as const,
      from: 'policy' as const,
    })),
    ...emails(claims, 'contact.email').map((email) => ({ email, role: 'general' as const, from: 'policy' as const })),
  ];
  return found.filter(
    ({ email }, at) => found.findIndex((other) => other.email.toLowerCase() === email.toLowerCase()) === at,
  );
}

const emails = (claims: readonly Claim[], kind: 'dpo.email' | 'contact.email'): string[] =>
  claims.filter((claim) => claim.kind === kind).map((claim) => claim.value as string);
