import { holidayFiles } from './holiday-files.ts';
import { parsePlace } from './place.ts';
import { regionsOf } from './regions.ts';

/** A country, or a state of one, whose holidays are on file. */
export interface PlaceOnFile {
  /** As `parsePlace` reads it, e.g. `EU-FI`, `UK`, `US-CA`. */
  jurisdiction: string;
  /** ISO 3166-1 code. */
  country: string;
  /** English name of the state, where the file is not of a whole country. */
  state: string | null;
  /** Parts with holidays of their own; those of Germany as they call themselves, the others in English. */
  parts: { jurisdiction: string; name: string }[];
  /** The part whose holidays count while none is settled; null where only those of the whole country do. */
  taken: string | null;
}

/** Every place whose holidays are on file, for a customer to say where a company is. */
export function placesOnFile(): PlaceOnFile[] {
  return holidayFiles.flatMap(({ jurisdiction, state, seat, regions = {} }) => {
    const place = parsePlace(jurisdiction);
    if (place === null) return [];
    const own = new Map(regionsOf(place.country).map(({ code, name }) => [code, name]));
    const parts = Object.entries(regions).map(([code, name]) => ({
      ...{ jurisdiction: `${jurisdiction}-${code}`, name: own.get(code) ?? name },
    }));
    const taken = seat === undefined ? null : `${jurisdiction}-${seat}`;
    return [{ jurisdiction, country: place.country, state: place.region === null ? null : state, parts, taken }];
  });
}
