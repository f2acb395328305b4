import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const bases = (text: string, language: PolicyLanguage): (string | null)[] =>
  claimsOf(read(text, language), 'legalBasis')
    .map(({ value }) => value.article)
    .sort();

describe('points of an article end at the law and at an abbreviation', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['de', 'Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe b) DSGVO, d.h. ohne die Angaben geht es nicht.', ['b']],
    ['de', 'Rechtsgrundlage ist Art. 6 Abs. 1 lit. c), d. h. das Gesetz.', ['c']],
    ['de', 'Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. b, lit. f DSGVO.', ['b', 'f']],
    ['en', 'The legal basis is Article 6(1)(b), e.g. when you buy a lamp.', ['b']],
    ['en', 'The legal basis is Article 6(1)(a) and (f) GDPR.', ['a', 'f']],
    ['sv', 'Rättslig grund är artikel 6.1 a och f GDPR, d v s ditt val.', ['a', 'f']],
    ['fi', 'Käsittelyperuste on 6 artiklan 1 kohdan a ja f alakohta.', ['a', 'f']],
  ])('%s: %s', (language, text, points) => {
    expect(bases(text, language)).toEqual(points.map((point) => `6(1)(${point})`));
  });
});

describe('a word is a ground beside what rests on it, alone or in a row', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['en', 'Our newsletter is based on your freely given consent.', ['a']],
    ['en', 'We use the data on the basis of a contract, of the law or of consent.', ['a', 'b', 'c']],
    ['de', 'Den Versand nehmen wir aufgrund Ihrer freiwilligen Einwilligung vor.', ['a']],
    ['sv', 'Utskicket bygger på ditt uttryckliga samtycke.', ['a']],
    ['fi', 'Lähetämme viestit antamasi suostumuksen perusteella.', ['a']],
  ])('%s: %s', (language, text, points) => {
    expect(bases(text, language)).toEqual(points.map((point) => `6(1)(${point})`));
  });
});
