import { expect, test } from 'vitest';
import { detectLanguage } from '../../../../utils/policy/words/language.ts';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

test.each([
  ['en', 'We use your personal data to deliver the order and to answer the questions that you have.'],
  ['fi', 'Käsittelemme henkilötietoja sopimuksen mukaan, ja sinulla on oikeus saada ne tai poistaa ne.'],
  ['sv', 'Vi behandlar dina personuppgifter för att leverera din beställning och när du kontaktar oss.'],
  ['de', 'Wir verarbeiten Ihre Daten, um die Bestellung auszuführen, und geben sie nicht an Dritte weiter.'],
  ['und', 'Vi behandler dine personoplysninger for at levere din bestilling, og når du kontakter os, bliver de gemt.'],
  [
    'und',
    'Vi behandler dine personopplysninger for å levere bestillingen din, og når du kontakter oss, blir de lagret.',
  ],
  ['und', 'Wij gebruiken uw gegevens voor het leveren van de bestelling en worden niet door ons verkocht.'],
  ['und', 'Me töötleme teie isikuandmeid ning andmeid ei müüda, kui selle kohta on teie õigus.'],
  ['und', 'Nous utilisons vos données pour la livraison et vous pouvez les effacer dans votre compte.'],
  ['und', ''],
])('%s: %s', (language, text) => expect(detectLanguage(tokenise(text))).toBe(language));
