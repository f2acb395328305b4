import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import data from '../../../../../utils/policy/declarations/data/tools.json' with { type: 'json' };
import words from '../../../../../utils/policy/declarations/data/words.json' with { type: 'json' };
import { lifetimeOfUnit, lifetimeOfWords } from '../../../../../utils/policy/declarations/declared-lifetime.ts';
import {
  basisOf,
  categoryOf,
  fieldOf,
  proseOf,
  storageOf,
} from '../../../../../utils/policy/declarations/declared-words.ts';
import { companiesIn } from '../../../../../utils/policy/declarations/provider-names.ts';
import { pathsOf } from '../../../../../utils/policy/declarations/tools.ts';

const path = z.union([z.string(), z.array(z.string()).min(1)]);
const entry = z.strictObject({
  at: path,
  name: path,
  provider: path.optional(),
  purpose: path.optional(),
  category: path.optional(),
  lifetime: path.optional(),
  lifetimeDays: path.optional(),
  lifetimeSeconds: path.optional(),
  lifetimeUnit: path.optional(),
  session: path.optional(),
  storage: path.optional(),
});
const service = z.strictObject({
  at: path,
  name: path,
  company: path.optional(),
  category: path.optional(),
  purposes: path.optional(),
  data: path.optional(),
  legalBasis: path.optional(),
  retention: path.optional(),
  countries: path.optional(),
  recipients: path.optional(),
  maxAgeSeconds: path.optional(),
  entries: z.array(entry).optional(),
});
const step = /^[\w$]+(\(\w*\))?(\.[\w$]+(\(\w*\))?)*$/;
const selector = z.string().min(1);
const field = z.enum(['name', 'provider', 'purpose', 'lifetime', 'storage']);
const shape = { selector, heading: z.string() };
const tool = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  source: z.string().min(1),
  hints: z.array(z.string().min(1)).min(1),
  reads: z.array(
    z.strictObject({
      path: z.string().regex(step),
      when: z.enum(['loaded', 'asked']),
      category: z.enum(['necessary', 'functional', 'analytics', 'marketing', 'unclassified']).optional(),
      title: z.string().regex(step).optional(),
    }),
  ),
  map: z.strictObject({
    groups: path.optional(),
    category: path.optional(),
    columns: path.optional(),
    entries: z.array(entry).optional(),
    services: z.array(service).optional(),
    purposes: z.array(z.strictObject({ at: path, text: path })).optional(),
  }),
  page: z.array(
    z.discriminatedUnion('shape', [
      z.strictObject({
        ...shape,
        shape: z.literal('table'),
        group: z.string(),
        cells: z.partialRecord(field, selector),
      }),
      z.strictObject({
        ...shape,
        shape: z.literal('cards'),
        group: z.string(),
        card: selector,
        field: selector,
        label: selector,
        value: selector,
      }),
      z.strictObject({
        ...shape,
        shape: z.literal('columns'),
        group: selector,
        part: selector,
        partHeading: selector,
        fields: z.partialRecord(field, selector),
      }),
      z.strictObject({ ...shape, shape: z.literal('prose') }),
    ]),
  ),
  prefer: z.literal('page').optional(),
});

describe('the list of tools', () => {
  test.each(data.tools.map((one) => [one.id, one]))('%s has the shape that the code relies on', (_, one) => {
    expect(tool.safeParse(one).error?.issues ?? []).toEqual([]);
    // A tool that can be read nowhere has no business here.
    expect(one.reads.length + one.page.length).toBeGreaterThan(0);
  });

  test('the tools that shops use are there', () => {
    expect(data.tools.map(({ id }) => id).sort()).toEqual(
      [
        'complianz',
        'cookie-information',
        'cookiebot',
        'cookieyes',
        'iab-tcf',
        'iubenda',
        'klaro',
        'onetrust',
        'orestbida',
        'real-cookie-banner',
        'termly',
        'usercentrics',
      ].sort(),
    );
  });

  test('what would load more waits for the customer’s word', () => {
    expect(pathsOf(['usercentrics'], false)).not.toContain('UC_UI.getServicesFullInfo()');
    expect(pathsOf(['usercentrics'], true)).toContain('UC_UI.getServicesFullInfo()');
    expect(pathsOf(['iab-tcf'], false)).toEqual([]);
  });

  test('no path accepts, refuses, shows or closes anything', () => {
    const calls = data.tools.flatMap(({ reads }) =>
      reads.flatMap((read) => read.path.match(/\w+(?=\()|\(\w+\)/g) ?? []),
    );
    expect([...new Set(calls)].sort()).toEqual(
      [
        '(getVendorList)',
        '__tcfapi',
        'getConfig',
        'GetDomainData',
        'getManager',
        'getServicesBaseInfo',
        'getServicesFullInfo',
      ].sort(),
    );
  });
});

describe('the words', () => {
  const cases = (lists: Record<string, readonly string[]>): [string, string][] =>
    Object.entries(lists).flatMap(([key, phrases]) => phrases.map((phrase): [string, string] => [phrase, key]));

  test.each(cases(words.category))('“%s” is of the class %s', (phrase, key) => expect(categoryOf(phrase)).toBe(key));
  test.each(cases(words.field))('“%s” announces the %s', (phrase, key) => expect(fieldOf(phrase)).toBe(key));
  test.each(cases(words.storage))('“%s” is %s', (phrase, key) => expect(storageOf(phrase)).toBe(key));
  test.each(cases(words.prose))('“%s” opens a line about %s', (phrase, key) =>
    expect(proseOf(`${phrase}: x`)).toBe(key),
  );
  test.each(cases(words.basis))('“%s” is Article %s', (phrase, key) => expect(basisOf(phrase)).toBe(key));
  test.each(cases(words.lifetime))('“%s” lasts for the %s', (phrase, key) =>
    expect(lifetimeOfWords(phrase)).toEqual({ kind: key }),
  );
  test.each(Object.keys(words.unit))('the code %s is a unit of time', (code) => {
    expect(lifetimeOfUnit(2, code)).toMatchObject({ kind: 'duration' });
  });
});

test.each([
  ['2 years', 'duration', 'P2Y'],
  ['1 vuosi', 'duration', 'P1Y'],
  ['13 månader', 'duration', 'P13M'],
  ['30 Tage', 'duration', 'P30D'],
  ['1 an', 'duration', 'P1Y'],
  ['12 mesi', 'duration', 'P12M'],
  ['30 minutes to 2 years', 'range', 'P2Y'],
  ['Session', 'session', undefined],
  ['', 'unknown', undefined],
  ['see the vendor', 'unknown', undefined],
])('the lifetime “%s” is a %s', (words, kind, iso) => {
  expect(lifetimeOfWords(words)).toMatchObject({ kind, ...(iso === undefined ? {} : { iso }) });
});

test.each([
  ['Google', ['Google']],
  ['www.google.com', []],
  ['Meta Platforms, Inc.', ['Meta Platforms, Inc.']],
  ['Hotjar, script.hotjar.com', ['Hotjar']],
  ['lampor.example; Posti Oyj', ['Posti Oyj']],
  ['', []],
])('the provider “%s” names %j', (provider, names) => expect(companiesIn(provider)).toEqual(names));
