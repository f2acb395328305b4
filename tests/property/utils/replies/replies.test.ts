import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkAnswer,
  missingFromAnswer,
  pastedMail,
  readFile,
  readMail,
  readReply,
  unpackArchive,
  unpackBudget,
} from '../../../../utils/replies/index.ts';
import fixture from '../../../fixtures/replies/mails.json' with { type: 'json' };

const sentences = (fixture.mails as unknown as string[][]).map((mail) => mail[3] ?? '');
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '> ', 'On 1.1. X wrote:\n', '. '),
    ),
  )
  .map((parts) => parts.join(''));

test('whatever a mail says, each sign quotes it to the letter, once a kind', () => {
  fc.assert(
    fc.property(anyText, fc.string(), (text, subject) => {
      const reading = readReply({ ...pastedMail(text), subject });
      for (const { quote, start, end } of reading.signs) expect(reading.text.slice(start, end)).toBe(quote);
      expect(new Set(reading.signs.map(({ kind }) => kind)).size).toBe(reading.signs.length);
    }),
    { numRuns: 300 },
  );
});

test('any bytes under any name are read or said not to be, never thrown at', async () => {
  const name = fc.constantFrom('a.zip', 'a.json', 'a.csv', 'a.txt', 'a.pdf', '');
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.uint8Array().map((rest) => new Uint8Array([0x50, 0x4b, 3, 4, ...rest])),
    fc.json().map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(name, bytes, async (file, content) => {
      const brought = { name: file, type: '', bytes: content };
      const { files, unread } = unpackArchive(brought, unpackBudget());
      expect(files.length + unread.length).toBeGreaterThan(0);
      for (const { kind, problem, text } of [readFile(brought), ...files.map(readFile), ...unread])
        if (kind === 'unread') expect([problem === null, text]).toEqual([false, '']);
      await readMail(content);
    }),
    { numRuns: 300 },
  );
});

test('found always says where; missing is only what was looked for in vain', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), fc.array(fc.string(), { maxLength: 3 }), (texts, names) => {
      const parts = texts.map((text, i) => ({ name: `p${i}`, kind: 'text' as const, text, problem: null }));
      const expected = {
        categories: names,
        recipients: names,
        identifiers: names.map((name) => ({ name, value: name })),
      };
      const checked = checkAnswer(parts, expected);
      expect(checked).toHaveLength(10 + 3 * names.length);
      for (const { result, where } of checked) {
        expect(where !== null).toBe(result === 'found');
        if (where)
          expect(parts.find(({ name }) => name === where.part)?.text.slice(where.start, where.end)).toBe(where.quote);
      }
      expect(missingFromAnswer(checked)).toHaveLength(checked.filter(({ result }) => result === 'not-found').length);
    }),
    { numRuns: 200 },
  );
});
