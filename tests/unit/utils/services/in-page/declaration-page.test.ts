// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Foreign } from '../../../../../utils/policy/declarations/model.ts';
import { readDeclaration } from '../../../../../utils/policy/declarations/read-declaration.ts';
import { PAGE_PATH } from '../../../../../utils/policy/declarations/tools.ts';
import type { Claim, DeclaredCookie } from '../../../../../utils/policy/model.ts';
import { pageCommand } from '../../../../../utils/services/commands.ts';
import { pageGroups, toolsHere } from '../../../../../utils/services/in-page/declaration-page.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The claims that a tool's part of the page makes. */
function claims(tool: string, html: string): Claim[] {
  document.body.innerHTML = html;
  const here = toolsHere().find(({ id }) => id === tool);
  if (!here) throw new Error(`${tool} is not seen`);
  const groups = pageGroups(here);
  const command = { command: 'declarations-here', tools: [{ tool, groups }], language: '' };
  expect(pageCommand.safeParse(command)).toEqual({ success: true, data: command });
  const made = readDeclaration(tool, [{ path: PAGE_PATH, value: groups as unknown as Foreign }]);
  for (const { quote, start, end } of made?.reading.claims ?? [])
    expect(made?.reading.text.slice(start, end)).toBe(quote);
  return made?.reading.claims ?? [];
}
const cookies = (tool: string, html: string): DeclaredCookie[] =>
  claims(tool, html).flatMap((claim) => (claim.kind === 'cookie' ? claim.value : []));

