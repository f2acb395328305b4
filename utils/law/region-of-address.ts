import data from './data/post-codes.json' with { type: 'json' };

/** What an address lets one suppose of the region it lies in. */
export interface SupposedRegion {
  /** As the holiday files name it, e.g. `SCT`, `CT`. */
  region: string;
  /** The post code it was read from. */
  postCode: string;
}

interface PostCodes {
  pattern: string;
  regions: Record<string, string>;
  /** Beginnings that lie in two regions, parted by blanks. */
  apart: string;
}

const countries: Record<string, PostCodes> = data.countries;
/** Every open request asks again. */
const patterns = new Map(
  Object.entries(countries).map(([country, { pattern }]) => [country, new RegExp(pattern, 'g')]),
);
/** An address is short; what a policy passes off as one may not be. */
const MOST = 2_000;

/**
 * The region that the post code of an address points to, by `data/post-codes.json`; null where it has none, lies in two
 * regions, or where the codes of an address contradict one another. A guess: where one is written to need not be where
 * one works.
 * @param country ISO 3166-1 code
 */
export function regionOfAddress(country: string, address: string): SupposedRegion | null {
  const known = Object.hasOwn(countries, country) ? countries[country] : undefined;
  const pattern = patterns.get(country);
  if (known === undefined || pattern === undefined) return null;
  const found = [...address.slice(0, MOST).toUpperCase().matchAll(pattern)].map((code) => ({
    region: regionOf(known, code[1] ?? ''),
    postCode: code[0],
  }));
  const [first] = found;
  if (first === undefined || found.some(({ region }) => region !== first.region)) return null;
  return first.region === null ? null : { region: first.region, postCode: first.postCode };
}

/** Letters are looked up as a whole (`E` is not `EH`), digits by their beginning. */
function regionOf({ regions, apart }: PostCodes, code: string): string | null {
  if (apart.split(' ').includes(code)) return null;
  const area = /^[A-Z]+/.exec(code)?.[0] ?? code.slice(0, 2);
  return Object.keys(regions).find((region) => regions[region]?.split(' ').includes(area)) ?? null;
}
