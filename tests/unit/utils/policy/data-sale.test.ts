import { describe, expect, test } from 'vitest';
import type { Polarity, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const sale = (language: PolicyLanguage, text: string): Polarity[] =>
  claimsOf(read(text, language), 'data.sale').map(({ polarity }) => polarity);

describe('the sale of data is denied', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'We sell no data.'],
    ['en', "We don't sell any personal information."],
    ['en', 'Your personal data will never be sold.'],
    ['en', 'No sale of personal data takes place.'],
    ['fi', 'Emme myy tietoja.'],
    ['fi', 'Tietojasi ei myydä.'],
    ['fi', 'Tietojen myyntiä ei tapahdu.'],
    ['fi', 'Myymme tuotteita, mutta emme tietoja.'],
    ['sv', 'Vi säljer inga uppgifter.'],
    ['sv', 'Dina uppgifter säljs inte.'],
    ['sv', 'Försäljning av personuppgifter förekommer inte.'],
    ['sv', 'Inga andra får dina uppgifter, och jag säljer dem aldrig.'],
    ['de', 'Wir verkaufen keine Daten.'],
    ['de', 'Ihre Daten werden nicht verkauft.'],
    ['de', 'Wir verkaufen, vermieten oder tauschen keine personenbezogenen Daten.'],
    ['de', 'Ein Verkauf Ihrer Daten findet nicht statt.'],
  ])('%s: %s', (language, text) => expect(sale(language, text)).toEqual(['denied']));
});

describe('the sale of data is stated', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'Personal data are sold to partners.'],
    ['fi', 'Myymme tietojasi kumppaneille.'],
    ['sv', 'Vi säljer dina uppgifter till partner.'],
    ['de', 'Ihre Daten verkaufen wir an Partner.'],
  ])('%s: %s', (language, text) => expect(sale(language, text)).toEqual(['affirmed']));
});

describe('a shop that sells its goods says nothing of data', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'We sell lamps and process your personal data.'],
    ['en', 'We collect information on your activities, such as bidding, buying, selling, advertising information.'],
    ['en', 'If you sell goods, we also collect financial information.'],
    ['en', 'We store information about the items you sell.'],
    ['en', 'We may disclose data to a buyer if the business is sold.'],
    ['fi', 'Myymme kenkiä ja käsittelemme tietojasi.'],
    ['sv', 'Vi säljer kläder och behandlar inga känsliga uppgifter.'],
    ['de', 'Wir verkaufen Kleidung und verarbeiten Ihre Daten.'],
  ])('%s: %s', (language, text) => expect(sale(language, text)).toEqual([]));
});
