import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { blocksFromDom } from '../../../../utils/policy/blocks/blocks-from-dom.ts';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import type { Claim, ClaimKind, PolicyReading } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';

const folder = join(import.meta.dirname, '../../../fixtures/policies');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
  string,
  Record<string, string[]>
>;

/** A claim's value in the short form of the expectations. */
function short(claim: Claim): string {
  switch (claim.kind) {
    case 'recipient':
      return `${claim.value.name} ${claim.polarity === 'affirmed' ? claim.value.role : claim.polarity}`;
    case 'legalBasis':
      return String(claim.value.article);
    case 'retention':
      return 'max' in claim.value ? `${claim.value.subject} ${claim.value.max}` : '';
    case 'cookie.lifetime':
      return `${claim.value.scope} ${claim.value.storage.join('+')} ${claim.value.min} ${claim.value.max}`;
    case 'cookie':
      return [claim.value.name, claim.value.lifetime.iso ?? claim.value.lifetime.kind, claim.value.category]
        .filter(Boolean)
        .join(' ');
    case 'right':
      return claim.value.article;
    case 'transfer':
      return `${claim.value.mechanism} ${claim.value.country}`;
    case 'complaint.authority':
      return String(claim.value.id);
    case 'consent.optOut':
      return claim.value.means;
    default:
      return String(claim.value);
  }
}

const stated = (reading: PolicyReading, kind: string): string[] =>
  reading.claims
    .filter((claim) => claim.kind === (kind as ClaimKind) && claim.polarity === 'affirmed')
    .map(short)
    .filter((value) => value !== '');

const SETS = [
  'controller.businessId',
  'contact.email',
  'legalBasis',
  'right',
  'cookie',
  'cookie.lifetime',
  'retention',
];
const WHOLE = [
  'controller.name',
  'controller.address',
  'contact.phone',
  'dpo.name',
  'dpo.email',
  'policy.updated',
  'complaint.authority',
];

describe.each(Object.keys(expected).filter((file) => file !== 'description'))('%s', (file) => {
  const html = readFileSync(join(folder, file), 'utf8');
  const reading = readPolicy(blocksFromDom(parseHTML(html).document));
  const wanted = expected[file] ?? {};

  test('the language is told', () => expect(reading.language).toBe(file.slice(0, 2)));

  test.each(WHOLE)('%s', (kind) => expect(stated(reading, kind)).toEqual(wanted[kind]));

  test.each(SETS)('%s, in any order', (kind) =>
    expect(stated(reading, kind).sort()).toEqual([...(wanted[kind] ?? [])].sort()),
  );

  test.each(['recipient', 'transfer', 'consent.optOut'])('%s, these and few others', (kind) => {
    const found = stated(reading, kind);
    expect(found).toEqual(expect.arrayContaining(wanted[kind] ?? []));
    expect(found.length).toBeLessThanOrEqual((wanted[kind]?.length ?? 0) + 2);
  });

  test('what is denied or past is not affirmed', () => {
    const others = reading.claims
      .filter((claim) => claim.kind === 'recipient' && claim.polarity !== 'affirmed')
      .map(short);
    expect(others).toEqual(wanted.not);
    expect(stated(reading, 'transfer').join()).not.toContain('privacy-shield');
  });

  test('nothing is missed that is there', () =>
    expect(reading.absences.map((absence) => absence.item)).toEqual(wanted.absent));

  test('every quotation is exact', () => {
    for (const claim of reading.claims) expect(reading.text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(reading.claims.every((claim) => claim.quote.length > 0 && claim.quote.length <= 300)).toBe(true);
  });

  test('the same again is the same', () =>
    expect(readPolicy(blocksFromDom(parseHTML(html).document))).toEqual(reading));
});

describe('a machine-translated notice as plain text', () => {
  const reading = readPolicy(blocksFromText(readFileSync(join(folder, 'en-kuutamo.txt'), 'utf8')));
  const facts = (kind: string): string[] => stated(reading, kind);

  test('identity, contacts and date', () => {
    expect(facts('controller.name')).toEqual(['Kuutamo.example']);
    expect(facts('controller.businessId')).toEqual(['0737546-2']);
    expect(facts('controller.address')).toEqual(['Lumikuja 3, 70100 KUOPIO']);
    expect(facts('dpo.name')).toEqual(['Kaisa Kuvitteellinen']);
    expect(facts('dpo.email')).toEqual(['kaisa@Kuutamo.example']);
    expect(facts('contact.email')).toEqual(['kaisa@Kuutamo.example']);
    expect(facts('policy.updated')).toEqual(['2021-06-08']);
  });

  test('lifetimes as ranges by class', () => {
    expect(facts('cookie.lifetime')).toEqual([
      'functional cookie+localStorage PT15M P24M',
      'analytics tag PT30S P24M',
      'marketing tag PT30S P24M',
    ]);
  });

  test('recipients, rights, transfers, means of refusing', () => {
    const names = [
      'Avarda',
      'Avarda TF Bank AB',
      'Posti Corporation',
      'DB Schenker',
      'Budbee',
      'Google Analytics',
      'WhatsApp',
      'Google',
      'Facebook',
    ];
    expect(
      facts('recipient')
        .map((recipient) => recipient.slice(0, recipient.lastIndexOf(' ')))
        .sort(),
    ).toEqual(names.sort());
    expect(facts('right').sort()).toEqual(['15', '16', '17', '18', '21', '7(3)', '77']);
    expect(facts('transfer')).toEqual(['scc null', 'bcr null', 'privacy-shield US', 'other null']);
    expect(facts('consent.optOut').sort()).toEqual(['browser', 'dnt']);
  });

  test('a ground that is none, and what is missing', () => {
    expect(facts('legalBasis').sort()).toEqual(['6(1)(a)', '6(1)(b)', '6(1)(c)', 'null']);
    expect(reading.absences.map((absence) => absence.item)).toEqual([
      'retention.period',
      'right.20',
      'data.required',
      'automatedDecision',
      'transfer.copy',
      'complaint.authority',
    ]);
  });
});

const cases = join(import.meta.dirname, '../../../../../shared/cases/policies');
describe.skipIf(!existsSync(cases))('published policies', () => {
  test('two languages of one notice say the same', () => {
    const values = (file: string): string[] => {
      const reading = readPolicy(blocksFromDom(parseHTML(readFileSync(join(cases, file), 'utf8')).document));
      const kinds = [
        'controller.name',
        'contact.email',
        'dpo.email',
        'right',
        'transfer',
        'recipient',
        'legalBasis',
        'complaint.authority',
      ];
      return kinds.flatMap((kind) => stated(reading, kind).map((value) => `${kind} ${value}`)).sort();
    };
    expect(values('fi-konsti-privacy.html')).toEqual(values('en-konsti-privacy.html'));
  });

  test('every quotation is exact', () => {
    for (const file of readdirSync(cases).filter((name) => /\.(?:html|txt)$/.test(name))) {
      const source = readFileSync(join(cases, file), 'utf8');
      const reading = readPolicy(
        file.endsWith('.html') ? blocksFromDom(parseHTML(source).document) : blocksFromText(source),
      );
      expect(reading.claims.length, file).toBeGreaterThan(5);
      for (const claim of reading.claims) expect(reading.text.slice(claim.start, claim.end), file).toBe(claim.quote);
    }
  });
});
