import { describe, expect, test } from 'vitest';
import { claimsOf, read } from './read.ts';

const HEADINGS = {
  en: 'What data we collect',
  fi: 'Mitä tietoja keräämme',
  sv: 'Vilka uppgifter vi samlar in',
  de: 'Welche Daten wir erheben',
};

describe('words that share their end with a later one', () => {
  test.each([
    ['en', 'contact and payment details', ['contact', 'payment']],
    ['fi', 'yhteys- ja maksutiedot', ['contact', 'payment']],
    ['sv', 'kontakt- och betalningsuppgifter', ['contact', 'payment']],
    ['de', 'Kontakt- und Zahlungsdaten', ['contact', 'payment']],
    ['en', 'order, delivery and billing information', ['delivery', 'payment', 'purchase-history']],
    ['fi', 'tilaus-, toimitus- ja laskutustiedot', ['delivery', 'payment', 'purchase-history']],
    ['sv', 'order-, leverans- och faktureringsuppgifter', ['delivery', 'payment', 'purchase-history']],
    ['de', 'Bestell-, Liefer- und Rechnungsdaten', ['delivery', 'payment', 'purchase-history']],
    ['en', 'device and usage data', ['device', 'usage']],
    ['fi', 'laite- ja käyttötiedot', ['device', 'usage']],
    ['sv', 'enhets- och användningsdata', ['device', 'usage']],
    ['de', 'Geräte- und Nutzungsdaten', ['device', 'usage']],
  ] as const)('%s: %s', (language, words, kinds) => {
    const reading = read(`# ${HEADINGS[language]}\n\n- ${words}`, language);
    const found = claimsOf(reading, 'data.category');
    expect(found.map(({ value }) => value.category).sort()).toEqual(kinds);
    for (const { start, end, quote } of found) expect(reading.text.slice(start, end)).toBe(quote);
  });

  test('a hyphen that leaves nothing open lends no end', () => {
    const found = claimsOf(read('# Welche Daten wir erheben\n\n- Geräte- oder Ladenbau', 'de'), 'data.category');
    expect(found.map(({ value }) => value.category)).not.toContain('device');
  });
});
