import fc from 'fast-check';
import { Cookie } from 'tough-cookie';
import { expect, test } from 'vitest';
import { cookieRefusal } from '../../../../utils/observation/cookie-refusal.ts';
import type { RawCookieWish } from '../../../../utils/observation/model.ts';
import { parseCookieDate } from '../../../../utils/observation/parse-cookie-date.ts';
import { parseSetCookie } from '../../../../utils/observation/parse-set-cookie.ts';
import { CASES_NOW, isPublicSuffix } from '../../../fixtures/cookies/cookie-cases.ts';

/** Text that may stand in a line as it is: no semicolon, no control character, no blanks at its ends. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((raw) => raw.replaceAll(/[;\u0000-\u001f\u007f]/g, '').replaceAll(/^[ \t]+|[ \t]+$/g, ''));
const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}[a-z0-9]$/);
const host = fc
  .tuple(label, label, fc.constantFrom('example', 'fi', 'co.uk', 'myshopify.com'))
  .map((parts) => parts.join('.'));
const letterCase = (word: string): fc.Arbitrary<string> => fc.mixedCase(fc.constant(word));
const blanks = fc.stringMatching(/^[ \t]{0,3}$/);

const wishes: fc.Arbitrary<RawCookieWish> = fc.record({
  name: text(20).map((name) => `n${name.replaceAll('=', '')}`),
  value: text(60),
  domain: fc.option(host),
  path: fc.option(text(30).map((path) => `/${path}`)),
  lifetimeSeconds: fc.option(fc.integer({ min: -1_000_000_000, max: 4_000_000_000 })),
  secure: fc.boolean(),
  httpOnly: fc.boolean(),
  sameSite: fc.constantFrom('strict', 'lax', 'none', 'unspecified'),
  partitioned: fc.boolean(),
  refused: fc.constant(null),
});

/** The attributes of a wish as somebody might write them: in any order, letter case and spacing, with words nobody knows. */
function attributesOf(wish: RawCookieWish, asDate: boolean): fc.Arbitrary<string> {
  const { lifetimeSeconds: seconds } = wish;
  const written: [string, string | null][] = [
    ...(wish.domain === null ? [] : [['Domain', wish.domain] as [string, string]]),
    ...(wish.path === null ? [] : [['Path', wish.path] as [string, string]]),
    ...(seconds === null ? [] : [lifetime(seconds, asDate)]),
    ...(wish.secure ? [['Secure', null] as [string, null]] : []),
    ...(wish.httpOnly ? [['HttpOnly', null] as [string, null]] : []),
    ...(wish.partitioned ? [['Partitioned', null] as [string, null]] : []),
    ...(wish.sameSite === 'unspecified' ? [] : [['SameSite', wish.sameSite] as [string, string]]),
    ['Priority', 'High'],
    ['', ''],
  ];
  const spelled = written.map(([key, value]) =>
    fc
      .tuple(letterCase(key), blanks, blanks, blanks)
      .map(([name, a, b, c]) => `;${a}${name}${b}${value === null ? '' : `=${c}${value}${a}`}`),
  );
  return fc
    .shuffledSubarray(spelled, { minLength: spelled.length })
    .chain((parts) => fc.tuple(...parts))
    .map((parts) => parts.join(''));
}

const lifetime = (seconds: number, asDate: boolean): [string, string] =>
  asDate ? ['Expires', new Date(CASES_NOW + seconds * 1_000).toUTCString()] : ['Max-Age', String(seconds)];

const written = fc
  .tuple(wishes, fc.boolean())
  .chain(([wish, asDate]) => fc.tuple(fc.constant(wish), attributesOf(wish, asDate)))
  .map(([wish, attributes]) => ({ wish, line: `${wish.name}=${wish.value}${attributes}` }));

test('a wish that was written down is read as it was', () => {
  fc.assert(
    fc.property(written, ({ wish, line }) => {
      expect(parseSetCookie(line, CASES_NOW)).toEqual(wish);
    }),
    { numRuns: 500 },
  );
});

