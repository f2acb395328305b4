import { describe, expect, test } from 'vitest';
import { pastedMail, readReply } from '../../../../utils/replies/index.ts';
import fixture from '../../../fixtures/replies/mails.json' with { type: 'json' };
import { busyTime } from '../../../support/busy-time.ts';

const mails = fixture.mails as unknown as [string, string[], string, string][];

describe('mails of made-up shops', () => {
  test.each(mails)('%s %j: “%s”', (language, kinds, words, text) => {
    const reading = readReply(pastedMail(text));
    expect(reading.language).toBe(language);
    expect(reading.signs[0]?.kind).toBe(kinds[0]);
    expect(reading.signs[0]?.quote).toContain(words);
    for (const { quote, start, end } of reading.signs) expect(reading.text.slice(start, end)).toBe(quote);
  });

  test('a notice of extension shows its reasons, or that it has none', () => {
    for (const [, kinds, , text] of mails) {
      const { reasons } = readReply(pastedMail(text));
      expect(reasons !== null).toBe(kinds[0] === 'extended');
    }
    const bare = readReply(
      pastedMail('Hello,\n\nWe extend the period for our answer by two months.\n\nRegards to you'),
    );
    expect(bare).toMatchObject({ signs: [{ kind: 'extended', confidence: 'sure' }], reasons: null });
  });
});

describe('what is not said', () => {
  test('the customer’s own quoted letter is not read', () => {
    const quoted = [
      'Hello, we have received your request.',
      '',
      'On 2 November 2026 the customer wrote:',
      '> You may not refuse to comply with my request.',
      'We cannot delete your data.',
    ].join('\n');
    expect(readReply(pastedMail(quoted)).signs.map(({ kind }) => kind)).toEqual(['acknowledged']);
  });

  test('what might happen has not happened', () => {
    const text =
      'We have received your request. If we need longer to answer, the period can be extended by two months.';
    expect(readReply(pastedMail(text)).signs.map(({ kind }) => kind)).not.toContain('extended');
  });

  test('nothing known is nothing', () => {
    for (const text of ['', ' ', 'Lorem ipsum dolor sit amet.', '\n>\n'])
      expect(readReply(pastedMail(text)).signs).toEqual([]);
  });

  test('a mail program’s own mail is a bounce, whatever else it quotes', () => {
    const reading = readReply({
      ...pastedMail('Returned to sender.\n\nWe have received your request.'),
      from: 'MAILER-DAEMON@mx.example',
      subject: 'Returned mail',
    });
    expect(reading.signs.map(({ kind }) => kind)).toEqual(['bounced']);
  });
});

test('a hostile text is read in reasonable time', () => {
  const text = `${'a.'.repeat(100_000)}${'we cannot '.repeat(30_000)}\n`.repeat(1);
  const busy = busyTime();
  readReply(pastedMail(text));
  expect(busy()).toBeLessThan(3000);
});
