import { expect, test } from 'vitest';
import { authorities, authoritiesFor, parsePlace, regionsOf, residences } from '../../../../utils/law/index.ts';

test('whoever lives in a country with an authority on file finds it', () => {
  expect(residences().map(({ country }) => country)).toEqual([...new Set(authorities.map(({ country }) => country))]);
  for (const { country, place } of residences()) {
    const [first] = authoritiesFor({ controller: '', residence: place, matter: 'data' });
    expect(first?.authority.country, place).toBe(country);
  }
});

test('every region of Germany is a place with an authority of its own', () => {
  const regions = regionsOf('DE');
  expect(regions).toHaveLength(16);
  for (const { code } of regions) {
    expect(parsePlace(`DE-${code}`)?.region, code).toBe(code);
    const choices = authoritiesFor({ controller: '', residence: `DE-${code}`, matter: 'data' });
    expect(
      choices.map(({ authority }) => authority.region),
      code,
    ).toEqual([code]);
  }
  expect(regionsOf('FI')).toEqual([]);
});
