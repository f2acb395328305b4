import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { blocksFromDom } from '../../../../utils/policy/blocks/blocks-from-dom.ts';
import type { ClaimKind, ClaimOf, PolicyLanguage, PolicyReading } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { claimsOf, read } from './read.ts';

const page = (html: string): PolicyReading =>
  readPolicy(blocksFromDom(parseHTML(`<html><body>${html}</body></html>`).document));
const values = <K extends ClaimKind>(reading: PolicyReading, kind: K): ClaimOf<K>['value'][] =>
  claimsOf(reading, kind).map((claim) => claim.value as ClaimOf<K>['value']);
const kept = (reading: PolicyReading): string[] =>
  values(reading, 'retention').map((value) => `${value.subject}: ${'max' in value ? value.max : value.criteria}`);

describe('a cell over several rows', () => {
  test('speaks for each of them', () => {
    const reading = page(`<h1>Tietosuojaseloste</h1><table><tr><th rowspan="3">Säilytysajat</th>
      <td>Asiakastili: enintään kolme vuotta viimeisestä ostosta</td></tr>
      <tr><td>Laskut: kuusi vuotta</td></tr><tr><td>Palvelimen lokit: neljätoista päivää</td></tr></table>`);
    expect(kept(reading)).toEqual(['Asiakastili: P3Y', 'Laskut: P6Y', 'Palvelimen lokit: P14D']);
  });

  test('speaks for each cookie, in its own column', () => {
    const reading = page(`<h1>Cookies</h1><table><tr><th>Cookie</th><th>Provider</th><th>Expires</th></tr>
      <tr><td>_gid</td><td rowspan="2">Google</td><td>24 hours</td></tr><tr><td>_gat</td><td>one minute</td></tr></table>`);
    expect(values(reading, 'cookie')).toMatchObject([
      { name: '_gid', provider: 'Google', lifetime: { iso: 'PT24H' } },
      { name: '_gat', provider: 'Google', lifetime: { iso: 'PT1M' } },
    ]);
  });
});

test('a term says what its descriptions are about, and what is kept', () => {
  const reading = page(`<h1>Privacy notice</h1><p>We sell paper and ink to our customers by post.</p>
    <dl><dt>How long</dt><dd>Invoices: six years.</dd><dd>Server logs: a fortnight.</dd></dl>
    <h2>How long we keep data</h2><dl><dt>Accounts</dt><dd>thirty months</dd></dl>`);
  expect(kept(reading)).toEqual(['Invoices: P6Y', 'Server logs: P2W', 'Accounts: P30M']);
});

test.each<[PolicyLanguage, string, string]>([
  [
    'en',
    'We retain support tickets for as long as your account exists but for no longer than 18 months after.',
    'support tickets',
  ],
  ['sv', 'Kundtjänstens mejl sparas så länge du är kund, dock längst tre år.', 'Kundtjänstens mejl'],
  ['de', 'Anfragen solange sie Kunde sind, längstens jedoch drei Jahre gespeichert.', 'Anfragen'],
])('the rule before a longest time is no part of what is kept: %s', (language, sentence, subject) =>
  expect(values(read(`# ${sentence.split(' ')[0]}\n\n${sentence}`, language), 'retention')[0]?.subject).toBe(subject),
);

test.each<[PolicyLanguage, string]>([
  ['en', 'The data controller is Fernhill Books Limited. For the club Fernhill Club Limited is the data controller.'],
  [
    'sv',
    'Personuppgiftsansvarig är Björkdunge Handel AB. För kundklubben är Björkdunge Klubb AB personuppgiftsansvarig.',
  ],
  ['de', 'Verantwortlicher ist die Amselweg Garne GmbH. Für den Club ist die Amselweg Club GmbH Verantwortlicher.'],
])('the controller of a part is not the controller: %s', (language, text) => {
  const [name] = values(read(`# Privacy\n\n${text}`, language), 'controller.name');
  expect(name).toMatch(/^(Fernhill Books Limited|Björkdunge Handel AB|Amselweg Garne GmbH)$/);
});

test('two that are responsible together, said with the verb between', () => {
  const reading = read(
    'Verantwortlich für die Verarbeitung sind gemeinsam die Kiesel Versand GmbH, Hafenstraße 12, 20457 Hamburg, und die Kiesel Service GmbH.',
    'de',
  );
  expect(values(reading, 'controller.joint')).toEqual(['Kiesel Service GmbH']);
});

test('a date told again in figures is the one with its day', () => {
  const reading = read('# Privacy notice\n\nLast revised on the third of March 2024 (3 March 2024).');
  expect(values(reading, 'policy.updated')).toEqual(['2024-03-03']);
});

test('the letters of a British postcode are no legal form', () => {
  const reading = read('We share data with our carriers: Quayside Couriers Ltd, 14 Mill Lane, York YO1 7AB.');
  expect(values(reading, 'recipient').map(({ name }) => name)).toEqual(['Quayside Couriers Ltd']);
});
