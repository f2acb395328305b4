import { expect, test } from 'vitest';
import { parsePlace, placesOnFile } from '../../../../utils/law/index.ts';

test('every place and every part of one is read as what it is', () => {
  const places = placesOnFile();
  expect(places.length).toBeGreaterThanOrEqual(34);
  for (const { jurisdiction, country, parts, taken } of places) {
    expect(parsePlace(jurisdiction)).toMatchObject({ jurisdiction, country });
    for (const part of parts) expect(parsePlace(part.jurisdiction)?.country).toBe(country);
    if (taken) expect(parts.map((part) => part.jurisdiction)).toContain(taken);
  }
});

test('the nations of the United Kingdom are told apart, and the states of Germany call themselves by their name', () => {
  const of = (country: string) => placesOnFile().find((place) => place.country === country);
  expect(of('GB')).toMatchObject({ jurisdiction: 'UK', taken: 'UK-EW', state: null });
  expect(of('GB')?.parts.map(({ jurisdiction }) => jurisdiction)).toEqual(['UK-EW', 'UK-SCT', 'UK-NIR']);
  expect(of('DE')?.parts).toContainEqual({ jurisdiction: 'EU-DE-BY', name: 'Bayern' });
  expect(of('US')?.state).toBe('California');
});
