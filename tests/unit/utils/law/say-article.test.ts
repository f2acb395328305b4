import { expect, test } from 'vitest';
import { sayArticle } from '../../../../utils/law/index.ts';

test.each([
  ['15', 'Article 15', '15 artikla', 'artikel 15', 'Art. 15 DSGVO'],
  ['12(3)', 'Article 12(3)', '12 artiklan 3 kohta', 'artikel 12.3', 'Art. 12 Abs. 3 DSGVO'],
  [
    '12(3)-(4)',
    'Article 12(3) and (4)',
    '12 artiklan 3 ja 4 kohta',
    'artikel 12.3 och 12.4',
    'Art. 12 Abs. 3 und 4 DSGVO',
  ],
  [
    '15(1)(c)',
    'Article 15(1)(c)',
    '15 artiklan 1 kohdan c alakohta',
    'artikel 15.1 c',
    'Art. 15 Abs. 1 Buchst. c DSGVO',
  ],
  [
    '17(1)(b)-(c)',
    'Article 17(1)(b) and (c)',
    '17 artiklan 1 kohdan b ja c alakohta',
    'artikel 17.1 b och c',
    'Art. 17 Abs. 1 Buchst. b und c DSGVO',
  ],
  ['15; 20', 'Articles 15 and 20', '15 ja 20 artikla', 'artiklarna 15 och 20', 'Art. 15 und Art. 20 DSGVO'],
  [
    '21(2); 7(3); 17',
    'Articles 21(2), 7(3) and 17',
    '21 artiklan 2 kohta, 7 artiklan 3 kohta ja 17 artikla',
    'artiklarna 21.2, 7.3 och 17',
    'Art. 21 Abs. 2, Art. 7 Abs. 3 und Art. 17 DSGVO',
  ],
  [
    '12A; 12(4)',
    'Articles 12A and 12(4)',
    '12A artikla ja 12 artiklan 4 kohta',
    'artiklarna 12A och 12.4',
    'Art. 12A und Art. 12 Abs. 4 DSGVO',
  ],
  [
    'DSG 25(2)(b)',
    'Article 25(2)(b) FADP',
    'DSG:n 25 artiklan 2 kohdan b alakohta',
    'artikel 25.2 b i DSG',
    'Art. 25 Abs. 2 lit. b DSG',
  ],
  [
    'DSG 25(7); DSV 18',
    'Article 25(7) FADP and Article 18 DPO',
    'DSG:n 25 artiklan 7 kohta ja DSV:n 18 artikla',
    'artikel 25.7 i DSG och artikel 18 i DSV',
    'Art. 25 Abs. 7 DSG und Art. 18 DSV',
  ],
  [
    'DPA 2018 s. 164A',
    'section 164A of the Data Protection Act 2018',
    'Data Protection Act 2018 -lain 164A\u00a0§',
    'section 164A i Data Protection Act 2018',
    'Section 164A des Data Protection Act 2018',
  ],
  [
    '13(1)(f); 44-46',
    'Articles 13(1)(f) and 44–46',
    '13 artiklan 1 kohdan f alakohta ja 44–46 artikla',
    'artiklarna 13.1 f och 44–46',
    'Art. 13 Abs. 1 Buchst. f und Art. 44–46 DSGVO',
  ],
  ['44-49', 'Articles 44–49', '44–49 artikla', 'artiklarna 44–49', 'Art. 44–49 DSGVO'],
  ['anything else', 'anything else', 'anything else', 'anything else', 'anything else'],
  ['', '', '', '', ''],
])('%s', (article, en, fi, sv, de) => {
  expect(sayArticle(article, 'en', 'brackets', 'GDPR')).toBe(en);
  expect(sayArticle(article, 'fi', 'brackets', 'tietosuoja-asetuksen')).toBe(fi);
  expect(sayArticle(article, 'sv', 'brackets', 'dataskyddsförordningen')).toBe(sv);
  expect(sayArticle(article, 'de', 'brackets', 'DSGVO')).toBe(de);
});

test('in a sentence the law follows in its own words, and Finnish bends', () => {
  expect(sayArticle('15(1)', 'fi', 'sentence', 'x')).toBe('15 artiklan 1 kohdan');
  expect(sayArticle('15(1)(c)', 'fi', 'sentence', 'x')).toBe('15 artiklan 1 kohdan c alakohdan');
  expect(sayArticle('15; 20', 'fi', 'sentence', 'x')).toBe('15 ja 20 artiklan');
  expect(sayArticle('DSG 25(1)', 'en', 'sentence', 'x')).toBe('Article 25(1)');
  expect(sayArticle('15(1)', 'de', 'sentence', 'DSGVO')).toBe('Art. 15 Abs. 1');
});

test('named, the law always stands with its article', () => {
  expect(sayArticle('21(2)', 'en', 'named', 'GDPR')).toBe('Article 21(2) GDPR');
  expect(sayArticle('21(2)', 'fi', 'named', 'tietosuoja-asetuksen')).toBe('tietosuoja-asetuksen 21 artiklan 2 kohta');
  expect(sayArticle('21(2)', 'sv', 'named', 'dataskyddsförordningen')).toBe('artikel 21.2 i dataskyddsförordningen');
  expect(sayArticle('21(2)', 'de', 'named', 'DSGVO')).toBe('Art. 21 Abs. 2 DSGVO');
  expect(sayArticle('DSG 25', 'fi', 'named', 'x')).toBe('DSG:n 25 artikla');
});
