import { describe, expect, test } from 'vitest';
import type { Claim, PolicyReading, RightArticle } from '../../../../../utils/policy/index.ts';
import { addressWarnings } from '../../../../../utils/requests/channels/address-warnings.ts';
import { type ContactQuestion, contactFor } from '../../../../../utils/requests/index.ts';
import { claim } from '../../../../support/comparisons.ts';
import { controller } from '../../../../support/letters.ts';

const right = (article: RightArticle, how: string | null, quote: string, more: Partial<Claim> = {}): Claim =>
  ({ ...claim({ kind: 'right', value: { article, how } }), quote, ...more }) as Claim;
const reading = (...claims: Claim[]): PolicyReading => ({
  language: 'en',
  words: 10,
  text: '',
  claims,
  absences: [],
  truncated: false,
});
const ask = (more: Partial<ContactQuestion> = {}) => contactFor({ controller, right: '15', ...more });
const contacts = (...emails: string[]) => ({
  ...controller,
  contacts: emails.map((email) => ({ email, role: 'general' as const, from: 'policy' as const })),
});

describe('where a letter goes', () => {
  test('what the policy says for this right comes before the data protection officer', () => {
    const readings = [
      reading(
        right('15', 'email', 'For access write to access@sovgott.example, please.'),
        right('17', 'email', 'For erasure write to erase@sovgott.example.'),
      ),
    ];
    const { best, options } = ask({ readings });
    expect(best).toMatchObject({ value: 'access@sovgott.example', role: 'this-right', from: 'policy', warnings: [] });
    expect(best?.quote).toContain('For access');
    expect(options.map(({ value }) => value)).toEqual([
      'access@sovgott.example',
      'dataskydd@sovgott.example',
      'Storgatan 1, 111 22 Stockholm',
    ]);
    expect(ask({ readings, right: '17' }).best?.value).toBe('erase@sovgott.example');
    expect(ask({ readings, right: '21(2)' }).best?.value).toBe('dataskydd@sovgott.example');
  });

  test('a paragraph of an article is found under the article', () => {
    const readings = [reading(right('21', 'email', 'Object at no@sovgott.example'))];
    expect(ask({ readings, right: '21(2)' }).best?.value).toBe('no@sovgott.example');
  });

  test('a form for this right is offered with its address, if the text has one', () => {
    const form = (quote: string) => ask({ readings: [reading(right('15', 'form', quote))] }).best;
    expect(form('Use https://sovgott.example/gdpr for access.')).toMatchObject({
      kind: 'form',
      value: 'https://sovgott.example/gdpr',
    });
    expect(form('Use our form.')).toMatchObject({ kind: 'form', value: '' });
  });

  test('the end of the sentence is no part of the form’s address', () => {
    const form = (quote: string) => ask({ readings: [reading(right('15', 'form', quote))] }).best?.value;
    expect(form('Use our form: https://sovgott.example/gdpr.')).toBe('https://sovgott.example/gdpr');
    expect(form('Use our form [https://sovgott.example/gdpr?a=1].')).toBe('https://sovgott.example/gdpr?a=1');
  });

  test.each([
    ['https://www.imy.se/klagomal', 'authority'],
    ['https://sovgot.example/gdpr', 'look-alike'],
    ['https://sovgott.example@evil.example/gdpr', 'not-an-address'],
  ] as const)('a form at %s is not used by itself: %s', (url, warning) => {
    const { best, options } = ask({ readings: [reading(right('15', 'form', `See ${url}`))] });
    expect(best?.kind).toBe('email');
    expect(options.find(({ kind }) => kind === 'form')).toMatchObject({ value: url, warnings: [warning] });
  });

  test('a form in a portal that another company runs is a way', () => {
    const readings = [reading(right('15', 'form', 'See https://privacyportal.vendor.example/shop'))];
    expect(ask({ readings, ownerOf: () => 'Vendor' }).best?.kind).toBe('form');
  });

  test('an address is found among others and without the signs that nobody sees', () => {
    const quote = 'Write to da\u00adta@sovgott.example/info@sovgott.example;';
    expect(
      ask({ readings: [reading(right('15', 'email', quote))] })
        .options.filter(({ role }) => role === 'this-right')
        .map(({ value, warnings }) => [value, warnings]),
    ).toEqual([
      ['data@sovgott.example', []],
      ['info@sovgott.example', []],
    ]);
  });

  test('the post for this right is its own way', () => {
    const { best } = ask({ readings: [reading(right('15', 'post', 'In writing only.'))] });
    expect(best).toMatchObject({ kind: 'post', role: 'this-right', value: 'Storgatan 1, 111 22 Stockholm' });
  });

  test('what the text denies is no way', () => {
    const denied = right('15', 'form', 'There is no form.', { polarity: 'denied' });
    expect(ask({ readings: [reading(denied)] }).options.some(({ kind }) => kind === 'form')).toBe(false);
  });

  test('data protection before the general address, each once whatever its case', () => {
    const found = ask({
      controller: {
        ...controller,
        contacts: [
          { email: 'info@sovgott.example', role: 'general', from: 'policy' },
          { email: 'DPO@sovgott.example', role: 'data-protection', from: 'policy' },
          { email: 'dpo@sovgott.example', role: 'general', from: 'policy' },
        ],
      },
    });
    expect(found.options.map(({ value }) => value)).toEqual([
      'DPO@sovgott.example',
      'info@sovgott.example',
      'Storgatan 1, 111 22 Stockholm',
    ]);
  });

  test('what the customer types comes first', () => {
    expect(ask({ typed: ' me@elsewhere.example ' }).best).toMatchObject({
      value: 'me@elsewhere.example',
      from: 'customer',
    });
  });

  test('a controller of whom nothing is known has no contact', () => {
    expect(ask({ controller: { ...controller, contacts: [], address: null } })).toEqual({ options: [], best: null });
  });
});

