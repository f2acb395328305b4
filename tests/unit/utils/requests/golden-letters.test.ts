import { describe, expect, test } from 'vitest';
import { composeLetter, letterCatalogue, printLetter, writeEml } from '../../../../utils/requests/index.ts';
import { controller, fullRequest, LANGUAGES } from '../../../support/letters.ts';

const GOLDEN = new URL('../../../golden/letters/', import.meta.url).pathname;
const letters = [...new Set(letterCatalogue().map(({ letter }) => letter))];
/** Every letter under the GDPR in four languages; under the other laws in the language their controllers read. */
const WRITTEN = [
  ...LANGUAGES.map((language) => ['SE', language] as const),
  ['GB', 'en'] as const,
  ['NO', 'en'] as const,
  ['CH', 'de'] as const,
];

describe.each(WRITTEN)('for a controller in %s, in %s', (country, language) => {
  test.each(letters)('%s reads as it was last read by a person', async (letter) => {
    const { subject, body } = composeLetter(fullRequest(letter, language, country));
    await expect(`${subject}\n\n${body}\n`).toMatchFileSnapshot(
      `${GOLDEN}${country.toLowerCase()}-${language}/${letter}.txt`,
    );
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const letter = composeLetter(fullRequest('access', language));

  test('the draft as a file', async () => {
    const eml = writeEml('dataskydd@sovgott.example', letter, Date.UTC(2026, 10, 22, 9, 30));
    await expect(eml.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`${GOLDEN}channels/access.${language}.eml`);
  });

  test('the page to print', async () => {
    const page = printLetter(letter, {
      sender: ['Aino Exempel', 'Ekvägen 2', '222 33 Lund'],
      recipient: [controller.name, 'Storgatan 1', '111 22 Stockholm'],
      date: '2026-11-22',
    });
    await expect(page).toMatchFileSnapshot(`${GOLDEN}channels/access.${language}.html`);
  });
});
