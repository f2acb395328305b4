import { describe, expect, test } from 'vitest';
import { authoritiesFor } from '../../../../utils/law/authorities-for.ts';

function list(controller: string, residence: string, matter: 'data' | 'cookies' = 'data'): string[] {
  const choices = authoritiesFor({ controller, residence, matter });
  return choices.map(({ authority, reasons }) => `${authority.id}: ${reasons.map(({ code }) => code).join(' ')}`);
}

describe('whom to complain to', () => {
  test('a customer in Sweden of a shop in Finland: home first, then the lead, which works in Swedish too', () => {
    expect(list('FI', 'SE')).toEqual(['se-imy: residence', 'fi-tsv: lead-authority your-language']);
  });

  test('both in one state: one authority', () => {
    expect(list('FI', 'FI')).toEqual(['fi-tsv: residence seat']);
  });

  test('cookies go to other supervisors, the processing afterwards does not', () => {
    expect(list('FI', 'SE', 'cookies')).toEqual([
      'se-pts: device territory-unsettled',
      'fi-traficom: seat territory-unsettled',
      'se-imy: residence processing-afterwards',
      'fi-tsv: lead-authority your-language processing-afterwards',
    ]);
  });

  test('cookies where no other supervisor is on file', () => {
    expect(list('FR', 'FR', 'cookies')).toEqual([
      'fr-cnil: cookie-supervisor-not-on-file residence processing-afterwards seat',
    ]);
  });

  test('a Land that is named, and one that is not', () => {
    expect(list('DE-BY', 'FI')).toEqual(['fi-tsv: residence', 'de-by: lead-authority']);
    const open = list('DE', 'FI').slice(1);
    expect(open).toHaveLength(16);
    expect(open.every((line) => line.endsWith(': lead-authority land-unknown'))).toBe(true);
    expect(open.join()).not.toContain('bfdi');
  });

  test('nobody leads for a controller outside the EEA', () => {
    expect(list('UK', 'FI')).toEqual(['fi-tsv: residence', 'gb-ico: seat']);
    expect(list('FI', 'CH-ZH')).toEqual(['ch-edoeb: residence', 'fi-tsv: seat']);
    expect(list('US-CA', 'SE')).toEqual(['se-imy: residence', 'us-ca-cppa: seat']);
  });

  test('a place not on file adds nobody', () => {
    expect(list('FI', 'JP')).toEqual(['fi-tsv: seat']);
    expect(list('JP', 'FI')).toEqual(['fi-tsv: residence']);
    expect(list('JP', 'KR')).toEqual([]);
  });

  test('the data on file are not changed by asking', () => {
    const once = JSON.stringify(authoritiesFor({ controller: 'FI', residence: 'SE', matter: 'cookies' }));
    expect(JSON.stringify(authoritiesFor({ controller: 'FI', residence: 'SE', matter: 'cookies' }))).toBe(once);
  });
});
