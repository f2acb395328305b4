import { describe, expect, test } from 'vitest';
import { type Doubt, type Finding, type RuleId, refutationsOf } from '../../../../utils/comparison/index.ts';
import { COMPARISON_RULES } from '../../../../utils/comparison/rules/all.ts';
import {
  doubtWords,
  english,
  findingWords,
  type MessageKey,
  type Params,
  refutationWords,
  wordsIn,
} from '../../../../utils/i18n/index.ts';
import { EVERY_FINDING } from './every-finding.ts';

const words = wordsIn('en', english);
const MESSAGES = [...new Set(EVERY_FINDING.map(({ message }) => message))].toSorted();
const findingsOf = (message: string): Finding[] => EVERY_FINDING.filter((finding) => finding.message === message);

const fieldsOf = (key: string): string[] => {
  const message = Object.entries(english).find(([name]) => name === key)?.[1];
  const texts = message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);
  return texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? ''));
};

describe.each(MESSAGES)('%s', (message) => {
  test('is said in two sentences without a gap', () => {
    for (const finding of findingsOf(message)) {
      const { sentence, seen } = findingWords(finding, words);
      for (const text of [sentence, seen]) {
        // Quotations are the shop's own words.
        expect(text.replace(/“[^”]*”/g, 'word')).not.toMatch(
          /undefined|null|NaN|Invalid|[{}]|\[object| {2}|^ | ,|: ,|^,|\(\)/,
        );
        expect(text.length).toBeGreaterThanOrEqual(3);
        expect(text).not.toMatch(/violat|illegal|unlawful|breach/i);
      }
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence).not.toBe(finding.subject);
    }
  });

  test('has a value for each field that its messages name', () => {
    /** The translator again, with what it is asked for written down. */
    const asked: Params[] = [];
    const t = (_: MessageKey, params: Params = {}): string => {
      asked.push(params);
      return 'word';
    };
    const [finding] = findingsOf(message);
    if (!finding) throw new Error(`no rule says ${message}`);
    findingWords(finding, { ...words, t });
    const last = asked.slice(-2);
    for (const [index, key] of [`finding.${message}`, `finding.${message}.seen`].entries()) {
      for (const field of fieldsOf(key)) {
        expect(last[index], `${key} {${field}}`).toHaveProperty(field);
        expect(last[index]?.[field], `${key} {${field}}`).not.toBe('');
      }
    }
  });
});

test('every finding message of the file belongs to a rule, and every rule’s message is in the file', () => {
  const inFile = Object.keys(english).filter((key) => key.startsWith('finding.'));
  const said = MESSAGES.flatMap((message) => [`finding.${message}`, `finding.${message}.seen`]);
  expect(said.toSorted()).toEqual(inFile.toSorted());
});

test('values become the reader’s words', () => {
  const say = (message: string) => findingsOf(message).map((finding) => findingWords(finding, words).sentence);
  expect(say('declared-far-over')).toContain(
    "The cookie cart asked to stay 8.3 years. The shop's list says 30 days, far less.",
  );
  expect(say('privacy-shield')).toContain(
    'The policy relies on the EU-US Privacy Shield, which ended on Thu, July 16, 2020.',
  );
  expect(say('recipient-not-mentioned-carrying')).toContain(
    'Google was sent your e-mail address as a hash. The policy does not mention it.',
  );
  expect(say('called-necessary')).toContain(
    "The cookie _ga belongs to Google and serves statistics. The shop's list calls it necessary or functional.",
  );
  expect(findingsOf('transfer-untold').map((finding) => findingWords(finding, words).seen)).toContain(
    'Google, Meta (United States)',
  );
});

test('a message that is not known leaves the subject, not an error', () => {
  const [known] = findingsOf('declared-over');
  if (!known) throw new Error('no rule says declared-over');
  expect(findingWords({ ...known, message: 'of-another-version' }, words)).toEqual({
    sentence: known.subject,
    seen: known.subject,
  });
  expect(
    findingWords({ ...known, params: { ...known.params, carried: 'x', category: 'y', inCountries: 'z1' } }, words),
  ).toBeDefined();
});

test('every reason for a doubt, and what would tell, has its words', () => {
  const doubts = new Set(EVERY_FINDING.flatMap(({ doubt }): Doubt[] => (doubt ? [doubt] : [])));
  expect(doubts.size).toBeGreaterThan(5);
  const said = [...doubts].flatMap((doubt) => Object.values(doubtWords(doubt, words)));
  expect(new Set(said).size).toBe(said.length);
  for (const text of said) expect(text).toMatch(/^[A-Z].*\.$/);
});

test.each(Object.keys(COMPARISON_RULES) as RuleId[])('what would refute %s has its words', (rule) => {
  const said = refutationWords(rule, words);
  expect(said).toHaveLength(refutationsOf(rule).length);
  for (const text of said) expect(text).toMatch(/^[A-Z].*\.$/);
});

test('what cannot be told says why', () => {
  for (const { verdict, doubt, message } of EVERY_FINDING)
    if (verdict === 'cannot-tell') expect(doubt, message).toBeDefined();
});
