import { expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const WRAPPED = `Wer uns prüft
Wer mit unserer Antwort nicht einverstanden ist, kann sich bei der Behörde beschweren, die
für unseren Laden zuständig ist, und muss uns davor nicht fragen. Zuständig für uns ist:
Der Landesbeauftragte für den Datenschutz Baden-Württemberg
Postfach 10 29 32, 70025 Stuttgart
Telefon: 07 11 / 61 55 41 - 0
Telefax: 07 11 / 61 55 41 - 15
Alles Weitere zu unserem Laden und zu den Lampen, die wir verkaufen, steht auf der Seite
über uns, die man am Fuß jeder anderen Seite findet und die wir jedes Jahr durchsehen.
Fragen zu einer Lampe beantwortet die Werkstatt, und wer eine Lampe zurückbringen will,
legt den Zettel bei, der in jedem Paket liegt, damit wir die Lampe auch zuordnen können.`;

test.each<[PolicyLanguage, string, string[]]>([
  ['de', WRAPPED, []],
  [
    'en',
    '# Complaints\n\nYou may complain to the Data Protection Commission.\n\n## How to reach it\n\nPhone: +353 1 765 0100',
    [],
  ],
  ['fi', '# Valitus\n\nVoit valittaa tietosuojavaltuutetulle.\n\n## Yhteystiedot\n\nPuhelin: 029 566 6700', []],
  [
    'en',
    '# Complaints\n\nYou may complain to the Data Protection Commission.\n\n# Contact us\n\nPhone: +353 1 555 0123',
    ['+353 1 555 0123'],
  ],
])("an authority's number is not the shop's, also below a heading of its own: %s", (language, text, phones) => {
  expect(claimsOf(read(text, language), 'contact.phone').map(({ value }) => value)).toEqual(phones);
});
