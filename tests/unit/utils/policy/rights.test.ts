import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { behavioursOf } from '../../../shop/conduct/behaviours.ts';
import { policyBlocks } from '../../../shop/policy/policy-blocks.ts';
import { claimsOf, read } from './read.ts';

const INTRODUCTION: Partial<Record<PolicyLanguage, string>> = {
  en: '# Your rights\n\nYou have the right:\n\n- ',
  fi: '# Oikeutesi\n\nSinulla on oikeus:\n\n- ',
  sv: '# Dina rättigheter\n\nDu har rätt:\n\n- ',
  de: '# Ihre Rechte\n\nSie haben das Recht:\n\n- ',
};

describe('a right in any form of its words', () => {
  test.each<[PolicyLanguage, string, string]>([
    ['en', '16', 'to have mistakes in your data put right'],
    ['en', '18', 'to have processing limited'],
    ['en', '20', 'to have the data moved to another company'],
    ['fi', '16', 'saada virheelliset tiedot oikaistuiksi'],
    ['fi', '17', 'saada tiedot hävitetyiksi'],
    ['fi', '18', 'saada käsittely rajoitetuksi'],
    ['fi', '20', 'saada tiedot siirretyiksi toiselle yritykselle'],
    ['sv', '17', 'att få uppgifterna borttagna'],
    ['sv', '18', 'att få behandlingen begränsad'],
    ['sv', '20', 'att få uppgifterna flyttade till ett annat företag'],
    ['de', '17', 'die Entfernung Ihrer Daten zu verlangen'],
    ['de', '18', 'die Verarbeitung beschränken zu lassen'],
    ['de', '20', 'Ihre Daten an ein anderes Unternehmen übertragen zu lassen'],
    ['de', '22', 'keiner Entscheidung unterworfen zu werden, die allein automatisiert getroffen wird'],
  ])('%s %s: %s', (language, article, text) => {
    const rights = claimsOf(read(`${INTRODUCTION[language]}${text}`, language), 'right');
    expect(rights.map(({ value, polarity }) => [value.article, polarity])).toEqual([[article, 'affirmed']]);
  });
});

test('access to a store that is restricted is no right', () => {
  expect(
    claimsOf(read('# Tietoturva\n\nPääsy tietoihin on rajoitettu niihin, jotka tarvitsevat niitä.', 'fi'), 'right'),
  ).toEqual([]);
});

test.each<PolicyLanguage>(['en', 'fi', 'sv', 'de'])(
  'the policy of an honest shop grants every right and lacks nothing in %s',
  (language) => {
    const reading = readPolicy(policyBlocks(language as 'en', behavioursOf('honest'), '2026-11-22'));
    const granted = claimsOf(reading, 'right').filter(({ polarity }) => polarity === 'affirmed');
    expect(granted.map(({ value }) => value.article).sort()).toEqual([
      '15',
      '16',
      '17',
      '18',
      '20',
      '21',
      '22',
      '7(3)',
      '77',
    ]);
    expect(reading.absences).toEqual([]);
  },
);

describe('rights that only their articles name', () => {
  test.each([
    ['en', 'Your rights\n\n- Right to information (Article 15 GDPR)\n- Cancellation (Article 17 GDPR)', ['15', '17']],
    [
      'en',
      'Your rights\n\nYou have the rights laid down in Articles 15, 16, 17 and 18 of the GDPR.',
      ['15', '16', '17', '18'],
    ],
    ['fi', 'Oikeutesi\n\nSinulla on GDPR:n 15, 16, 17 ja 18 artiklan mukaiset oikeudet.', ['15', '16', '17', '18']],
    [
      'sv',
      'Dina rättigheter\n\nDu har de rättigheter som följer av artikel 15, 16, 17 och 18 i GDPR.',
      ['15', '16', '17', '18'],
    ],
    ['de', 'Ihre Rechte\n\nIhnen stehen die Rechte aus Art. 15, 16, 17 und 18 DSGVO zu.', ['15', '16', '17', '18']],
  ] as const)('%s: %s', (language, text, articles) => {
    expect(
      claimsOf(read(text, language), 'right')
        .map(({ value }) => value.article)
        .sort(),
    ).toEqual(articles);
  });

  test('an article in a condition, or one that tells what must be told, is none', () => {
    const text =
      'Your rights\n\nWe tell you about them as Article 13 demands. If you have objected under Article 21, we look at it.';
    expect(claimsOf(read(text), 'right')).toEqual([]);
  });
});

test('reading out the cookies of other firms is no right of the reader', () => {
  const text =
    '# Cookies\n\nDie Einwilligung umfasst die Befugnis, Cookies auszulesen und mit denen anderer Anbieter zu verbinden.';
  expect(claimsOf(read(text, 'de'), 'right').map(({ value }) => value.article)).not.toContain('20');
});
