import hersecret from './data/shops/hersecret.se.json' with { type: 'json' };

/** What reading alone cannot give about a shop: dated facts with their source (docs/SHOP-PROFILES.md). */
export interface ShopProfile {
  /** Registrable domain, lower case. */
  domain: string;
  names: string[];
  businessId: { scheme: string; value: string };
  postalAddress: string[];
  /** ISO 3166-1 alpha-2 of the state the controller is established in. */
  country: string;
  customersIn: string[];
  /** Languages the controller can be written to in, best first. */
  languages: string[];
  contacts: { role: string; email: string }[];
  /** Companies that decide for themselves what they do with the customer's data. */
  otherControllers: { name: string; role: string; country: string; why: string }[];
  source: string;
  checkedOn: string;
}

const PROFILES: ReadonlyMap<string, ShopProfile> = new Map([hersecret].map((profile) => [profile.domain, profile]));

/** The profile of a shop, where one ships with the extension. */
export const shopProfile = (domain: string): ShopProfile | null => PROFILES.get(domain) ?? null;

export const shopProfiles = (): ShopProfile[] => [...PROFILES.values()];
