import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import type { Block, ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';

/** What a short notice says of one kind, in short form, with its polarity where that is not affirmed. */
const told = (language: PolicyLanguage, kind: ClaimKind, text: string): string[] =>
  readPolicy(blocksFromText(text), { language }).claims.flatMap((claim) => {
    const short = claim.kind === kind ? shortForm(claim) : undefined;
    if (short === undefined) return [];
    return [claim.polarity === 'affirmed' ? short : `${short} ${claim.polarity}`];
  });

describe('headings that name no subject', () => {
  test('tell it by their verb', () => {
    const text =
      '# Privacy\n\n## What personal information do you collect?\n\n- Account: your username\n\n- Delivery: your phone number';
    expect(told('en', 'data.category', text)).toEqual(['account', 'phone']);
    expect(told('de', 'data.category', '## Was wir brauchen\n\nDie Telefonnummer ist freiwillig.')).toEqual(['phone']);
  });

  test('heads of rows stand at the rows, in the first row too', () => {
    const cell = (row: number, column: number, text: string): Block => ({
      role: 'cell',
      text,
      cell: { table: 0, row, column, header: column === 0 },
    });
    const blocks = [
      cell(0, 0, 'What we do'),
      cell(0, 1, 'Send your parcel'),
      cell(1, 0, 'How long'),
      cell(1, 1, 'Until it has come and for 36 months'),
    ];
    const { claims } = readPolicy([{ role: 'heading1', text: 'When you buy' }, ...blocks], { language: 'en' });
    expect(claims.filter(({ kind }) => kind === 'retention').map(shortForm)).toEqual(['P36M']);
  });

  test('a definition lists no data', () => {
    const text = '## Vad är en personuppgift?\n\nTill exempel bilder och ljudinspelningar av en levande person.';
    expect(told('sv', 'data.category', text)).toEqual([]);
  });

  test('speak for lines with labels of their own', () => {
    const text = 'Så länge har vi dem kvar\nBeställningar: sju år\nRecensioner: tre till fem år';
    expect(told('sv', 'retention', text)).toEqual(['P7Y', 'P5Y']);
  });

  test('a name above its address and telephone is no such heading', () => {
    const text = '## Rekisterinpitäjä\n\nKynttilä Oy\nOsoite: Satamakatu 1, 33200 Tampere\nPuhelin: 03 123 4567';
    expect(told('fi', 'controller.name', text)).toEqual(['Kynttilä Oy']);
  });
});

describe('purposes', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['de', '## 7) Newsletter\n\nWir senden ihn monatlich. Rechtsgrundlage ist Ihre Einwilligung.', ['marketing']],
    ['de', '## 7) Newsletter\n\nWir senden ihn monatlich.', []],
    ['sv', '## Varför\n\nFör att hantera reklamationer.', ['customer-service']],
    ['en', '## Why we use it\n\n- To get your parcel delivered.', ['order']],
  ])('%s: %s', (language, text, purposes) => {
    expect(told(language, 'purpose', text)).toEqual(purposes);
  });
});

describe('data', () => {
  test('what is handed on is held', () => {
    const text =
      '## Zahlungsdienstleister\n\nIhre Zahlungsdaten und Ihr Name werden an die Kerzenbank AG weitergegeben.';
    expect(told('de', 'data.category', text)).toContain('payment');
  });

  test('what a thing is needed for is the occasion', () => {
    const text = '## Welche Daten\n\nFür eine Bestellung brauchen wir Ihren Namen und Ihre Adresse.';
    expect(told('de', 'data.category', text)).toEqual(['name', 'postal-address']);
    expect(
      told('de', 'data.category', '## Welche Daten\n\nWir speichern Ihre Bestellungen und Ihren Namen.'),
    ).toContain('purchase-history');
  });

  test('examples of what is denied are denied', () => {
    const text =
      '## Data we collect\n\nWe do not collect any special kinds of personal data about anybody at all, such as data about health.';
    expect(told('en', 'data.category', text).filter((one) => !one.endsWith('denied'))).toEqual([]);
    const profiling = 'We do not make automated decisions, including profiling, about you.';
    expect(told('en', 'automatedDecision', profiling)).toEqual(['decision denied', 'profiling denied']);
  });
});

