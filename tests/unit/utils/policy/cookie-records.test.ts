import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const cookies = (text: string, language: PolicyLanguage = 'en'): unknown[] =>
  claimsOf(read(text, language), 'cookie').map(({ value }) => [
    value.name,
    value.lifetime.iso ?? value.lifetime.kind,
    value.provider ?? null,
  ]);

describe('declarations of any shape', () => {
  test('columns in any order, found by their headings', () => {
    expect(cookies('Expiration\tProvider\tCookie name\n2 years\tGoogle\t_ga\nSession\tOur shop\tbasket')).toEqual([
      ['_ga', 'P2Y', 'Google'],
      ['basket', 'session', 'Our shop'],
    ]);
  });

  test('a table without headings, found by the shape of its names', () => {
    expect(cookies('# Cookies\n\n_ga\tVisits\t2 years\nshop_id\tBasket\tSession')).toEqual([
      ['_ga', 'P2Y', null],
      ['shop_id', 'session', null],
    ]);
  });

  test('a column of bare numbers takes its unit from the heading', () => {
    expect(cookies('Cookie\tLifetime (days)\n_ga\t730\nshop_id\t0')).toEqual([
      ['_ga', 'P730D', null],
      ['shop_id', 'session', null],
    ]);
  });

  test('labelled lines', () => {
    expect(
      cookies(
        '# Kakor\n\nNamn: _pk_id.#, _pk_ses.#\nAnvändning: Besöksstatistik\nTyp och varaktighet: Förstapartskaka som raderas efter 30 dagar',
        'sv',
      ),
    ).toEqual([
      ['_pk_id.#', 'P30D', null],
      ['_pk_ses.#', 'P30D', null],
    ]);
  });

  test('items of a list', () => {
    expect(
      cookies('# Evästeet\n\n- sp_id – ostoskori, voimassa 30 päivää\n- sp_kieli: kielivalinta, istunto', 'fi'),
    ).toEqual([
      ['sp_id', 'P30D', null],
      ['sp_kieli', 'session', null],
    ]);
  });

  test('a sentence', () => {
    expect(cookies('Die Cookies ladenConsent und laden_wahl haben eine Laufzeit von einem Jahr.', 'de')).toEqual([
      ['ladenConsent', 'P1Y', null],
      ['laden_wahl', 'P1Y', null],
    ]);
  });

  test('two lengths in one cell are a range up to the longer', () => {
    const [cookie] = claimsOf(
      read('Cookie name\tExpires\nIDE\t13 months in the EEA; 24 months elsewhere\n_x\t1 day'),
      'cookie',
    );
    expect(cookie?.value.lifetime).toEqual({ kind: 'range', iso: 'P24M', seconds: 63_113_904 });
  });

  test('a table of recipients is none', () => {
    expect(cookies('# Partners\n\nName\tPurpose\nKlarna\tPayment\nPosti\tDelivery\nGoogle\tStatistics')).toEqual([]);
  });
});
