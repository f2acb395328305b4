import { describe, expect, test } from 'vitest';
import { composeLetter, webmailLinks } from '../../../../../utils/requests/index.ts';
import { LANGUAGES, letterRequest } from '../../../../support/letters.ts';

const TO = 'data+privacy@shop.example';
const letter = { subject: 'Begäran & svar? #1', body: 'rad 1\nrad 2 + 100 %' };
const links = new Map(webmailLinks(TO, letter).map((link) => [link.id, link]));

describe.each([
  ['gmail', 'to', 'su', 'body'],
  ['outlook', 'to', 'subject', 'body'],
  ['office365', 'to', 'subject', 'body'],
  ['yahoo', 'to', 'subject', 'body'],
])('%s', (id, to, subject, body) => {
  test('gets the address, the subject and the whole text', () => {
    const url = new URL(links.get(id)?.href ?? '');
    expect(url.protocol).toBe('https:');
    expect(url.searchParams.get(to)).toBe(TO);
    expect(url.searchParams.get(subject)).toBe(letter.subject);
    expect(url.searchParams.get(body)).toBe(letter.body.replaceAll('\n', '\r\n'));
    expect(url.hash).toBe('');
  });
});

test('Proton Mail gets a mail link behind the hash, which no server sees', () => {
  const url = new URL(links.get('proton')?.href ?? '');
  expect(url.search).toBe('');
  const mailto = new URL(decodeURIComponent(url.hash.replace('#mailto=', '')));
  expect(decodeURIComponent(mailto.pathname)).toBe(TO);
  expect(mailto.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
});

test.each(LANGUAGES)('an ordinary letter in %s fits into each service', (language) => {
  const plain = composeLetter(letterRequest({ language, identifiers: [], companies: [] }));
  for (const { id, fits, href } of webmailLinks('dataskydd@sovgott.example', plain))
    expect(fits, `${id} ${href.length}`).toBe(true);
});

test('a letter that is too long is not handed over', () => {
  const long = { subject: 's', body: 'ä'.repeat(4_000) };
  expect(webmailLinks(TO, long).map(({ fits }) => fits)).toEqual([false, false, false, false, false]);
});

test('an address that is none gives no link', () => {
  expect(webmailLinks('a@b.se\r\nBcc: x@y.se', letter)).toEqual([]);
  expect(webmailLinks('', letter)).toEqual([]);
});