describe('selling', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['sv', 'Säljer vi dina uppgifter? Nej, aldrig.', ['denied denied']],
    ['en', 'Do you sell my data? No.', ['denied denied']],
    ['en', 'Do you sell my data? That depends on you.', []],
    ['en', 'If the firm sells or leases its business, personal data may pass to the new owner.', []],
    ['en', 'We never sell, rent or trade personal data.', ['denied denied']],
  ])('%s: %s', (language, text, sale) => {
    expect(told(language, 'data.sale', text)).toEqual(sale);
  });
});

describe('grounds', () => {
  test('a sentence in parentheses among the purposes', () => {
    const text = "## Why we use it\n\n- To pack your box. (It's the contract.)\n\n- To write to you. (Consent.)";
    expect(told('en', 'legalBasis', text)).toEqual(['6(1)(b)', '6(1)(a)']);
  });

  test('what a contract is with', () => {
    const text =
      '## Mitä teemme\n\nKuitit säilytetään, koska välillämme on kauppasopimus. Perusteena on kauppasopimus.';
    expect(told('fi', 'legalBasis', text)).toEqual(['6(1)(b)']);
  });
});

describe('names', () => {
  test.each<[PolicyLanguage, ClaimKind, string, string[]]>([
    ['en', 'recipient', 'We share data with: (i) Lamp Mail Limited, as carrier.', ['Lamp Mail Limited']],
    ['en', 'recipient', 'We share data with: a) Lamp Mail Limited, as carrier.', ['Lamp Mail Limited']],
    ['sv', 'recipient', 'Vi delar uppgifter med 46lampor AB.', ['46lampor AB']],
    [
      'en',
      'controller.name',
      'The company behind Boxes is Paper Boat Ltd, 1 Quay, Bristol BS1 4QA.',
      ['Paper Boat Ltd'],
    ],
    ['de', 'dpo.name', 'Unsere Datenschutzbeauftragte ist Karin Exempel.', ['Karin Exempel']],
    ['fi', 'dpo.name', 'Tietosuojavastaavana toimii Suopursu Oy.', ['Suopursu Oy']],
    [
      'de',
      'dpo.name',
      'Unseren Datenschutzbeauftragten erreichen Sie unter:\n\nWache GmbH\nDr. Jan Beispielmann\nHafenweg 1, 48155 Münster',
      ['Jan Beispielmann'],
    ],
    [
      'sv',
      'controller.joint',
      '## Gemensamt personuppgiftsansvariga\n\nKlubben drivs av Norrsken AB och Polar GmbH.',
      ['Polar GmbH'],
    ],
    [
      'en',
      'controller.representative',
      'Our representative in the European Union is Agent GmbH, Gasse 3, 1010 Vienna.',
      ['Agent GmbH'],
    ],
  ])('%s %s: %s', (language, kind, text, names) => {
    expect(told(language, kind, text)).toEqual(names);
  });

  test('the firm of the officer receives nothing', () => {
    const text =
      'Unseren Datenschutzbeauftragten erreichen Sie unter:\n\nWache GmbH, Hafenweg 1, 48155 Münster\n\nWir nutzen die Dienste der Kerzenpost GmbH.';
    expect(told('de', 'recipient', text)).toEqual(['Kerzenpost GmbH']);
  });
});

test.each<[PolicyLanguage, ClaimKind, string, string[]]>([
  ['sv', 'contact.email', 'Du når oss på kund snabel-a lampor punkt example vardagar.', ['kund@lampor.example']],
  [
    'en',
    'transfer',
    'If we transfer your data out of the EEA or the United Kingdom, we use standard contractual clauses.',
    ['scc null'],
  ],
  ['en', 'transfer', 'The hosts are American. They joined the Data Privacy Framework.', ['dpf US']],
  ['de', 'transfer', 'Eine Datenübermittlung in Länder außerhalb der EU findet nicht statt.', ['none null denied']],
  ['de', 'retention', '## Webanalyse\n\nDie Daten werden nach 14 Monaten gelöscht.', ['P14M']],
  ['de', 'cookie.lifetime', '## Webanalyse\n\nDie Daten werden nach 14 Monaten gelöscht.', []],
  ['en', 'minors', 'You must be 18 or over to order.', ['18']],
  ['fi', 'policy.changes', 'Muutoksista kerromme uutiskirjeessä.', ['email']],
])('%s %s: %s', (language, kind, text, expected) => {
  expect(told(language, kind, text)).toEqual(expected);
});
