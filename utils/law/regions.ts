import { authorities } from './authorities.ts';
import data from './data/regions.json' with { type: 'json' };
import { parsePlace } from './place.ts';

const regions: Record<string, Record<string, string>> = data.regions;

/**
 * The countries one can live in and have an authority on file, by ISO 3166-1 code, each with its name as a place: `FI`,
 * and `US-CA` where only one state is on file.
 */
export function residences(): { country: string; place: string }[] {
  const known = new Map<string, string>();
  for (const { country, region } of authorities) {
    const place = [country, `${country}-${region}`].find((code) => parsePlace(code) !== null);
    if (place !== undefined && !known.has(country)) known.set(country, place);
  }
  return [...known].map(([country, place]) => ({ country, place }));
}

/** Regions of a country that have an authority of their own for shops, by code; empty where the country has one for all. */
export const regionsOf = (country: string): { code: string; name: string }[] =>
  Object.entries(regions[country] ?? {}).map(([code, name]) => ({ code, name }));
