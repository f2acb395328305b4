import { domainToASCII, domainToUnicode } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodePunycode } from '../../../../../utils/requests/channels/decode-punycode.ts';
import { bearsDomain, domainOf, looksLike, mixesScripts } from '../../../../../utils/requests/channels/look-alike.ts';

test.each([
  ['hersecert.se', 'two letters swapped'],
  ['hersecrets.se', 'one more'],
  ['hersecet.se', 'one less'],
  ['hersecrat.se', 'another letter'],
  ['hersecret5.com', 'one more, under another ending'],
  [domainToASCII('hеrsecret.se'), 'a Cyrillic letter'],
  ['her5ecret.se', 'a figure for a letter'],
])('%s looks like hersecret.se: %s', (domain) => {
  expect(looksLike(domain, 'hersecret.se')).toBe(true);
});

test.each(['hersecret.se', 'hersecret.com', 'mail.hersecret.se', 'other.se', 'secret.se', 'gmail.com', '', 'se'])(
  '%j does not',
  (domain) => {
    expect(looksLike(domain, 'hersecret.se')).toBe(false);
  },
);

test('short names are not compared letter by letter, but look-alike characters count', () => {
  expect(looksLike('bas.se', 'ica.se')).toBe(false);
  expect(looksLike('ican.se', 'ica.se')).toBe(false);
  expect(looksLike(domainToASCII('іса.se'), 'ica.se')).toBe(true);
  expect(looksLike('rnoda.se', 'moda.se')).toBe(true);
});

test('a name of two scripts is told, one of its own letters is not', () => {
  expect(mixesScripts(domainToASCII('раypal.com'))).toBe(true);
  expect(mixesScripts(domainToASCII('sängkläder.se'))).toBe(false);
  expect(mixesScripts('shop.se')).toBe(false);
});

test('the domain of a host, whatever its spelling', () => {
  expect(domainOf('mail.Sängkläder.example')).toBe(domainToASCII('sängkläder.example'));
  expect(domainOf('a.b.co.uk')).toBe('b.co.uk');
  for (const host of ['', 'x', '127.0.0.1', 'a b.se', 'x'.repeat(300)]) expect(domainOf(host)).toBeNull();
});

describe('punycode', () => {
  test.each(['sängkläder', 'münchen', 'бутик', '点看', 'ñandú', 'räksmörgås', 'a-ö', '☃'])('%s', (name) => {
    const ascii = domainToASCII(`${name}.example`).split('.')[0] ?? '';
    expect(ascii).toMatch(/^xn--/);
    expect(decodePunycode(ascii)).toBe(domainToUnicode(`${ascii}.example`).split('.')[0]);
  });

  test.each(['plain', '', 'xn--', 'xn--99999999', 'xn--a-ä', `xn--${'9'.repeat(59)}`, `xn--${'a'.repeat(90)}`])(
    '%j is left or read without harm',
    (label) => {
      expect(typeof decodePunycode(label)).toBe('string');
    },
  );
});

test.each(['hersecret.se.evil.com', 'mail.hersecret.se.evil.com', 'hersecret-se.com', 'my-hersecret-se.com'])(
  '%s bears hersecret.se in front',
  (host) => expect(bearsDomain(host, 'hersecret.se')).toBe(true),
);

test.each([
  ['hersecret.se', 'hersecret.se'],
  ['hersecret.com', 'hersecret.se'],
  ['max-se.com', 'x.se'],
  ['other.se', 'hersecret.se'],
])('%s does not bear %s', (host, original) => expect(bearsDomain(host, original)).toBe(false));
