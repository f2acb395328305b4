import { expect, test } from 'vitest';
import { isOneSentence, quotable, sentenceAround } from '../../../../../utils/comparison/text/sentence-around.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end);
};

test.each([
  ['One. Two words here! Three?', 'words', 'Two words here!'],
  ['Under Art. 6 para. 1 we act. Next.', 'act', 'Under Art. 6 para. 1 we act.'],
  ['Heading\nA line of its own\nNext', 'line', 'A line of its own'],
  ['cell one\tcell two\tcell three', 'two', 'cell two'],
  ['no end at all', 'end', 'no end at all'],
  ['Version 2.0 of e.g. this. End', 'this', 'Version 2.0 of e.g. this.'],
  ['It ends…  Then this', 'Then', 'Then this'],
])('%j around %j', (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

test('a stretch over the end of a sentence is not one sentence', () => {
  expect(isOneSentence('a b. C d', { start: 0, end: 8 })).toBe(false);
  expect(isOneSentence('a b, c d', { start: 0, end: 8 })).toBe(true);
});

test('a long sentence is quoted by the words nearest to what was found, whole words only', () => {
  const text = `${'before '.repeat(60)}FOUND${' behind'.repeat(60)}.`;
  const start = text.indexOf('FOUND');
  const stretch = { start, end: start + 5 };
  const { start: from, end } = quotable(text, stretch, sentenceAround(text, stretch));
  const quote = text.slice(from, end);
  expect(quote.length).toBeLessThanOrEqual(300);
  expect(quote).toMatch(/^before (.*) behind$/);
  expect(quote).toContain('FOUND');
});

test('a text without spaces is quoted by what was found alone', () => {
  const text = 'x'.repeat(5_000);
  const stretch = { start: 2_000, end: 2_005 };
  expect(quotable(text, stretch, sentenceAround(text, stretch))).toEqual(stretch);
});
