import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import {
  chooseChannel,
  composeLetter,
  contactFor,
  type LetterRequest,
  letterCatalogue,
  mailtoHref,
  printLetter,
  webmailLinks,
  writeEml,
} from '../../../../utils/requests/index.ts';
import { controller, details, fullRequest, identity, LANGUAGES, letterRequest } from '../../../support/letters.ts';
import { readEml } from '../../../support/read-eml.ts';

/** What people and hostile pages put where a name belongs. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    'פלוני אלמוני',
    'محمد 123',
    '\u202Eevil\u202C',
    '👩‍👩‍👧‍👦'.repeat(900),
    `${'x'.repeat(199)}😀`,
    'a\r\nBcc: evil@x.example',
    'a\u0000b\u2028c\u2029d\u0085e\u000bf',
    '\ud800',
    '{name}',
    '{email}{reference}{cite}',
    '$& $1 $`',
  ),
);
const language = fc.constantFrom(...LANGUAGES);
const letter = fc.constantFrom(...new Set(letterCatalogue().map((entry) => entry.letter)));
const country = fc.constantFrom('SE', 'GB', 'CH', 'NO', null);
const filled = fc
  .record({
    letter,
    language,
    country,
    name: text,
    email: text,
    number: text,
    who: text,
    shop: text,
    own: text,
    names: fc.array(text, { maxLength: 15 }),
  })
  .map(
    (it): LetterRequest => ({
      letter: it.letter,
      language: it.language,
      identity: { name: it.name, email: it.email, customerNumber: it.number },
      controller: { ...controller, name: it.who, shop: it.shop, country: it.country },
      reference: 'V1X2Y3Z4',
      identifiers: it.names.map((name) => ({ name, first: '2026-01-01', value: { text: name, masked: true } })),
      companies: it.names,
      facts: [{ fact: 'before-choice', subject: it.own, on: it.own, quote: it.own }],
      details: {
        ...details,
        grounds: it.own,
        decision: it.own,
        asked: it.own,
        fee: it.own,
        form: it.own,
        scope: it.own,
        target: it.own,
        corrections: [{ item: it.own, wrong: it.own, correct: it.own }],
        authority: { name: it.own, country: 'SE', scope: 'data' },
      },
    }),
  );

const breaks = /[\r\u000b\u000c\u0085\u2028\u2029\u0000]/;
const FIELDS = /\{(name|email|shop|controller|reference|customerNumber|companies|grounds|cite|article)\}/;
const hasBraces = (request: LetterRequest): boolean => FIELDS.test(JSON.stringify(request));

describe('whatever is filled in', () => {
  test('stays in its line, and no field of the template stays open', () => {
    fc.assert(
      fc.property(filled, (request) => {
        const { subject, elements, body } = composeLetter(request);
        expect(subject).not.toMatch(/\n/);
        expect(subject + body).not.toMatch(breaks);
        for (const { text: said, list = [] } of elements) {
          expect(said).not.toContain('\n');
          for (const point of list) expect(point.text).not.toContain('\n');
        }
        expect(body).not.toMatch(/[\u202a-\u202e]/);
        if (!hasBraces(request)) expect(subject + body).not.toMatch(FIELDS);
      }),
    );
    const odd = letterRequest({ identity: { name: '{email}', email: 'me@post.example', customerNumber: '$&' } });
    expect(composeLetter(odd).body).toMatch(/\{email\}$/);
    expect(composeLetter(odd).body).toContain('order number is $&.');
  });

  test('does not change which elements there are', () => {
    fc.assert(
      fc.property(letter, language, text, (id, code, own) => {
        const ids = (name: string) =>
          composeLetter(fullRequest(id, code, 'SE', { identity: { ...identity, name } })).elements.map(
            (element) => element.id,
          );
        expect(ids(own)).toEqual(ids('Aino'));
      }),
    );
  });

  test('leaves as links that mean exactly this letter', () => {
    fc.assert(
      fc.property(filled, (request) => {
        const composed = composeLetter(request);
        const body = composed.body.replaceAll('\n', '\r\n');
        const url = new URL(mailtoHref('data@shop.example', composed));
        expect(decodeURIComponent(url.pathname)).toBe('data@shop.example');
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(url.hash).toBe('');
        // URLSearchParams reads + as a blank; a mail program does not: none may be left bare.
        expect(url.search).not.toContain('+');
        expect(url.searchParams.get('subject')).toBe(composed.subject);
        expect(url.searchParams.get('body')).toBe(body);
        for (const link of webmailLinks('data@shop.example', composed).filter(({ id }) => id !== 'proton'))
          expect(new URL(link.href).searchParams.get('body')).toBe(body);
      }),
    );
  });

  test('leaves as a file that means exactly this letter, to a parser of ours and to another', async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (request) => {
        const composed = composeLetter(request);
        const source = writeEml('data@shop.example', composed, Date.UTC(2026, 10, 22));
        const eml = readEml(source);
        expect(eml.headers.map(([name]) => name)).toEqual([
          'To',
          'Subject',
          'Date',
          'X-Unsent',
          'MIME-Version',
          'Content-Type',
          'Content-Transfer-Encoding',
        ]);
        expect(eml.subject).toBe(composed.subject);
        expect(eml.text).toBe(composed.body.replaceAll('\n', '\r\n'));
        const other = await PostalMime.parse(source);
        expect(other.to).toEqual([{ address: 'data@shop.example', name: '' }]);
        expect(other.bcc ?? other.cc ?? []).toEqual([]);
        expect(other.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(composed.body.trimEnd());
      }),
    );
  });

  test('leaves as a page that runs nothing', () => {
    fc.assert(
      fc.property(filled, text, (request, line) => {
        const page = printLetter(composeLetter(request), { sender: [line], recipient: [line], date: line });
        const tags = [...page.matchAll(/<\/?([a-z!]\w*)/gi)].map(([, tag]) => tag?.toLowerCase());
        const known = [
          '!doctype',
          'html',
          'head',
          'meta',
          'title',
          'style',
          'body',
          'div',
          'address',
          'h1',
          'p',
          'ul',
          'li',
        ];
        expect(tags.filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
      }),
    );
  });
});

test('no address smuggles a header or a field in', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.emailAddress()), text, (address, more) => {
      const composed = composeLetter(letterRequest());
      for (const email of [address, address + more]) {
        const channel = chooseChannel(
          { ...controller, contacts: [{ email, role: 'general', from: 'policy' }] },
          composed,
          12_000,
        );
        if (channel.kind === 'text') continue;
        expect(channel.to).toBe(email);
        expect(channel.kind).toBe('mailto');
        const url = new URL(mailtoHref(email, composed));
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(decodeURIComponent(url.pathname)).toBe(email);
        const host = email.lastIndexOf('@') + 1;
        const ascii = email.slice(0, host) + domainToASCII(email.slice(host));
        expect(readEml(writeEml(email, composed, 0)).headers[0]).toEqual(['To', `<${ascii}>`]);
      }
    }),
  );
});

test('an address found on any page is used without asking only if it is the shop’s own', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.emailAddress()), (email) => {
      const { best } = contactFor({
        controller: { ...controller, address: null, contacts: [{ email, role: 'general', from: 'policy' }] },
        right: '15',
      });
      if (best) expect(best.value.toLowerCase()).toMatch(/@([^@]+\.)?sovgott\.example$/);
    }),
  );
});

test('an ordinary address can be written to', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9]([a-z0-9._+'-]{0,20}[a-z0-9])?$/).filter((part) => !part.includes('..')),
      (local) => {
        const email = `${local}@sovgott.example`;
        const { best } = contactFor({
          controller: { ...controller, contacts: [{ email, role: 'general', from: 'policy' }] },
          right: '15',
        });
        expect(best?.value).toBe(email);
      },
    ),
  );
});
