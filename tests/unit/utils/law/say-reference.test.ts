import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayReference } from '../../../../utils/law/index.ts';

const LANGUAGES = ['en', 'fi', 'sv', 'de'] as const;

test.each([
  [
    '21(2)',
    'Article 21(2) GDPR',
    'tietosuoja-asetuksen 21 artiklan 2 kohta',
    'artikel 21.2 i dataskyddsförordningen',
    'Art. 21 Abs. 2 DSGVO',
  ],
  [
    '15; 20',
    'Articles 15 and 20 GDPR',
    'tietosuoja-asetuksen 15 ja 20 artikla',
    'artiklarna 15 och 20 i dataskyddsförordningen',
    'Art. 15 und Art. 20 DSGVO',
  ],
  [
    '2002/58/EC 5(3)',
    'Article 5(3) of Directive 2002/58/EC',
    'direktiivin 2002/58/EY 5 artiklan 3 kohta',
    'artikel 5.3 i direktiv 2002/58/EG',
    'Art. 5 Abs. 3 der Richtlinie 2002/58/EG',
  ],
  [
    'GDPR Art. 4(11) and 7',
    'Articles 4(11) and 7 GDPR',
    'tietosuoja-asetuksen 4 artiklan 11 kohta ja 7 artikla',
    'artiklarna 4.11 och 7 i dataskyddsförordningen',
    'Art. 4 Nr. 11 und Art. 7 DSGVO',
  ],
  [
    'GDPR Art. 13(1)(f) and 44-46',
    'Articles 13(1)(f) and 44–46 GDPR',
    'tietosuoja-asetuksen 13 artiklan 1 kohdan f alakohta ja 44–46 artikla',
    'artiklarna 13.1 f och 44–46 i dataskyddsförordningen',
    'Art. 13 Abs. 1 Buchst. f und Art. 44–46 DSGVO',
  ],
  [
    'Reg. (EEC, Euratom) 1182/71 Art. 3(2)(c)',
    'Article 3(2)(c) of Regulation (EEC, Euratom) No 1182/71',
    'asetuksen (ETY, Euratom) N:o 1182/71 3 artiklan 2 kohdan c alakohta',
    'artikel 3.2 c i förordning (EEG, Euratom) nr 1182/71',
    'Art. 3 Abs. 2 Buchst. c der Verordnung (EWG, Euratom) Nr. 1182/71',
  ],
  ['DSV Art. 18(2)', 'Article 18(2) DPO', 'DSV:n 18 artiklan 2 kohta', 'artikel 18.2 i DSV', 'Art. 18 Abs. 2 DSV'],
  [
    'CJEU C-673/17 Planet49, paras 75-81',
    'CJEU C-673/17 Planet49, paras 75–81',
    'unionin tuomioistuin, C-673/17 Planet49, 75–81 kohta',
    'EU-domstolen, C-673/17 Planet49, punkterna 75–81',
    'EuGH, C-673/17 Planet49, Rn. 75–81',
  ],
  ['C-154/21', 'CJEU C-154/21', 'unionin tuomioistuin, C-154/21', 'EU-domstolen, C-154/21', 'EuGH, C-154/21'],
  ['LGPD Art. 19(II)', 'LGPD Art. 19(II)', 'LGPD Art. 19(II)', 'LGPD Art. 19(II)', 'LGPD Art. 19(II)'],
  ['', '', '', '', ''],
])('%s', (reference, ...said) => {
  expect(LANGUAGES.map((language) => sayReference(reference, language))).toEqual(said);
});

test('a language with its region is known, any other is English', () => {
  expect(sayReference('15', 'sv-FI')).toBe('artikel 15 i dataskyddsförordningen');
  expect(sayReference('15', 'fr')).toBe('Article 15 GDPR');
});

const data = (path: string): string => readFileSync(new URL(`../../../../utils/${path}`, import.meta.url), 'utf8');

test('no citation that the rules or European time limits rest on stays in the English form', () => {
  const rules = (JSON.parse(data('comparison/data/law-references.json')) as { references: { ref: string }[] })
    .references;
  const limits = [...data('law/data/time-limits.json').matchAll(/"\w*[lL]aw": "([^"]+)"/g)].map(([, law = '']) => law);
  // Overseas law, British sections and a repealed ordinance are cited as they cite themselves.
  const own = /CCR|California|Civil Code Art|LGPD|ANPD|VDSG|parallel/;
  const all = [...rules.map(({ ref }) => ref), ...limits].filter((ref) => !own.test(ref));
  expect(all.length).toBeGreaterThan(60);
  for (const ref of all)
    for (const language of ['fi', 'sv', 'de'] as const)
      expect(sayReference(ref, language), ref).not.toMatch(
        language === 'de' ? /\d\(\d|CJEU|GDPR Art|\/EC\b|Directive|Reg\./ : /\d\(\d|CJEU|Art\.|\/EC\b|Directive|Reg\./,
      );
});
