import type { Letter } from './model.ts';

const utf8 = new TextEncoder();

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Octets an encoded word carries: 64 characters of it, so that the first line ends before 76 (RFC 2047 section 2). */
const WORD_OCTETS = 39;

/** Encoded words of at most 75 characters, split between characters, never inside one (RFC 2047 section 2 and 5). */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && text.length < 70) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (utf8.encode(word + character).length > WORD_OCTETS) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${base64(utf8.encode(part))}?=`).join('\r\n ');
}

/** The address with its domain in ASCII (RFC 5890), which every mail program can write to. */
function asciiDomain(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  const host = at === 0 ? '' : (URL.parse(`http://${address.slice(at)}/`)?.hostname ?? '');
  return host === '' ? address : address.slice(0, at) + host;
}

const headerValue = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/**
 * An e-mail draft as a file (RFC 5322, 2045 and 2047). `X-Unsent` asks the mail program to open it for sending.
 * @param date milliseconds since the epoch for the Date header
 */
export function writeEml(to: string, letter: Pick<Letter, 'subject' | 'body'>, date: number): string {
  const body = base64(utf8.encode(letter.body.replace(/\r?\n/g, '\r\n'))).replace(/(.{76})/g, '$1\r\n');
  return [
    `To: <${asciiDomain(headerValue(to).replace(/[<>]/g, ''))}>`,
    `Subject: ${encodedWords(headerValue(letter.subject))}`,
    `Date: ${new Date(date).toUTCString().replace('GMT', '+0000')}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
    '',
  ].join('\r\n');
}
