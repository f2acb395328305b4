import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { composeLetter, letterCatalogue, writeEml } from '../../../../utils/requests/index.ts';
import { fullRequest, LANGUAGES, letterRequest } from '../../../support/letters.ts';
import { readEml } from '../../../support/read-eml.ts';

const AT = Date.UTC(2026, 10, 22, 9, 30);

test('a draft opens for sending, in UTF-8, with the date it was written', () => {
  const { headers } = readEml(writeEml('data@shop.example', { subject: 'Hello', body: 'x' }, AT));
  expect(Object.fromEntries(headers)).toEqual({
    To: '<data@shop.example>',
    Subject: 'Hello',
    Date: 'Sun, 22 Nov 2026 09:30:00 +0000',
    'X-Unsent': '1',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': 'base64',
  });
});

test.each(LANGUAGES)('the letter in %s comes out as it went in', (language) => {
  const letter = composeLetter(letterRequest({ language }));
  const eml = readEml(writeEml('data@shop.example', letter, AT));
  expect(eml.subject).toBe(letter.subject);
  expect(eml.text).toBe(letter.body.replaceAll('\n', '\r\n'));
});

test.each(LANGUAGES)('another parser reads every letter in %s as it was written', async (language) => {
  for (const { letter: id } of letterCatalogue().filter((entry) => entry.language === language)) {
    const letter = composeLetter(fullRequest(id, language));
    const mail = await PostalMime.parse(writeEml('data@shop.example', letter, AT));
    expect(mail.to?.map(({ address }) => address)).toEqual(['data@shop.example']);
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.body);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.attachments).toEqual([]);
  }
});

test.each([
  ['short and plain', 'Hello'],
  ['69 plain characters', 'x'.repeat(69)],
  ['70 plain characters', 'x'.repeat(70)],
  ['long and plain', 'x'.repeat(500)],
  ['characters of two octets', 'ä'.repeat(100)],
  ['characters of four octets', '😀'.repeat(50)],
  ['blanks at the folds', 'ord '.repeat(40).trim()],
])('a subject of %s is decoded to itself', (_, subject) => {
  expect(readEml(writeEml('a@b.se', { subject, body: '' }, AT)).subject).toBe(subject);
});

test('line ends in a subject or an address start no header', () => {
  const eml = readEml(writeEml('a@b.se\r\nBcc: evil@x.example', { subject: 'a\r\nBcc: evil@x.example', body: '' }, AT));
  expect(eml.headers.map(([name]) => name)).not.toContain('Bcc');
  expect(eml.subject).toBe('a Bcc: evil@x.example');
});

test('a domain in its own letters is written in ASCII, and no sign ends the address early', () => {
  const to = (address: string) => readEml(writeEml(address, { subject: 's', body: '' }, AT)).headers[0]?.[1];
  expect(to('info@sängkläder.example')).toBe('<info@xn--sngklder-0zae.example>');
  expect(to('info@shop.example>, <x@y.example')).toBe('<info@shop.example, x@y.example>');
});

test('lines of any ending are sent as CRLF, and long ones whole', () => {
  const long = 'ö'.repeat(3_000);
  expect(readEml(writeEml('a@b.se', { subject: 's', body: `a\nb\r\n${long}` }, AT)).text).toBe(`a\r\nb\r\n${long}`);
});
