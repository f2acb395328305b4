import { describe, expect, test } from 'vitest';
import { composeLetter, letterCatalogue } from '../../../../utils/requests/index.ts';
import { fullRequest, LANGUAGES } from '../../../support/letters.ts';

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

test.each(LANGUAGES)('a company behind the shop is told no more than it needs, in %s', async (language) => {
  const request = fullRequest('access', language, 'IE', {
    relation: 'company',
    identifiers: [],
    companies: [],
    facts: [],
  });
  const { subject, body } = composeLetter(request);
  expect(body).not.toContain(request.identity.customerNumber);
  await expect(`${subject}\n\n${body}\n`).toMatchFileSnapshot(`${GOLDEN}company/access.${language}.txt`);
});
