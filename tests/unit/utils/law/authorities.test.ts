import { describe, expect, test } from 'vitest';
import { authorities, authorityById } from '../../../../utils/law/authorities.ts';

describe('the authorities on file', () => {
  test('have an id each', () => {
    expect(new Set(authorities.map(({ id }) => id)).size).toBe(authorities.length);
    expect(authorityById('fi-tsv')?.country).toBe('FI');
    expect(authorityById('no-such')).toBeNull();
  });

  test.each(authorities.map((authority) => [authority.id, authority] as const))('%s is complete', (_, authority) => {
    expect(authority.country).toMatch(/^[A-Z]{2}$/);
    expect(['data', 'cookies']).toContain(authority.scope);
    for (const text of [authority.name, authority.englishName, authority.source]) expect(text).not.toBe('');
    for (const url of [authority.complaintUrl, authority.website]) expect(new URL(url).protocol).toBe('https:');
    if (authority.email !== null) expect(authority.email).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/);
    if (authority.phone !== null) expect(authority.phone).toMatch(/^\+[\d ]+$/);
    expect(authority.languages.every((tag) => /^[a-z]{2}$/.test(tag))).toBe(true);
    expect(['verified', 'dated', 'partly']).toContain(authority.certainty);
    if (authority.checkedOn !== null) expect(authority.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    if (authority.certainty === 'verified') expect(authority.checkedOn).not.toBeNull();
    for (const { code, text } of authority.cautions) {
      expect(code).toMatch(/^[a-z-]+$/);
      expect(text).toMatch(/\.$/);
    }
  });

  test('cover every state of the EEA and all sixteen Länder', () => {
    const data = authorities.filter((authority) => authority.scope === 'data');
    const states = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
      ' ',
    );
    expect(data.map(({ country }) => country)).toEqual(expect.arrayContaining(states));
    expect(data.filter(({ country, region }) => country === 'DE' && region !== undefined)).toHaveLength(16);
  });

  test('warn that letters to the Swedish authority become public', () => {
    expect(authorityById('se-imy')?.cautions.map(({ code }) => code)).toContain('public-record');
  });
});