describe('what is warned about is never used by itself', () => {
  test.each([
    ['a@sovgott.example\r\nBcc: x@y.example', 'header-injection'],
    ['a@sovgott.example%0d%0aBcc:x', 'header-injection'],
    ['a@sovgott.example?cc=x@y.example', 'header-injection'],
    ['a@sovgott.example,b@x.example', 'header-injection'],
    ['kundtjänst', 'not-an-address'],
    ['a@localhost', 'not-an-address'],
    ['registrator@imy.se', 'authority'],
    ['tietosuoja@om.fi', 'authority'],
    ['a@sovgot.example', 'look-alike'],
    ['a@sоvgott.example', 'look-alike'],
    ['a@sovgott.example.evil.example', 'look-alike'],
    ['a@mail.sovgott-example.com', 'look-alike'],
    ['a@sovgott.example/.evil.example', 'not-an-address'],
    ['sovgott@gmail.com', 'free-mail'],
    ['privacy@another.example', 'other-domain'],
  ] as const)('%s: %s', (email, warning) => {
    const { best, options } = ask({ controller: { ...contacts(email), address: null } });
    expect(best).toBeNull();
    expect(options).toMatchObject([{ value: email, warnings: [warning] }]);
  });

  test('an address of another company is told from a domain of the same', () => {
    const ownerOf = (host: string) => (host === 'meta.example' ? 'Meta Platforms' : 'Sängkläder Norden');
    const warned = (email: string) =>
      addressWarnings(email, { shop: controller.shop, controller: controller.name, ownerOf });
    expect(warned('a@meta.example')).toEqual(['other-company']);
    expect(warned('a@group.example')).toEqual(['other-domain']);
  });

  test('a word with which many names begin makes no company the same as another', () => {
    const warned = (owner: string, name: string) =>
      addressWarnings('a@x.example', { shop: controller.shop, controller: name, ownerOf: () => owner });
    expect(warned('The Trade Desk', 'The Body Shop International')).toEqual(['other-company']);
    expect(warned('Oy Yksi Ab', 'Oy Kaksi Ab')).toEqual(['other-company']);
    expect(warned('Body Shop', 'The Body Shop International')).toEqual(['other-domain']);
  });

  test('a company behind the shop is not written to at the shop, nor at a third company', () => {
    const behind = { ...controller, name: 'Meta Platforms Ireland Limited', contacts: [], address: null };
    const ownerOf = (host: string) => (host.endsWith('klarna.example') ? 'Klarna' : null);
    const typed = (to: string) => ask({ controller: behind, behind: true, typed: to, ownerOf }).options[0]?.warnings;
    expect(typed('dataskydd@sovgott.example')).toEqual(['other-company']);
    expect(typed('privacy@klarna.example')).toEqual(['other-company']);
    expect(typed('privacy@meta.example')).toEqual([]);
  });

  test('the same name under another ending is a question, not an alarm', () => {
    const { options } = ask({ controller: contacts('a@sovgott.com') });
    expect(options.find(({ kind }) => kind === 'email')?.warnings).toEqual(['other-domain']);
  });

  test('a domain in its own letters and in ASCII is one domain', () => {
    const shop = { ...contacts('info@sängkläder.example'), shop: 'xn--sngklder-0zae.example' };
    expect(new URL('http://sängkläder.example').hostname).toBe(shop.shop);
    expect(ask({ controller: shop }).best?.value).toBe('info@sängkläder.example');
  });

  test('safe ways come first, alarming ones last', () => {
    const { options, best } = ask({
      controller: contacts('x@sovgot.example', 'y@gmail.com', 'z@sovgott.example'),
    });
    expect(options.map(({ value }) => value)).toEqual([
      'z@sovgott.example',
      'Storgatan 1, 111 22 Stockholm',
      'y@gmail.com',
      'x@sovgot.example',
    ]);
    expect(best?.value).toBe('z@sovgott.example');
  });

  test('what a person looked up or typed is not doubted for its domain alone', () => {
    const profile = {
      ...controller,
      contacts: [{ email: 'a@gmail.com', role: 'general' as const, from: 'profile' as const }],
    };
    expect(ask({ controller: profile }).best?.value).toBe('a@gmail.com');
    expect(ask({ typed: 'a@sovgot.example' }).best?.value).not.toBe('a@sovgot.example');
    expect(ask({ typed: 'x\r\ny@z.example' }).best?.value).toBe('dataskydd@sovgott.example');
  });
});
