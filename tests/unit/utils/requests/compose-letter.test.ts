import { describe, expect, test } from 'vitest';
import { composeLetter, type Letter, type LetterElement, letterCatalogue } from '../../../../utils/requests/index.ts';
import { identity, LANGUAGES, letterRequest } from '../../../support/letters.ts';

const points = (letter: Letter): Omit<LetterElement, 'list'>[] =>
  letter.elements.flatMap((element) => [element, ...(element.list ?? [])]);
const ids = (letter: Letter): string[] => letter.elements.map(({ id }) => id);

/** What Article 15 gives and Article 12 secures; `15(1)(e)-(f)` covers both points. */
const OWED = [
  '15(1)(a)',
  '15(1)(b)',
  '15(1)(c)',
  '15(1)(d)',
  '15(1)(e)',
  '15(1)(f)',
  '15(1)(g)',
  '15(1)(h)',
  '15(2)',
  '15(3)',
  '12(3)',
  '12(4)',
  '12(6)',
];

/** Articles of an element: `12(3)-(4)` is both of them. */
function articlesOf(article: string | null): string[] {
  const [first = '', last] = (article ?? '').split('-');
  return last === undefined ? [first] : [first, first.replace(/\([^()]*\)$/, last)];
}

describe.each(LANGUAGES)('the letter in %s', (language) => {
  const full = composeLetter(letterRequest({ language }));

  test('asks for all that is owed', () => {
    const asked = points(full).flatMap(({ article }) => articlesOf(article));
    expect(OWED.filter((article) => !asked.includes(article))).toEqual([]);
  });

  test('demands nothing without an article', () => {
    const courtesy = points(full)
      .filter(({ article }) => article === null)
      .map(({ id }) => id);
    expect(courtesy).toEqual(['salutation', 'acknowledge', 'closing', 'signature']);
    for (const { article, text } of points(full)) {
      expect(text.trim()).not.toBe('');
      if (article !== null) expect(article).toMatch(/^(11|12|15)\(\d\)(\([a-h]\))?(-\([a-h1-6]\))?$/);
    }
  });

  test('has no gap when everything is filled in', () => {
    expect(full.missing).toEqual([]);
    expect(full.subject + full.body).not.toMatch(/[{}[\]]/);
    for (const word of [
      'Sängkläder Norden AB',
      'sovgott.example',
      'Aino Exempel',
      'aino@post.example',
      'K-4711',
      '_ga, kund',
      'Google, Meta',
    ])
      expect(full.body).toContain(word);
    expect(full.subject).toContain('V1X2Y3Z4');
  });

  test('waits for a name and an address', () => {
    const empty = composeLetter(letterRequest({ language, identity: { name: ' ', email: '', customerNumber: '' } }));
    expect(empty.missing).toEqual(['name', 'email']);
    expect(empty.body).toContain('[name]');
    expect(empty.body).toContain('[email]');
    expect(composeLetter(letterRequest({ language, identity: { ...identity, customerNumber: '' } })).missing).toEqual(
      [],
    );
  });

  test.each([
    ['identifiers', { identifiers: [] }],
    ['companies', { companies: [] }],
    ['customer-number', { identity: { ...identity, customerNumber: '' } }],
  ])('has %s only where there are any', (id, without) => {
    expect(ids(full)).toContain(id);
    expect(ids(composeLetter(letterRequest({ language, ...without })))).not.toContain(id);
  });

  test('is calm: no damages, no threats, no national id number', () => {
    expect(full.body).not.toMatch(
      /damage|compensat|court order|lawyer|sanction|fine of|skadest|ersättning|vite|advokat|sanktion|vahingonkorv|korvau|uhkasakko|asianaj|schadenersatz|schadensersatz|bußgeld|anwalt|klage/i,
    );
    expect(full.body).not.toMatch(
      /personnummer|personbeteckning|henkilötunnus|national id|identity (card|number)|ausweis|passport/i,
    );
  });

  test('says why it asks, so that it cannot pass for an abuse', () => {
    const request = full.elements.find(({ id }) => id === 'request');
    expect(request?.text).toMatch(/lawful|lainmukai|lagligt|rechtmäßig/);
  });

  test('fits on a page', () => {
    expect(full.body.split(/\s+/).length).toBeLessThan(420);
  });
});

test('every language has the same elements under the same articles', () => {
  const shape = letterCatalogue().map(({ elements }) =>
    elements.map(({ id, article, when, list }) => ({
      id,
      article,
      when,
      list: list?.map((item) => [item.id, item.article]),
    })),
  );
  expect(shape).toHaveLength(4);
  expect(new Set(shape.map((one) => JSON.stringify(one))).size).toBe(1);
});

test('every template tells its source and the day it was checked', () => {
  for (const { source, checkedOn, right, language } of letterCatalogue()) {
    expect(source.length).toBeGreaterThan(20);
    expect(Temporal.PlainDate.from(checkedOn).toString() <= '2026-11-22').toBe(true);
    expect(right).toBe('15');
    expect(LANGUAGES).toContain(language);
  }
});

test('templates use only fields and conditions that are filled', () => {
  const known = ['controller', 'shop', 'reference', 'name', 'email', 'customerNumber', 'identifiers', 'companies'];
  for (const template of letterCatalogue()) {
    expect(
      [...JSON.stringify(template).matchAll(/\{(\w+)\}/g)]
        .map(([, field]) => field)
        .filter((field) => !known.includes(field ?? '')),
    ).toEqual([]);
    expect(
      template.elements
        .map(({ when }) => when)
        .filter((when) => when !== undefined)
        .every((when) => known.includes(when)),
    ).toBe(true);
  }
});

test('of many identifiers a dozen are named and the others counted', () => {
  const identifiers = Array.from({ length: 30 }, (_, i) => `c${i}`);
  const { body } = composeLetter(letterRequest({ identifiers }));
  expect(body).toContain('c11 … (+18)');
  expect(body).not.toContain('c12');
  expect(ids(composeLetter(letterRequest({ identifiers: ['', ' '] })))).not.toContain('identifiers');
});

test('the paragraphs stand in one order, the list under its own', () => {
  const { body } = composeLetter(letterRequest());
  const paragraphs = body.split('\n\n');
  expect(paragraphs[0]).toBe('To the person responsible for data protection at Sängkläder Norden AB,');
  expect(paragraphs[2]).toMatch(/aino@post\.example\. My customer or order number is K-4711\. Please ask/);
  expect(paragraphs[4]?.split('\n')).toHaveLength(9);
  expect(paragraphs.at(-1)).toBe('Kind regards\nAino Exempel');
});
