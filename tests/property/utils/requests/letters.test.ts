import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseChannel, composeLetter, isAddress, mailtoHref, writeEml } from '../../../../utils/requests/index.ts';
import { controller, LANGUAGES, letterRequest } from '../../../support/letters.ts';
import { readEml } from '../../../support/read-eml.ts';

/** What people and hostile pages put where a name belongs. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    'פלוני אלמוני',
    '\u202Eevil\u202C',
    '👩‍👩‍👧‍👦'.repeat(40),
    `${'x'.repeat(199)}😀`,
    'a\r\nBcc: evil@x.example',
    'a\u0000b\u2028c\u2029d\u0085e\u000bf',
    '\ud800',
    '{name}',
    '{email}{reference}',
    '$& $1 $`',
  ),
);
const language = fc.constantFrom(...LANGUAGES);
const letters = fc
  .record({
    language,
    name: text,
    email: text,
    customerNumber: text,
    who: text,
    shop: text,
    names: fc.array(text, { maxLength: 15 }),
  })
  .map(({ names, who, shop, language, ...identity }) =>
    letterRequest({
      language,
      identity,
      controller: { ...controller, name: who, shop },
      identifiers: names,
      companies: names,
    }),
  );

const lines = (body: string): number => body.split(/[\r\n\u000b\u000c\u0085\u2028\u2029]/).length;

describe('whatever is filled in', () => {
  test('stays in its line', () => {
    fc.assert(
      fc.property(letters, (request) => {
        const plain = composeLetter({
          ...request,
          identity: { name: 'a', email: 'b', customerNumber: request.identity.customerNumber },
          controller,
          identifiers: request.identifiers.map(() => 'c'),
          companies: request.companies.map(() => 'd'),
        });
        const letter = composeLetter(request);
        const same = letter.elements.map(({ id }) => id).join() === plain.elements.map(({ id }) => id).join();
        if (same) expect(lines(letter.body)).toBe(lines(plain.body));
        expect(lines(letter.subject)).toBe(1);
        expect(letter.body).not.toMatch(/\r|\u0000/);
        for (const { text, list } of letter.elements) if (!list) expect(lines(text)).toBe(1);
      }),
    );
  });

  test('leaves no field of the template open, and none of its own is filled', () => {
    fc.assert(
      fc.property(letters, (request) => {
        const braces = JSON.stringify(request).includes('{name}') || JSON.stringify(request).includes('{email}');
        const { body, subject } = composeLetter(request);
        if (!braces)
          expect(body + subject).not.toMatch(
            /\{(name|email|shop|controller|reference|customerNumber|identifiers|companies)\}/,
          );
      }),
    );
    const odd = letterRequest({ identity: { name: '{email}', email: 'me@post.example', customerNumber: '$&' } });
    expect(composeLetter(odd).body).toMatch(/\{email\}$/);
    expect(composeLetter(odd).body).toContain('order number is $&.');
  });

  test('leaves as a link that means exactly this letter', () => {
    fc.assert(
      fc.property(letters, (request) => {
        const letter = composeLetter(request);
        const url = new URL(mailtoHref('data@shop.example', letter));
        expect(decodeURIComponent(url.pathname)).toBe('data@shop.example');
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(url.hash).toBe('');
        // URLSearchParams reads + as a blank; a mail program does not: none may be left bare.
        expect(url.search).not.toContain('+');
        expect(url.searchParams.get('subject')).toBe(letter.subject);
        expect(url.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
      }),
    );
  });

  test('leaves as a file that means exactly this letter', () => {
    fc.assert(
      fc.property(letters, (request) => {
        const letter = composeLetter(request);
        const eml = readEml(writeEml('data@shop.example', letter, Date.UTC(2026, 10, 22)));
        expect(eml.headers.map(([name]) => name)).toEqual([
          'To',
          'Subject',
          'Date',
          'X-Unsent',
          'MIME-Version',
          'Content-Type',
          'Content-Transfer-Encoding',
        ]);
        expect(eml.subject).toBe(letter.subject);
        expect(eml.text).toBe(letter.body.replaceAll('\n', '\r\n'));
      }),
    );
  });
});

test('no address smuggles a header or a field in', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.emailAddress()), text, (address, more) => {
      const letter = composeLetter(letterRequest());
      for (const email of [address, address + more]) {
        const channel = chooseChannel(
          { ...controller, contacts: [{ email, role: 'general', from: 'policy' }] },
          letter,
          12_000,
        );
        if (channel.kind === 'text') continue;
        expect(channel.to).toBe(email);
        expect(channel.kind).toBe('mailto');
        const url = new URL(mailtoHref(email, letter));
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(decodeURIComponent(url.pathname)).toBe(email);
        expect(readEml(writeEml(email, letter, 0)).headers[0]).toEqual(['To', `<${email}>`]);
      }
    }),
  );
});

test('an ordinary address can be written to', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9]([a-z0-9._+'-]{0,20}[a-z0-9])?$/).filter((part) => !part.includes('..')),
      fc.domain(),
      (local, domain) => {
        expect(isAddress(`${local}@${domain}`)).toBe(true);
      },
    ),
  );
});
