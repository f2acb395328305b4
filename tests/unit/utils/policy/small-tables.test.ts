import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const cookies = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'cookie').map(
    ({ value }) => `${value.name} ${value.lifetime.iso ?? value.lifetime.kind}`,
  );

interface Words {
  title: string;
  columns: [name: string, lifetime: string];
  years: string;
  session: string;
  storage: string;
}
const WORDS: [PolicyLanguage, Words][] = [
  [
    'en',
    { title: 'Cookies', columns: ['Name', 'Expires'], years: '2 years', session: 'Session', storage: 'Local storage' },
  ],
  [
    'fi',
    {
      title: 'Evästeet',
      columns: ['Nimi', 'Kesto'],
      years: '2 vuotta',
      session: 'Istunto',
      storage: 'Paikallinen tallennus',
    },
  ],
  [
    'sv',
    { title: 'Kakor', columns: ['Namn', 'Livslängd'], years: '2 år', session: 'Session', storage: 'Lokal lagring' },
  ],
  [
    'de',
    {
      title: 'Cookies',
      columns: ['Name', 'Laufzeit'],
      years: '2 Jahre',
      session: 'Sitzung',
      storage: 'Lokaler Speicher',
    },
  ],
];

describe.each(WORDS)('a table of a row or two in %s', (language, { title, columns, years, session, storage }) => {
  const about = `# About\n\nText.\n\n# ${title}\n\n`;

  test('with a heading row', () => {
    expect(cookies(`${about}${columns.join('\t')}\nbasket\t${years}`, language)).toEqual(['basket P2Y']);
  });

  test('without one, the name first or last', () => {
    expect(cookies(`${about}basket\t${years}`, language)).toEqual(['basket P2Y']);
    expect(cookies(`${about}basket\t${session}`, language)).toEqual(['basket session']);
    expect(cookies(`${about}_ga\t${years}\nbasket\t${session}`, language)).toEqual(['_ga P2Y', 'basket session']);
    expect(cookies(`${about}${years}\tbasket\n${session}\tlang`, language)).toEqual(['basket P2Y', 'lang session']);
  });

  test('of other storage', () => {
    expect(cookies(`# About\n\nText.\n\n# ${storage}\n\nshop.recent\t${years}`, language)).toEqual(['shop.recent P2Y']);
  });
});

test('a column that names the kind of storage tells what the table is of', () => {
  expect(cookies('Key\tStorage\tLifetime\ncart\tlocalStorage\t12 months')).toEqual(['cart P12M']);
});

test.each([
  '# Cookies\n\nnecessary\t1 year\nstatistics\t2 years',
  '# Cookies\n\nshop.example\t2 years',
  '# How long we keep data\n\norders\t6 years\naccounts\t2 years\ncookies\t1 year',
  '# Partners\n\nName\tExpires\nposti\t2 years',
])('no table of cookies: %s', (text) => expect(cookies(text)).toEqual([]));
