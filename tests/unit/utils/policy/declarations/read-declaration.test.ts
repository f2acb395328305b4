import { describe, expect, test } from 'vitest';
import type { ForeignRead } from '../../../../../utils/policy/declarations/model.ts';
import { readDeclaration } from '../../../../../utils/policy/declarations/read-declaration.ts';
import type { Claim } from '../../../../../utils/policy/model.ts';
import { valuesOf as of, declared as read, soundQuotes } from '../../../../support/declared.ts';

describe('Cookiebot', () => {
  const tables: ForeignRead[] = [
    {
      path: 'CookieConsentDialog.cookieTableNecessary',
      value: [['vl_basket', 'lamput.example', 'Säilyttää ostoskorin.', 'Istunto', '1', 'HTTP', '^vl_basket$', '']],
    },
    { path: 'CookieConsentDialog.cookieHeaderTypeNecessary', value: 'Välttämättömät ({0})' },
    {
      path: 'CookieConsentDialog.cookieTableStatistics',
      value: [
        ['_ga', 'Googletag.example<br/>Google', 'Rekisteröi tunnisteen.', '2 vuotta', '1', 'HTTP'],
        ['hjViewportId', 'Hotjar', 'Tallentaa ikkunan koon.', 'Pysyvä', '2', 'HTML'],
      ],
    },
    { path: 'CookieConsentDialog.cookieHeaderTypeStatistics', value: 'Tilastot ({0})' },
    { path: 'CookieConsentDialog.cookieTableUnclassified', value: [] },
  ];

  test('rows by class, with lifetimes in the page’s language', () => {
    const made = read('cookiebot', tables, 'fi');
    soundQuotes(made);
    expect(of(made, 'cookie')).toEqual([
      {
        name: 'vl_basket',
        provider: 'lamput.example',
        purpose: 'Säilyttää ostoskorin.',
        category: 'necessary',
        lifetime: { kind: 'session' },
      },
      {
        name: '_ga',
        provider: 'Googletag.example, Google',
        purpose: 'Rekisteröi tunnisteen.',
        category: 'analytics',
        lifetime: { kind: 'duration', iso: 'P2Y', seconds: 63_113_904 },
      },
      {
        name: 'hjViewportId',
        provider: 'Hotjar',
        purpose: 'Tallentaa ikkunan koon.',
        category: 'analytics',
        lifetime: { kind: 'persistent' },
      },
    ]);
    expect(of(made, 'recipient')).toEqual([
      { name: 'Google', role: 'analytics' },
      { name: 'Hotjar', role: 'analytics' },
    ]);
    expect(of(made, 'purpose')).toEqual([{ purpose: 'analytics', text: 'Tilastot' }]);
    expect(made.reading.text).toContain('_ga\tGoogletag.example, Google\t2 vuotta\tRekisteröi tunnisteen.');
    expect(made.outline.filter(({ cell }) => cell).length).toBe(12);
  });
});

describe('OneTrust', () => {
  const cookie = (Name: string, Host: string, Length: string, IsSession = false) => ({
    id: '1',
    Name,
    Host,
    IsSession,
    Length,
    DurationType: 1,
    description: `${Name} is set by the shop.`,
    thirdPartyDescription: null,
  });
  const groups = [
    {
      GroupName: 'Strictly Necessary Cookies',
      CustomGroupId: 'C0001',
      FirstPartyCookies: [cookie('OptanonConsent', '.vinterlinne.example', '365')],
      Hosts: [],
    },
    {
      GroupName: 'Targeting Cookies',
      CustomGroupId: 'C0004',
      FirstPartyCookies: [cookie('basket', 'vinterlinne.example', '0', true)],
      Hosts: [{ HostName: 'bing.com', Cookies: [cookie('MUID', 'bing.com', '389')] }],
    },
  ];

  test('lengths are days, hosts hold cookies of their own', () => {
    const made = read('onetrust', [{ path: 'OneTrust.GetDomainData().Groups', value: groups }]);
    soundQuotes(made);
    expect(of(made, 'cookie').map(({ name, category, lifetime }) => [name, category, lifetime])).toEqual([
      ['OptanonConsent', 'necessary', { kind: 'duration', iso: 'P365D', seconds: 365 * 86_400 }],
      ['basket', 'marketing', { kind: 'session' }],
      ['MUID', 'marketing', { kind: 'duration', iso: 'P389D', seconds: 389 * 86_400 }],
    ]);
    expect(made.reading.text).toContain('389 days');
  });

  test('a group whose name tells no class is of the class of its code', () => {
    const odd = [{ GroupName: 'Lampun salat', CustomGroupId: 'C0002', FirstPartyCookies: [cookie('lux', 'x', '2')] }];
    expect(of(read('onetrust', [{ path: 'OneTrust.GetDomainData().Groups', value: odd }]), 'cookie')).toMatchObject([
      { name: 'lux', category: 'analytics' },
    ]);
  });

  test('no days without being a session is less than a day', () => {
    const short = [{ GroupName: 'Functional', FirstPartyCookies: [cookie('blink', 'vinterlinne.example', '0')] }];
    const made = read('onetrust', [{ path: 'OneTrust.GetDomainData().Groups', value: short }]);
    expect(of(made, 'cookie')).toMatchObject([{ name: 'blink', lifetime: { kind: 'unknown' } }]);
    expect(made.reading.text).toContain('0 days');
  });

  test('the same groups under both names of the tool are told once', () => {
    const made = read('onetrust', [
      { path: 'OneTrust.GetDomainData().Groups', value: groups },
      { path: 'Optanon.GetDomainData().Groups', value: groups },
    ]);
    expect(of(made, 'cookie')).toHaveLength(3);
  });
});

