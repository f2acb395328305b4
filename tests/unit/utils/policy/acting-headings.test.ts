import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { claimsOf, read } from './read.ts';

describe('lines that act as headings', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'en',
      'Data protection officer\n\nWe have named a data protection officer.\n\nLantern Watch Ltd\nE-mail: dpo@lantern.example',
    ],
    [
      'fi',
      'Tietosuojavastaava\n\nOlemme nimenneet tietosuojavastaavan.\n\nLyhtyvahti Oy\nSähköposti: dpo@lantern.example',
    ],
    ['sv', 'Dataskyddsombud\n\nVi har utsett ett dataskyddsombud.\n\nLyktvakten AB\nE-post: dpo@lantern.example'],
    [
      'de',
      'Datenschutzbeauftragter\n\nWir haben einen Datenschutzbeauftragten benannt.\n\nLaternenwacht UG\nE-Mail: dpo@lantern.example',
    ],
  ])('tell whose an address is, %s', (language, text) => {
    expect(claimsOf(read(text, language), 'dpo.email').map(({ value }) => value)).toEqual(['dpo@lantern.example']);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', '8. Children\n\nThe shop is for grown-ups.'],
    ['fi', '8. Lapset\n\nKauppa on aikuisille.'],
    ['sv', '8. Barn\n\nButiken är till för vuxna.'],
    ['de', '8. Kinder\n\nDer Laden ist für Erwachsene.'],
  ])('tell no age by their number, %s', (language, text) => {
    const blocks = text.split('\n\n').map((words) => ({ role: 'para' as const, text: words }));
    const ages = readPolicy(blocks, { language }).claims.map((claim) =>
      claim.kind === 'minors' ? claim.value.age : null,
    );
    expect(ages.every((age) => age === null)).toBe(true);
  });
});
