import { describe, expect, test } from 'vitest';
import { english, isMessageKey, type MessageKey, type Messages, translator } from '../../../../utils/i18n/index.ts';

const t = translator(english, 'en');

describe('plural', () => {
  test.each([
    [1, 'One cookie lives as long as the policy says.'],
    [0, '0 cookies live as long as the policy says.'],
    [2, '2 cookies live as long as the policy says.'],
    [1_234, '1,234 cookies live as long as the policy says.'],
  ])('of %i', (count, text) => {
    expect(t('finding.lifetime-within', { count })).toBe(text);
  });

  test('without a count the general form is taken', () => {
    expect(t('finding.lifetime-within')).toBe(' cookies live as long as the policy says.');
  });
});

test('numbers are written as the language writes them', () => {
  const de = translator(english, 'de');
  expect(de('finding.recipient-agrees.seen', { count: 12_345, hosts: 'a.example' })).toBe('a.example: 12.345 requests');
});

test('a field nobody fills leaves no brace behind', () => {
  expect(t('report.of')).toBe('Report on ');
});

test('a message that a stale page does not have is shown by its name', () => {
  expect(translator({} as Messages, 'sv')('report.of', { shop: 'lamppu.example' })).toBe('report.of');
});

test('what is filled in is not read as a message', () => {
  expect(t('report.of', { shop: '{count} $& {shop}', count: 7 })).toBe('Report on {count} $& {shop}');
});

test('only keys of the file are keys', () => {
  expect(isMessageKey('report.of')).toBe(true);
  for (const key of ['', 'report', 'toString', '__proto__', 'finding.']) expect(isMessageKey(key)).toBe(false);
});

describe('the English file', () => {
  const messages = Object.entries(english) as [MessageKey, string | { one: string; other: string }][];

  test('has a text for every key, with both plural forms where there are forms', () => {
    for (const [key, message] of messages) {
      const texts = typeof message === 'string' ? [message] : [message.one, message.other];
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(['one', 'other']);
      for (const text of texts) expect(text.trim(), key).not.toBe('');
    }
  });

  test('has no stray braces', () => {
    for (const [key, message] of messages) {
      for (const text of typeof message === 'string' ? [message] : Object.values(message))
        expect(text.replace(/\{[a-zA-Z]+\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });

  test('says the one of a plural with no other fields than the many', () => {
    const fields = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
    for (const [key, message] of messages) {
      if (typeof message === 'string') continue;
      expect(
        fields(message.one).filter((field) => !fields(message.other).includes(field)),
        key,
      ).toEqual([]);
    }
  });
});
