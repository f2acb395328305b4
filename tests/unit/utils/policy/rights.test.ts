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