test('IAB TCF: vendors as recipients, purposes in the list’s words', () => {
  const made = read('iab-tcf', [
    {
      path: '__tcfapi(getVendorList)',
      value: {
        gvlSpecificationVersion: 3,
        purposes: {
          '1': { id: 1, name: 'Store and/or access information on a device' },
          '7': { id: 7, name: 'Measure advertising performance' },
        },
        vendors: {
          '8': { id: 8, name: 'Emerse Sverige AB', cookieMaxAgeSeconds: 63_072_000 },
          '12': { id: 12, name: 'BeeswaxIO Corporation' },
        },
      },
    },
  ]);
  soundQuotes(made);
  expect(of(made, 'recipient').map(({ name }) => name)).toEqual(['Emerse Sverige AB', 'BeeswaxIO Corporation']);
  expect(of(made, 'cookie.lifetime')).toMatchObject([{ scope: 'Emerse Sverige AB', maxSeconds: 63_072_000 }]);
  expect(made.reading.text).toContain('Measure advertising performance');
});

describe('what a page may put there', () => {
  test.each<[string, ForeignRead[]]>([
    ['nothing', []],
    ['a path of another tool', [{ path: 'klaroConfig', value: { services: [] } }]],
    ['a number', [{ path: 'CookieConsentDialog.cookieTableNecessary', value: 7 }]],
    ['rows that are none', [{ path: 'CookieConsentDialog.cookieTableNecessary', value: [null, 1, 'x', [], {}, [{}]] }]],
    ['a row without a name', [{ path: 'CookieConsentDialog.cookieTableNecessary', value: [['', 'x', 'y', 'z']] }]],
    ['a name without end', [{ path: 'CookieConsentDialog.cookieTableNecessary', value: [['n'.repeat(500)]] }]],
  ])('%s declares nothing', (_, reads) => {
    expect(readDeclaration('cookiebot', reads)).toBeNull();
  });

  test('a tool that nobody knows declares nothing', () => {
    expect(readDeclaration('nobody', [{ path: 'x', value: [] }])).toBeNull();
  });

  test('markup and characters nobody sees are taken out, and a heading of them is no heading', () => {
    const made = read('cookiebot', [
      {
        path: 'CookieConsentDialog.cookieTableNecessary',
        value: [['a\u200bb', '<b onclick=alert(1)>Evil</b>', '&lt;i&gt; a &amp; b', '1 day']],
      },
      { path: 'CookieConsentDialog.cookieHeaderTypeNecessary', value: '\u200b\u200b' },
    ]);
    soundQuotes(made);
    expect(made.reading.text).toBe('ab\tEvil\t1 day\t<i> a & b');
  });

  test('more entries than a shop can have are cut, and it is said', () => {
    const rows = Array.from({ length: 1_600 }, (_, index) => [`c${index}`, 'x', 'y', '1 day']);
    const made = read('cookiebot', [{ path: 'CookieConsentDialog.cookieTableNecessary', value: rows }]);
    expect(made.reading.truncated).toBe(true);
    expect(of(made, 'cookie').length).toBeLessThanOrEqual(1_500);
    soundQuotes(made);
  });

  test('members of an object’s prototype are not looked at', () => {
    const value = JSON.parse('{"__proto__": {"services": [{"name": "x"}]}, "services": {"constructor": 1}}');
    expect(readDeclaration('klaro', [{ path: 'klaroConfig', value }])).toBeNull();
  });
});

test('a long row is quoted from its name on', () => {
  const made = read('cookiebot', [
    { path: 'CookieConsentDialog.cookieTableNecessary', value: [['_ga', 'Google', 'p '.repeat(400), '1 day']] },
  ]);
  const [cookie] = made.reading.claims.filter(
    (claim): claim is Extract<Claim, { kind: 'cookie' }> => claim.kind === 'cookie',
  );
  expect(cookie?.quote.startsWith('_ga\tGoogle\t1 day')).toBe(true);
  expect(cookie?.quote.length).toBeLessThanOrEqual(300);
});
