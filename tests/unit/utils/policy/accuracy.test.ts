import { describe, expect, test } from 'vitest';
import { type Agreement, agreements, readFixture, truths } from '../../../fixtures/policies/score.ts';

/** What the reader owes on the annotated fixtures of each language, precision and recall: what it has reached. */
const GATES: Record<string, [precision: number, recall: number]> = {
  'controller.name': [1, 1],
  'controller.businessId': [1, 1],
  'controller.address': [1, 1],
  'controller.joint': [1, 1],
  'controller.representative': [1, 1],
  'contact.email': [1, 1],
  'contact.phone': [1, 1],
  'dpo.name': [1, 1],
  'dpo.email': [1, 1],
  'policy.updated': [1, 1],
  recipient: [1, 1],
  'recipient.category': [1, 1],
  'data.category': [0.94, 0.97],
  'data.source': [1, 1],
  'data.required': [1, 1],
  purpose: [0.93, 0.92],
  legalBasis: [1, 1],
  retention: [1, 0.94],
  cookie: [1, 1],
  'cookie.lifetime': [1, 1],
  right: [1, 1],
  transfer: [1, 1],
  'transfer.copy': [1, 1],
  'complaint.authority': [1, 1],
  'consent.optOut': [0.88, 1],
  automatedDecision: [1, 1],
  'policy.changes': [1, 1],
  minors: [1, 1],
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
