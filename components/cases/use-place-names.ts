import { parsePlace, placesOnFile } from '../../utils/law/index.ts';
import { useWords } from '../ui/words.tsx';

/** How places are called in the reader's language, as far as anybody knows; parts of most countries keep their own name. */
export interface PlaceNames {
  /** A country, or a part of one with its country, from what the law room calls it. */
  placeName: (jurisdiction: string) => string;
  /** The country alone. */
  countryName: (jurisdiction: string) => string;
  /** A part of a country by itself. */
  partName: (jurisdiction: string) => string;
}

export function usePlaceNames(): PlaceNames {
  const { t, knows, language } = useWords();
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const partName = (jurisdiction: string): string => {
    const key = `case.nation.${jurisdiction.split('-').at(-1) ?? ''}`;
    if (jurisdiction.startsWith('UK-') && knows(key)) return t(key);
    const on = placesOnFile().find((place) => jurisdiction.startsWith(place.jurisdiction));
    return on?.parts.find((part) => part.jurisdiction === jurisdiction)?.name ?? on?.state ?? jurisdiction;
  };
  const countryName = (jurisdiction: string): string => {
    const country = parsePlace(jurisdiction)?.country;
    return country === undefined ? jurisdiction : (countries.of(country) ?? country);
  };
  const placeName = (jurisdiction: string): string => {
    const place = parsePlace(jurisdiction);
    const country = countryName(jurisdiction);
    return place?.region ? t('case.place.part', { country, part: partName(place.jurisdiction) }) : country;
  };
  return { placeName, countryName, partName };
}