test('a second reader reads the same of what was well written', () => {
  fc.assert(
    fc.property(written, ({ wish, line }) => {
      // It takes blanks of all scripts from the ends; the standard only space and tab.
      fc.pre([wish.name, wish.value, wish.path ?? ''].every((text) => text.trim() === text));
      const ours = parseSetCookie(line, CASES_NOW);
      const theirs = Cookie.parse(line);
      const date = theirs?.expires instanceof Date ? Math.round((theirs.expires.getTime() - CASES_NOW) / 1_000) : null;
      expect([ours?.name, ours?.value, ours?.domain, ours?.path]).toEqual([
        theirs?.key,
        theirs?.value,
        theirs?.domain,
        theirs?.path,
      ]);
      expect(ours?.lifetimeSeconds).toBe(theirs?.maxAge ?? date);
      expect([ours?.secure, ours?.httpOnly]).toEqual([theirs?.secure, theirs?.httpOnly]);
      expect(ours?.sameSite).toBe(theirs?.sameSite ?? 'unspecified');
    }),
  );
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ';',
          '=',
          ' ',
          '\t',
          '\u0000',
          '.',
          '/',
          '__Host-',
          'Domain',
          'Path',
          'Expires',
          'Max-Age',
          'Secure',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.stringMatching(/^-?[0-9]{1,400}$/),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

test('no line and no address at all makes either reader fail or keep more than its bounds', () => {
  fc.assert(
    fc.property(anything, fc.oneof(fc.webUrl(), anything), fc.constantFrom('header', 'script'), (line, url, how) => {
      const wish = parseSetCookie(line, CASES_NOW);
      if (wish === null) return;
      expect(wish.name.length).toBeLessThanOrEqual(128);
      expect(wish.name).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
      expect(wish.domain === null || (wish.domain.length > 0 && wish.domain.length <= 253)).toBe(true);
      expect(wish.path === null || (wish.path.startsWith('/') && wish.path.length <= 1_024)).toBe(true);
      expect(wish.lifetimeSeconds === null || Number.isSafeInteger(wish.lifetimeSeconds)).toBe(true);
      if (wish.name === '') expect([wish.refused, wish.value.includes('='), wish.value === '']).not.toContain(true);
      expect(() => cookieRefusal(wish, { url, how }, isPublicSuffix)).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
});

test('what is taken was asked for by a host of its domain, and that is nobody else’s suffix', () => {
  fc.assert(
    fc.property(wishes, host, fc.constantFrom('its own', 'the host', 'above it'), (wish, from, which) => {
      const above = which === 'above it' ? from.slice(from.indexOf('.') + 1) : from;
      const near = which === 'its own' ? wish.domain : above;
      const asked = { ...wish, domain: near };
      if (cookieRefusal(asked, { url: `https://${from}/`, how: 'header' }, isPublicSuffix) !== null || !near) return;
      expect(near === from || (from.endsWith(`.${near}`) && !isPublicSuffix(near))).toBe(true);
    }),
  );
});

test('Secure never stands in the way under TLS', () => {
  fc.assert(
    fc.property(wishes, host, fc.constantFrom('header', 'script'), (wish, from, how) => {
      const origin = { url: `https://${from}/`, how } as const;
      if (cookieRefusal({ ...wish, secure: false }, origin, isPublicSuffix) !== null) return;
      expect(cookieRefusal({ ...wish, secure: true }, origin, isPublicSuffix)).toBeNull();
    }),
  );
});

test('every date that a server writes is read', () => {
  const moments = fc.integer({ min: Date.UTC(1601, 0, 1) / 1_000, max: Date.UTC(9999, 11, 31) / 1_000 });
  fc.assert(
    fc.property(moments, (seconds) => {
      const date = new Date(seconds * 1_000);
      const [, day, month, year, time] = date.toUTCString().split(' ');
      expect(parseCookieDate(date.toUTCString())).toBe(seconds * 1_000);
      expect(parseCookieDate(`x, ${day}-${month}-${year} ${time} GMT`)).toBe(seconds * 1_000);
      expect(parseCookieDate(`x ${month} ${day} ${time} ${year}`)).toBe(seconds * 1_000);
    }),
  );
});
