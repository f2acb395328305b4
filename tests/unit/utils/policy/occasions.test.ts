import { describe, expect, test } from 'vitest';
import { isOccasion } from '../../../../utils/policy/contexts/occasions.ts';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { read } from './read.ts';

const told = (language: PolicyLanguage, kind: ClaimKind, text: string): (string | undefined)[] =>
  read(text, language)
    .claims.filter((claim) => claim.kind === kind)
    .map(shortForm);

describe('a heading that says upon what', () => {
  test.each([
    'When you order',
    '2. If you write to us',
    'Wenn Sie bestellen',
    'När du handlar',
    'Kun tilaat',
    'Kun muuten käytät palvelua',
    'Tilatessasi',
    'Was passiert, wenn Sie bestellen?',
    'What happens on the website',
  ])('%s', (heading) => {
    expect(isOccasion(heading)).toBe(true);
  });

  test.each(['Om oss', 'When we delete', 'Where data go', 'Kun tilikausi päättyy', 'Rights', 'Wenn etwas schiefgeht'])(
    '%s is none',
    (heading) => {
      expect(isOccasion(heading)).toBe(false);
    },
  );
});

describe('what stands below it', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', 'If you buy soap\n\nI make up the parcel and see to the delivery of it. It goes by bicycle.', ['order']],
    ['de', 'Wenn Sie bestellen\n\nOhne diese Angaben kommt bei uns leider gar nichts voran.', ['order']],
    [
      'sv',
      'När du köper garn\n\nPaketet skickas samma dag. Betalningen går genom kassan i butiken.',
      ['order', 'payment'],
    ],
    ['fi', 'Kun tilaat\n\nPakkaamme lankasi ja lähetämme laskun sähköpostilla samana päivänä.', ['order', 'payment']],
  ])('%s: %s is used for something', (language, text, purposes) => {
    const all = told(language, 'purpose', text);
    for (const purpose of purposes) expect(all).toContain(purpose);
  });
});

describe('a heading that names a processing and no subject', () => {
  test('is what is told below it, where data are spoken of', () => {
    const text = 'Newsletter\n\nWer ihn möchte, gibt seine E-Mail-Adresse an. Mehr erheben wir nicht.';
    expect(told('de', 'purpose', text)).toContain('marketing');
  });

  test('names nothing where they are not', () => {
    expect(
      told('de', 'purpose', 'Newsletter\n\nWir haben zurzeit leider keinen, vielleicht gibt es bald einen.'),
    ).toEqual([]);
  });

  test('data below it are a row, or asked for', () => {
    const text =
      'Gift cards\n\nWe note the first name, the e-mail address and the telephone number of whoever gets one.';
    expect(told('en', 'data.category', text)).toEqual(['name', 'email', 'phone']);
  });

  test('everyday words are no data there', () => {
    expect(
      told('en', 'data.category', 'Gift cards\n\nOrders and invoices with a card are kept apart from others.'),
    ).toEqual([]);
  });
});

test('data that are listed are no purposes, whatever verb lists them', () => {
  const text =
    'Käsiteltävät tiedot\n\nKäsittelemme seuraavia tietoja: nimi, maksuvälinettä koskevat tiedot ja tilaushistoria.';
  expect(told('fi', 'purpose', text)).toEqual([]);
});
