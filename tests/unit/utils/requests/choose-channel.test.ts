import { describe, expect, test } from 'vitest';
import { chooseChannel, composeLetter, isAddress, MAILTO_LIMIT, mailtoHref } from '../../../../utils/requests/index.ts';
import { controller, LANGUAGES, letterRequest } from '../../../support/letters.ts';

const letter = composeLetter(letterRequest());
const reachable = (...emails: string[]) => ({
  ...controller,
  contacts: emails.map((email) => ({ email, role: 'general' as const, from: 'policy' as const })),
});

test('a link carries every field encoded, lines ended by CRLF', () => {
  const href = mailtoHref('data+gdpr@shop.example', { subject: 'Begäran & svar?', body: 'rad 1\nrad 2\r\nrad 3 + #4' });
  expect(href).toBe(
    'mailto:data%2Bgdpr@shop.example?subject=Beg%C3%A4ran%20%26%20svar%3F&body=rad%201%0D%0Arad%202%0D%0Arad%203%20%2B%20%234',
  );
});

test('half a character does not break the link', () => {
  expect(mailtoHref('a@b.se', { subject: '\ud83d', body: 'x' })).toContain('subject=%EF%BF%BD');
});

describe('the channel', () => {
  test('is a link as long as the whole letter fits', () => {
    const href = mailtoHref('a@shop.example', letter);
    expect(chooseChannel(reachable('a@shop.example'), letter, href.length)).toEqual({
      kind: 'mailto',
      to: 'a@shop.example',
      href,
    });
    expect(chooseChannel(reachable('a@shop.example'), letter, href.length - 1)).toEqual({
      kind: 'eml',
      to: 'a@shop.example',
    });
  });

  test('is a file under the narrow limit of Windows unless told otherwise', () => {
    expect(chooseChannel(reachable('a@shop.example'), letter).kind).toBe('eml');
  });

  test.each(LANGUAGES)('is a link elsewhere, for the longest letter in %s', (language) => {
    const names = Array.from({ length: 40 }, (_, i) => `ett-ganska-långt-namn-${i}`);
    const identifiers = names.map((name) => ({ name }));
    const longest = composeLetter(letterRequest({ language, identifiers, companies: names }));
    expect(chooseChannel(reachable('a@shop.example'), longest, MAILTO_LIMIT.other).kind).toBe('mailto');
  });

  test('goes to the first address that can be written to', () => {
    expect(
      chooseChannel(reachable('not an address', 'b@shop.example', 'c@shop.example'), letter, 99_999),
    ).toMatchObject({
      to: 'b@shop.example',
    });
  });

  test('passes over an address that belongs to someone else, or passes for the shop’s', () => {
    const controllers = reachable('imy@imy.se', 'a@sovgot.example', 'info@shop.example');
    expect(chooseChannel(controllers, letter, 99_999)).toMatchObject({ to: 'info@shop.example' });
    expect(chooseChannel(reachable('imy@imy.se'), letter)).toEqual({ kind: 'text' });
  });

  test('is plain text where there is none', () => {
    expect(chooseChannel(reachable(), letter)).toEqual({ kind: 'text' });
    expect(chooseChannel(reachable('kundtjänst'), letter)).toEqual({ kind: 'text' });
  });
});

test.each([
  'a@b.se',
  'Data.Protection+x@mail.shop.example',
  "o'hara@shop.example",
  'info@sängkläder.example',
  'a@b.museum',
])('%s is an address', (text) => {
  expect(isAddress(text)).toBe(true);
});

test.each([
  '',
  'a',
  'a@b',
  '@b.se',
  'a@.se',
  'a@b.s',
  'a@b..se',
  '.a@b.se',
  'a.@b.se',
  'a b@c.se',
  'a@b@c.se',
  'a@b.se?bcc=x',
  'a@b.se&cc=x',
  'a@b.se,c',
  'a@b.se;c',
  'a@b.se>',
  'a@b.se\r\nBcc: x',
  'a@b.se\u0000',
  'a\u0007@b.se',
  '<a@b.se>',
  'a%0d@b.se',
  'a@b.se%0d',
  'a@b.s\ud800',
  'a@shop.example/.evil.example',
  'a@shop.example#.evil.example',
  "a@shop'.example",
  'in\u00adfo@shop.example',
  'a\u202e@shop.example',
  'a@shop\u200b.example',
  `${'a'.repeat(65)}@b.se`,
  `a@${'b'.repeat(64)}.se`,
  `a@${'b.'.repeat(130)}se`,
])('%j is no address', (text) => {
  expect(isAddress(text)).toBe(false);
});
