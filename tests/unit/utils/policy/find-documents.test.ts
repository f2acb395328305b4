import { describe, expect, test } from 'vitest';
import lexicon from '../../../../utils/policy/data/documents.json' with { type: 'json' };
import platforms from '../../../../utils/policy/data/platforms.json' with { type: 'json' };
import { documentAddress } from '../../../../utils/policy/documents/document-address.ts';
import { documentKind, findDocuments, speaksOfPrivacy } from '../../../../utils/policy/documents/find-documents.ts';
import { platformDocuments } from '../../../../utils/policy/documents/platform-documents.ts';

const SHOP = 'https://lamppu.example';
const link = (path: string, text: string, language?: string) => ({
  url: path.startsWith('http') ? path : `${SHOP}${path}`,
  text,
  ...(language === undefined ? {} : { language }),
});
const found = (links: ReturnType<typeof link>[], language = '') =>
  findDocuments(links, `${SHOP}/`, language).map(({ url, kind }) => [url.replace(SHOP, ''), kind]);

describe('every word of the lexicon finds its document', () => {
  const texts = (['privacy', 'cookie'] as const).flatMap((kind) =>
    Object.values(lexicon[kind].texts)
      .flat()
      .map((text) => [text, kind] as const),
  );
  test.each(texts)('a link “%s” leads to a %s document', (text, kind) => {
    expect(documentKind(link('/x', text))).toBe(kind);
    expect(documentKind(link('/x', `${text} (2026)`))).toBe(kind);
  });
  test.each(lexicon.privacy.whole)('a link that is just “%s” leads to a privacy policy', (text) => {
    expect(documentKind(link('/x', text))).toBe('privacy');
    expect(documentKind(link('/x', `more ${text} more`))).toBeNull();
  });
  test.each(lexicon.cookie.whole)('a link that is just “%s” leads to a cookie page', (text) => {
    expect(documentKind(link('/x', text))).toBe('cookie');
  });
  test.each(lexicon.privacy.slugs)('an address with “%s” is a privacy policy', (slug) => {
    expect(documentKind(link(`/a/${slug.replace(/^\//, '')}`, ''))).toBe('privacy');
  });
  test.each(lexicon.cookie.slugs)('an address with “%s” is a cookie page', (slug) => {
    expect(documentKind(link(`/a/${slug.replace(/^\//, '')}`, ''))).toBe('cookie');
  });
  test.each(Object.values(lexicon.fallback).flat())(
    'terms called “%s” are looked at where nothing better is',
    (text) => {
      expect(documentKind(link('/t', text))).toBeNull();
      expect(findDocuments([link('/t', text)], SHOP)).toEqual([{ url: `${SHOP}/t`, kind: 'privacy', fallback: true }]);
      expect(found([link('/t', text), link('/p', 'Privacy policy')])).toEqual([['/p', 'privacy']]);
    },
  );
  test.each(lexicon.settings)('“%s” changes a choice and tells nothing', (text) => {
    expect(documentKind(link('/privacy', text))).toBeNull();
  });
  test.each(lexicon.notPaths)('goods and news below “%s” may be called anything', (path) => {
    expect(documentKind(link(`${path}/cookie-jar`, 'Cookie jar'))).toBeNull();
    expect(documentKind(link(`${path}/privacy-filter`, 'Privacy filter for windows'))).toBeNull();
  });
  test.each(lexicon.queryKeys)('the parameter %s makes another page', (key) => {
    expect(documentAddress(`${SHOP}/?${key}=3&utm_source=x`)).toBe(`${SHOP}/?${key}=3`);
  });
});

