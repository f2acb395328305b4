import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  cookieLaws,
  dataLaws,
  elementData,
  letterFiles,
  listData,
  wordFiles,
} from '../../../../../utils/requests/letters/letter-files.ts';
import { LANGUAGES } from '../../../../support/letters.ts';

const folder = new URL('../../../../../utils/requests/data/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;
const FILES = [
  ...['catalogue', 'elements', 'lists', 'national-law'].map((name) => `letters/${name}.json`),
  ...LANGUAGES.map((language) => `letters/words.${language}.json`),
  'webmail.json',
  'form-steps.json',
  'mail-hosts.json',
  'confusables.json',
];
const CONDITIONS = new Set([
  ...['customer', 'visitor', 'company'].map((one) => `relation:${one}`),
  ...['a', 'b', 'c', 'd'].map((one) => `restriction:${one}`),
  ...['rectified', 'erased', 'restricted'].map((one) => `action:${one}`),
  ...['residence', 'seat'].map((one) => `why:${one}`),
  ...['customerNumber', 'identifiers', 'maskedIdentifiers', 'companies', 'findings', 'madePublic', 'cookieConsent'],
  ...[
    'receivedOn',
    'limited',
    'statutory',
    'cookieAuthority',
    'proof',
    'scope',
    'target',
    'processing',
    'view',
    'consents',
    'grounds',
  ],
  ...[
    'consentedOn',
    'due',
    'extendedOn',
    'replyBy',
    'kept',
    'complainedOn',
    'issues',
    'otherProceedings',
    'attachments',
  ],
]);
const elements = Object.entries(elementData);
const pointIds = elements.flatMap(([id, { items = [] }]) => [id, ...items.map((item) => item.id)]);

test.each(FILES)('%s tells its schema, its source and the day it was checked', (file) => {
  const { schema, source, checkedOn, description } = read(file);
  expect(schema).toMatch(/^customer-copy\/[a-z-]+@\d$/);
  expect(String(source).length).toBeGreaterThan(20);
  expect(String(description).length).toBeGreaterThan(30);
  expect(Temporal.PlainDate.from(String(checkedOn)).toString() <= '2026-11-22').toBe(true);
});

describe('the elements', () => {
  test('are all in some letter, and every letter is made of elements that there are', () => {
    const used = new Set(letterFiles.flatMap((letter) => letter.elements));
    expect([...used].filter((id) => !Object.hasOwn(elementData, id))).toEqual([]);
    expect(elements.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
    for (const { elements: list } of letterFiles) expect(new Set(list).size).toBe(list.length);
  });

  test('have conditions that the composer knows', () => {
    const named = elements.flatMap(([, { when = [], items = [] }]) => [
      ...when,
      ...items.flatMap((item) => item.when ?? []),
    ]);
    expect(named.map((name) => name.replace('!', '')).filter((name) => !CONDITIONS.has(name))).toEqual([]);
  });

  test('have articles that can be said in every language', () => {
    const articles = elements.flatMap(([, { article, items = [] }]) => [article, ...items.map((item) => item.article)]);
    const all = articles.flatMap((article) => (typeof article === 'string' ? [article] : Object.values(article ?? {})));
    expect(all.length).toBeGreaterThan(100);
    for (const article of all.flatMap((text) => text.split('; ')))
      expect(article).toMatch(
        /^$|^((DSG|DSV) )?\d{1,2}[A-C]?(\(\d\))?(\([a-h]\))?([-,]\([a-h1-9]\))?$|^2002\/58\/EC (5\(3\)|15a)$|^PECR \d+$|^FMG 45c$|^DPA 2018 s\. 16(4A|5)(\(4\))?$/,
      );
  });
});

/** Keys without the law they hold under. */
const base = (keys: string[]): string[] => [...new Set(keys.map((key) => key.split('@')[0] ?? ''))].sort();

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = wordFiles[language];
  const flat = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));

  test('are there for every element, every point and every letter, and for nothing else', () => {
    expect(base(Object.keys(words.elements))).toEqual([...new Set(pointIds)].sort());
    expect(base(Object.keys(words.subjects))).toEqual(letterFiles.map(({ id }) => id).sort());
  });

  test('differ by law where the other languages do', () => {
    const keys = (file: typeof words) => [...Object.keys(file.elements), ...Object.keys(file.subjects)].sort();
    expect(keys(words)).toEqual(keys(wordFiles.en));
    expect(
      flat(words.labels)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      flat(wordFiles.en.labels)
        .map(([path]) => path)
        .sort(),
    );
  });

  test('hold the same fields as in English', () => {
    const fields = (text: string): string[] =>
      [
        ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace('articlePlain', 'article'))),
      ].sort();
    const english = new Map([...flat(wordFiles.en.elements), ...flat(wordFiles.en.labels)]);
    for (const [path, text] of [...flat(words.elements), ...flat(words.labels)]) {
      // Where German custom names the law at the article, the other languages need not.
      const own = fields(text).filter((name) => name !== 'short' && name !== 'gdpr');
      expect(own, path).toEqual(fields(english.get(path) ?? '').filter((name) => name !== 'short' && name !== 'gdpr'));
    }
  });

  test('are clean: no blank at an end, no double one, no straight quotation mark', () => {
    for (const [path, text] of flat(words)) {
      expect(text.trim(), path).not.toBe('');
      expect(text.replace(/^ (?=[({])/, ''), path).toBe(text.replace(/^ (?=[({])/, '').trim());
      if (!['schema', 'description', 'source'].includes(path)) expect(text, path).not.toMatch(/ {2}|"/);
    }
  });

  test('name every code of the lists', () => {
    const { labels } = words;
    for (const group of ['consents', 'chronology', 'attachments'] as const)
      expect(Object.keys(labels[group] ?? {}).sort(), group).toEqual([...(listOf(group) as string[])].sort());
    for (const group of ['missingItems', 'issues', 'facts'] as const)
      expect(base(Object.keys(labels[group] ?? {})), group).toEqual(Object.keys(listData[group]).sort());
    const needs = new Set(letterFiles.flatMap((letter) => letter.needs ?? []));
    expect([...needs].filter((need) => !Object.hasOwn(Object(labels.fields), need))).toEqual([]);
  });
});

const listOf = (name: string): unknown => read('letters/lists.json')[name];

test('every national provision is named in every language', () => {
  for (const [country, names] of [...Object.entries(cookieLaws), ...Object.entries(dataLaws)]) {
    expect(country).toMatch(/^[A-Z]{2}$|^\*$/);
    expect(Object.keys(names).sort()).toEqual([...LANGUAGES].sort());
  }
});

test('a letter names its rights, its kind, and a context for facts that there is', () => {
  const contexts = new Set(Object.values(listData.facts).flatMap(({ articles }) => Object.keys(articles)));
  for (const { id, kind, rights, facts } of letterFiles) {
    expect(['request', 'follow-up', 'complaint']).toContain(kind);
    if (kind === 'request') expect(rights.length, id).toBeGreaterThan(0);
    if (facts !== undefined) expect(contexts).toContain(facts);
  }
});