describe('declarations written into the page', () => {
  test('Cookiebot: a table for each class', () => {
    const table = (rows: string): string =>
      `<table class="CookieDeclarationTable"><thead><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Maximum Storage Duration</th><th>Type</th></tr></thead><tbody>${rows}</tbody></table>`;
    const declared = cookies(
      'cookiebot',
      `<div class="CookieDeclaration"><p class="CookieDeclarationLastUpdated">Cookie declaration last updated on 1/3/26 by <a>Cookiebot</a></p>
      <div class="CookieDeclarationType"><p class="CookieDeclarationTypeHeader"><strong>Necessary (1)</strong></p>${table('<tr><td>vl_basket</td><td>lamps.example</td><td>Keeps the basket.</td><td>Session</td><td>HTTP Cookie</td></tr>')}</div>
      <div class="CookieDeclarationType"><p class="CookieDeclarationTypeHeader"><strong>Statistics (1)</strong></p>${table('<tr><td>_ga</td><td>Google</td><td>Registers an id.</td><td>2 years</td><td>HTTP Cookie</td></tr>')}</div></div>`,
    );
    expect(declared).toMatchObject([
      { name: 'vl_basket', lifetime: { kind: 'session' } },
      { name: '_ga', provider: 'Google', lifetime: { iso: 'P2Y' } },
    ]);
  });

  test('Complianz: three lists side by side in folded services', () => {
    const declared = cookies(
      'complianz',
      `<div id="cmplz-document"><div id="cmplz-cookies-overview"><details class="cmplz-dropdown cmplz-service-desc"><summary><div><h3>Google Analytics</h3><p>Statistics</p></div></summary>
      <div class="cookies-per-purpose"><div class="purpose"><h4>Statistics</h4></div>
      <div class="name-header"><h5>Name</h5></div><div class="name">_ga</div><div class="name">_gid</div>
      <div class="retention-header"><h5>Expiration</h5></div><div class="retention">2 years</div><div class="retention">1 day</div>
      <div class="function-header"><h5>Function</h5></div><div class="function">Store and count pageviews</div><div class="function">Count visits</div></div></details></div></div>`,
    );
    expect(declared).toMatchObject([
      { name: '_ga', category: 'analytics', purpose: 'Store and count pageviews', lifetime: { iso: 'P2Y' } },
      { name: '_gid', category: 'analytics', lifetime: { iso: 'P1D' } },
    ]);
  });

  test('CookieYes: a card for each cookie', () => {
    const card = (name: string, until: string): string =>
      `<ul class="cky-cookie-des-table"><li><div>Cookie</div><div>${name}</div></li><li><div>Duration</div><div>${until}</div></li><li><div>Description</div><div><p>Made up.</p></div></li></ul>`;
    const declared = cookies(
      'cookieyes',
      `<div class="cky-consent-container"></div><div class="cky-modal"><div class="cky-accordion"><button class="cky-accordion-btn">Necessary</button><div class="cky-accordion-body"><div class="cky-audit-table">${card('cookieyes-consent', '1 year')}</div></div></div>
      <div class="cky-accordion"><button class="cky-accordion-btn">Analytics</button><div class="cky-accordion-body"><div class="cky-audit-table">${card('_ga', '1 year 1 month 4 days')}${card('_gid', '1 day')}</div></div></div></div>`,
    );
    expect(declared.map(({ name, category }) => [name, category])).toEqual([
      ['cookieyes-consent', 'necessary'],
      ['_ga', 'analytics'],
      ['_gid', 'analytics'],
    ]);
    expect(declared[0]?.lifetime.iso).toBe('P1Y');
  });

  test('Cookie Information: labelled lines, in Swedish', () => {
    const line = (label: string, value: string): string =>
      `<div role="row" class="cookie-details__detail-container"><span class="cookie-details__detail-title">${label}:</span><span class="cookie-details__detail-content">${value}</span></div>`;
    const declared = cookies(
      'cookie-information',
      `<div id="cookie-information-template-wrapper"><div id="coiConsentBanner"><div class="coi-consent-banner__category-container"><span class="coi-consent-banner__category-name">Statistiska</span>
      <div class="coi-consent-banner__description-container"><div class="coi-consent-banner__found-cookies"><div role="rowgroup" class="coi-consent-banner__cookie-details">
      ${line('Tjänst', 'Google Analytics')}${line('Syfte', 'Räknar besök')}${line('Löptid', '2 år')}${line('Namn', '_ga')}${line('Leverantör', 'google.com')}</div></div></div></div></div></div>`,
    );
    expect(declared).toMatchObject([
      { name: '_ga', purpose: 'Räknar besök', category: 'analytics', lifetime: { iso: 'P2Y' } },
    ]);
  });

  test('Termly: an upright table for each cookie', () => {
    const table = (name: string, until: string): string =>
      `<table><tbody><tr><td>Name:</td><td>${name}</td></tr><tr><td>Purpose:</td><td>Made up.</td></tr><tr><td>Provider:</td><td>.lamps.example</td></tr><tr><td>Type:</td><td>http_cookie</td></tr><tr><td>Expires in:</td><td>${until}</td></tr></tbody></table>`;
    const declared = cookies(
      'termly',
      `<div name="termly-embed"><h3>Analytics cookies</h3>${table('_ga', '1 year 11 months 29 days')}${table('_gid', '1 day')}</div>`,
    );
    expect(declared.map(({ name }) => name)).toEqual(['_ga', '_gid']);
    expect(declared[1]?.lifetime.iso).toBe('P1D');
  });

  test('CookieConsent 3: the table of a section, where the site keeps the tool to itself', () => {
    const declared = cookies(
      'orestbida',
      `<div id="cc-main"><div class="pm"><div class="pm__body"><div class="pm__section"><div class="pm__section-title">What cookies are</div></div>
      <div class="pm__section--toggle pm__section--expandable"><div class="pm__section-title-wrapper"><button class="pm__section-title">Analytics cookies</button></div><div class="pm__section-desc-wrapper">
      <table class="pm__section-table"><caption class="pm__table-caption">Cookie table</caption><thead class="pm__table-head"><tr><th class="pm__table-th">Cookie</th><th class="pm__table-th">Domain</th><th class="pm__table-th">Duration</th></tr></thead>
      <tbody class="pm__table-body"><tr class="pm__table-tr"><td class="pm__table-td" data-column="Cookie">^_ga</td><td data-column="Domain">lamps.example</td><td data-column="Duration">2 years</td></tr></tbody></table></div></div></div></div></div>`,
    );
    expect(declared).toMatchObject([
      { name: '^_ga', provider: 'lamps.example', category: 'analytics', lifetime: { iso: 'P2Y' } },
    ]);
  });

  test('CookieConsent 2: the table of a block', () => {
    const declared = cookies(
      'orestbida',
      `<div id="cc--main"><div id="s-cnt"><div id="s-bl"><div class="c-bl"><div class="title">About</div></div><div class="c-bl"><div class="title"><button class="b-tl exp">Ads</button></div><div class="desc">
      <table><thead><tr><th scope="col">Name</th><th scope="col">Domain</th><th scope="col">Expiration</th></tr></thead><tbody><tr><td data-column="Name">_fbp</td><td data-column="Domain">lamps.example</td><td data-column="Expiration">3 months</td></tr></tbody></table></div></div></div></div></div>`,
    );
    expect(declared).toMatchObject([{ name: '_fbp', category: 'marketing', lifetime: { iso: 'P3M' } }]);
  });

  test('Real Cookie Banner is seen by what it holds back, where its files have other names', () => {
    document.body.innerHTML =
      '<script type="application/consent" consent-required="12" consent-by="services" consent-id="13"></script>';
    expect(toolsHere().map(({ id }) => id)).toEqual(['real-cookie-banner']);
  });

  test('OneTrust: names as links with commas between, and cells made for narrow windows', () => {
    const link = (name: string): string =>
      `<a href="https://lists.example/${name}" rel="noopener" target="_blank" aria-label="${name} opens in a new tab">${name}</a>`;
    const declared = cookies(
      'onetrust',
      `<div id="ot-sdk-cookie-policy"><div id="ot-sdk-cookie-policy-v2" class="ot-sdk-cookie-policy ot-sdk-container"><h3 id="cookie-policy-title">Cookie List</h3><div id="cookie-policy-description">Made up.</div>
      <section><h4 class="ot-sdk-cookie-policy-group">Strictly Necessary Cookies</h4><p class="ot-sdk-cookie-policy-group-desc">Made up.</p><table><caption class="ot-scrn-rdr">Strictly Necessary Cookies</caption>
      <thead><tr><th class="ot-table-header ot-host">Cookie Subgroup</th><th class="ot-table-header ot-cookies">Cookies</th><th class="ot-table-header ot-cookies-type">Cookies used</th></tr></thead>
      <tbody><tr><td class="ot-host-td" data-label="Cookie Subgroup"><span class="ot-mobile-border"></span>lamps.example</td><td class="ot-cookies-td" data-label="Cookies"><span class="ot-mobile-border"></span><span class="ot-cookies-td-content">
      ${link('OptanonConsent')}
      ,
      ${link('s_xxxx')}
      </span></td><td class="ot-cookies-type" data-label="Cookies used"><span class="ot-cookies-type-td-content">First Party</span></td></tr></tbody></table></section></div></div>`,
    );
    expect(declared.map(({ name, provider, category }) => [name, provider, category])).toEqual([
      ['OptanonConsent', 'lamps.example', 'necessary'],
      ['s_xxxx', 'lamps.example', 'necessary'],
    ]);
  });

  test('OneTrust: its list as a table', () => {
    const declared = cookies(
      'onetrust',
      `<div id="ot-sdk-cookie-policy"><section><h4>Targeting Cookies</h4><table><thead><tr><th>Cookie Subgroup</th><th>Cookies</th><th>Cookies used</th><th>Lifespan</th></tr></thead><tbody><tr><td class="ot-host-td">bing.com</td><td class="ot-cookies-td">MUID, SRM_B</td><td>Third Party</td><td class="ot-life-span-td">389 days</td></tr></tbody></table></section></div>`,
    );
    expect(declared.map(({ name, provider, category, lifetime }) => [name, provider, category, lifetime.iso])).toEqual([
      ['MUID', 'bing.com', 'marketing', 'P389D'],
      ['SRM_B', 'bing.com', 'marketing', 'P389D'],
    ]);
  });

  test('iubenda: one service after the other in prose', () => {
    const declared = claims(
      'iubenda',
      `<div id="iubenda_policy"><div class="iub_content"><ul><li class="one_line_col"><h3>Analytics</h3><p>The services in this section count.</p>
      <h4>Google Analytics 4 (Google Ireland Limited)</h4><div class="wrap"><p>Made up words.</p><p>Personal Data processed: Trackers; Usage Data.</p>
      <p>Place of processing: Ireland – <a>Privacy Policy</a>.</p><p>Storage duration:</p><ul><li>_ga: 2 years</li><li>_ga_*: 2 years</li></ul></div>
      <h4>Mouse Map (Lamp Metrics Inc.)</h4><p>Personal Data processed: Usage Data.</p><p>Place of processing: United States – Privacy Policy.</p></li></ul></div></div>`,
    );
    const of = (kind: Claim['kind']): unknown[] =>
      declared.filter((claim) => claim.kind === kind).map(({ value }) => value);
    expect(of('recipient')).toEqual([
      { name: 'Google Ireland Limited', role: 'analytics' },
      { name: 'Lamp Metrics Inc.', role: 'analytics' },
    ]);
    expect(of('cookie')).toMatchObject([
      { name: '_ga', lifetime: { iso: 'P2Y' } },
      { name: '_ga_*', lifetime: { iso: 'P2Y' } },
    ]);
    expect(of('transfer')).toEqual([{ mechanism: 'none', country: 'US' }]);
  });
});

test('a page without a consent tool has none', () => {
  document.body.innerHTML = '<p>Lamps</p><table><tr><td>_ga</td></tr></table>';
  expect(toolsHere()).toEqual([]);
});

test('a tool that has written nothing into the page declares nothing there', () => {
  expect(claims('cookiebot', '<div class="CookieDeclaration"><p>Loading</p></div>')).toEqual([]);
});

test('a page without end is cut', () => {
  const rows = '<tr><td>a_b</td><td>Lamps</td></tr>'.repeat(700);
  document.body.innerHTML = `<div class="CookieDeclaration"><table><tr><th>Name</th><th>Provider</th></tr>${rows}</table></div>`;
  const [here] = toolsHere();
  expect(here && pageGroups(here)[0]?.rows).toHaveLength(500);
});