describe('of many links', () => {
  test('one of each address, the surest first, two of a kind at most', () => {
    expect(
      found([
        link('/data-protection', 'More'),
        link('/info/privacy', 'How we use your data here'),
        link('/privacy', 'Privacy policy'),
        link('/privacy#rights', 'Privacy policy'),
        link('/privacy?utm_source=footer', 'Privacy'),
        link('/cookies', 'Cookies'),
        link('/', 'Privacy policy'),
      ]),
    ).toEqual([
      ['/privacy', 'privacy'],
      ['/info/privacy', 'privacy'],
      ['/cookies', 'cookie'],
    ]);
  });

  test('an address is as sure as the surest of its links', () => {
    expect(
      found([link('/privacy', ''), link('/notice', 'Privacy notice'), link('/privacy', 'Privacy policy')]),
    ).toEqual([
      ['/privacy', 'privacy'],
      ['/notice', 'privacy'],
    ]);
  });

  test('of several languages the page’s own', () => {
    const links = [
      link('/privacy', 'Privacy policy', 'en'),
      link('/integritet', 'Integritetspolicy', 'sv'),
      link('/tietosuoja', 'Tietosuojaseloste', 'fi'),
    ];
    expect(found(links, 'fi-FI')).toEqual([['/tietosuoja', 'privacy']]);
    expect(found(links, 'pl')).toEqual([
      ['/privacy', 'privacy'],
      ['/integritet', 'privacy'],
    ]);
  });

  test('on a policy’s own page its other languages are not needed', () => {
    const links = [link('/', 'Privacy policy', 'en'), link('/integritet', 'Integritetspolicy', 'sv')];
    expect(found(links, 'en')).toEqual([]);
    expect(found(links, 'sv')).toEqual([['/integritet', 'privacy']]);
  });

  test('documents on another host are found too; whoever fetches decides', () => {
    expect(found([link('https://legal.example/lamppu/privacy-policy', 'Privacy policy')])).toEqual([
      ['https://legal.example/lamppu/privacy-policy', 'privacy'],
    ]);
  });

  test('sentences, mails, scripts and broken addresses are no documents', () => {
    const long = `By ordering you accept our terms and confirm that you have read and understood our privacy policy, which we changed last year.`;
    expect(
      found([
        link('/x', long),
        { url: 'mailto:privacy@lamppu.example', text: 'Privacy' },
        { url: 'javascript:void(0)', text: 'Privacy policy' },
        { url: 'http://', text: 'Privacy policy' },
      ]),
    ).toEqual([]);
  });

  test('a page’s own title tells what it is', () => {
    expect(documentKind({ url: `${SHOP}/sida/7`, text: 'Integritetspolicy – Lamplådan' })).toBe('privacy');
    expect(documentKind({ url: `${SHOP}/ev%C3%A4steet`, text: '' })).toBe('cookie');
    expect(documentKind({ url: `${SHOP}/lamps`, text: 'Lamps' })).toBeNull();
  });
});

test('the address of a document has no fragment, and no parameter that is of no account', () => {
  expect(documentAddress(`${SHOP}/index.php?route=information/information&information_id=3&sid=9#top`)).toBe(
    `${SHOP}/index.php?route=information%2Finformation&information_id=3`,
  );
  expect(documentAddress('ftp://lamppu.example/privacy')).toBeNull();
  expect(documentAddress('nowhere')).toBeNull();
});

test('terms are read only where they speak of personal data', () => {
  expect(speaksOfPrivacy('§ 9 Datenschutz. Wir erheben …')).toBe(true);
  expect(speaksOfPrivacy('Delivery takes three days.')).toBe(false);
});

describe('platforms', () => {
  test.each(platforms.platforms.map((one) => [one.id, one] as const))('%s is told by each of its hints', (_, one) => {
    for (const hint of one.hints) {
      const [document] = platformDocuments([`https://x.example${hint}a.js`], SHOP, ['privacy']);
      expect(document?.url.startsWith(`${SHOP}/`)).toBe(true);
    }
  });
  test('only what is missing is asked for, in the shop itself', () => {
    const scripts = ['https://lamppu.example/wp-content/plugins/woocommerce/a.js'];
    expect(platformDocuments(scripts, SHOP, ['cookie'])).toEqual([
      { url: `${SHOP}/cookie-policy-eu/`, kind: 'cookie' },
    ]);
    expect(platformDocuments(scripts, SHOP, [])).toEqual([]);
    expect(platformDocuments(['/own.js'], SHOP, ['privacy'])).toEqual([]);
  });
});
