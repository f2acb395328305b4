import { describe, expect, test } from 'vitest';
import { type Agreement, agreements, readFixture, truths } from '../../../fixtures/policies/score.ts';

/** What the reader owes on the annotated fixtures of each language: precision and recall. */
const GATES: Record<string, [precision: number, recall: number]> = {
  'controller.name': [0.95, 0.95],
  'controller.businessId': [0.95, 0.95],
  'controller.address': [0.95, 0.95],
  'controller.joint': [0.95, 0.95],
  'controller.representative': [0.95, 0.95],
  'contact.email': [0.98, 0.98],
  'contact.phone': [0.95, 0.95],
  'dpo.name': [0.95, 0.95],
  'dpo.email': [0.98, 0.98],
  'policy.updated': [0.95, 0.95],
  recipient: [0.92, 0.92],
  'recipient.category': [0.9, 0.9],
  'data.category': [0.9, 0.9],
  'data.source': [0.9, 0.9],
  'data.required': [0.9, 0.9],
  purpose: [0.85, 0.85],
  legalBasis: [0.95, 0.95],
  retention: [0.98, 0.93],
  cookie: [0.98, 0.95],
  'cookie.lifetime': [0.98, 0.95],
  right: [0.95, 0.95],
  transfer: [0.95, 0.95],
  'transfer.copy': [0.95, 0.95],
  'complaint.authority': [0.95, 0.95],
  'consent.optOut': [0.85, 0.95],
  automatedDecision: [0.9, 0.9],
  'policy.changes': [0.9, 0.9],
  minors: [0.9, 0.9],
};

const read = truths().map((truth) => ({ truth, reading: readFixture(truth) }));
const all = read.flatMap(({ truth, reading }) => agreements(truth, reading));
const LANGUAGES = ['en', 'fi', 'sv', 'de'];

const sum = (of: readonly Agreement[], count: 'hit' | 'found' | 'wanted'): number =>
  of.reduce((total, one) => total + one[count], 0);
const wrong = (of: readonly Agreement[]): string =>
  of
    .filter(({ missed, extra }) => missed.length + extra.length > 0)
    .map(({ file, missed, extra }) => `${file}: missed ${missed.join(', ') || '–'}; extra ${extra.join(', ') || '–'}`)
    .join('\n');

describe.each(LANGUAGES)('annotated notices in %s', (language) => {
  test.each(Object.entries(GATES))('%s', (kind, [precision, recall]) => {
    const of = all.filter((one) => one.language === language && one.kind === kind);
    const [hit, found, wanted] = [sum(of, 'hit'), sum(of, 'found'), sum(of, 'wanted')];
    if (found > 0) expect(hit / found, wrong(of)).toBeGreaterThanOrEqual(precision);
    if (wanted > 0) expect(hit / wanted, wrong(of)).toBeGreaterThanOrEqual(recall);
  });
});

test('every annotated kind has a gate, and there are six notices or more of each language', () => {
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(Object.keys(GATES)));
  for (const language of LANGUAGES)
    expect(read.filter(({ truth }) => truth.language === language).length).toBeGreaterThan(5);
});

describe.each(read)('$truth.file', ({ truth, reading }) => {
  test('the language is told and every quotation is exact', () => {
    expect(reading.language).toBe(truth.language);
    for (const { quote, start, end } of reading.claims) expect(reading.text.slice(start, end)).toBe(quote);
  });

  test('who is said to receive nothing, or nothing more, is no recipient', () => {
    const others = reading.claims.flatMap((claim) =>
      claim.kind === 'recipient' && claim.polarity !== 'affirmed' ? [`${claim.value.name} ${claim.polarity}`] : [],
    );
    expect(others.sort()).toEqual([...(truth.not ?? [])].sort());
  });
});

test('one notice in four languages says the same', () => {
  const editions = read.filter(({ truth }) => truth.file.endsWith('-helmi.html'));
  expect(editions).toHaveLength(LANGUAGES.length);
  const [first, ...others] = editions.map(({ reading }) =>
    reading.claims
      .flatMap(({ kind, value, polarity }) => {
        const parts: Record<string, unknown> = typeof value === 'string' ? { value } : { ...value };
        // the words themselves are of each language
        for (const words of ['text', 'subject', 'criteria', 'purpose']) if (kind !== 'purpose') delete parts[words];
        if (kind === 'purpose') delete parts.text;
        if (kind === 'complaint.authority') delete parts.name;
        return [`${kind} ${polarity} ${JSON.stringify(parts)}`];
      })
      .sort(),
  );
  for (const other of others) expect(other).toEqual(first);
});
