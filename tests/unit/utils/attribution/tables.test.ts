import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../../../utils/attribution/index.ts';
import { loadTables } from '../../../../utils/attribution/tables.ts';

const attributor = createAttributor(loadTables());

describe('names that policies in the Nordic countries and Germany use', () => {
  test.each([
    ['google analytics', 'Google'],
    ['DoubleClick', 'Google'],
    ['YouTube', 'Google'],
    ['Facebook', 'Meta'],
    ['meta', 'Meta'],
    ['Instagram', 'Meta'],
    ['WhatsApp', 'WhatsApp'],
    ['Bing', 'Microsoft'],
    ['Microsoft Clarity', 'Microsoft'],
    ['LinkedIn', 'LinkedIn'],
    ['Twitter', 'X'],
    ['Avarda', 'Avarda'],
    ['Avarda TF Bank AB', 'Avarda'],
    ['Klarna Bank AB (publ)', 'Klarna'],
    ['Svea Ekonomi AB', 'Svea'],
    ['Collector Bank AB', 'Norion Bank'],
    ['Checkout Finland Oy', 'Paytrail'],
    ['MobilePay', 'Vipps MobilePay'],
    ['Posti Corporation', 'Posti'],
    ['PostNord Group AB', 'PostNord'],
    ['Budbee AB', 'Budbee'],
    ['DB Schenker', 'DB Schenker'],
    ['Oy Matkahuolto Ab', 'Matkahuolto'],
    ['Deutsche Post AG', 'DHL'],
    ['Rule Communication Nordic AB', 'Rule'],
    ['Nosto Solutions Oy', 'Nosto'],
    ['giosg.com Oy', 'giosg'],
    ['Cybot A/S', 'Cookiebot'],
    ['Hotjar Ltd', 'Hotjar'],
    ['Suomen Asiakastieto Oy', 'Enento'],
  ])('%s is %s', (surface, name) => {
    expect(attributor.resolveCompany(surface)?.name).toBe(name);
  });

  test.each(['posti', 'rule', 'swish', 'bring', 'visa', 'segment', 'line', 'Meta tags', 'cookies', 'payment'])(
    '%s is a word',
    (word) => {
      expect(attributor.resolveCompany(word)).toBeNull();
    },
  );

  test.each([
    ['Facebook', 'Meta'],
    ['Avarda', 'TF Bank'],
    ['Budbee', 'Instabee'],
    ['LinkedIn', 'Microsoft'],
    ['Hotjar', 'Contentsquare'],
    ['Cookiebot', 'Usercentrics'],
  ])('%s belongs to %s', (brand, owner) => {
    expect(attributor.sameCompany(brand, owner)).toBe(true);
  });
});

describe('hosts', () => {
  test.each([
    ['www.google-analytics.com', 'Google', 'analytics'],
    ['stats.g.doubleclick.net', 'Google', 'advertising'],
    ['connect.facebook.net', 'Meta', 'social'],
    ['bat.bing.com', 'Microsoft', 'advertising'],
    ['www.microsoft.com', 'Microsoft', 'functional'],
    ['www.clarity.ms', 'Microsoft', 'analytics'],
    ['shop.app', 'Shopify', 'payment'],
    ['analytics-ipv6.tiktokw.us', 'TikTok', 'advertising'],
    ['lb.eu-1-id5-sync.com', 'ID5', 'advertising'],
    ['challenges.cloudflare.com', 'Cloudflare', 'security'],
    ['js.klarna.com', 'Klarna', 'payment'],
    ['checkout.dibspayment.eu', 'Nets', 'payment'],
    ['consent.cookiebot.eu', 'Cookiebot', 'consent'],
    ['script.hotjar.com', 'Hotjar', 'analytics'],
  ])('%s is %s, %s', (host, company, category) => {
    expect(attributor.attributeHost(host)).toMatchObject({ company, category, confidence: 'sure' });
  });

  test('four in five of the thousand most frequent third-party hosts have an owner', () => {
    const csv = new URL('../../../../node_modules/third-party-web/dist/domain-map.csv', import.meta.url);
    const hosts = readFileSync(csv, 'utf8')
      .split('\n', 1_000)
      .flatMap((line) => line.split(',', 1));
    const owned = hosts.filter((host) => attributor.attributeHost(host).company !== null);
    expect(hosts).toHaveLength(1_000);
    expect(owned.length).toBeGreaterThanOrEqual(800);
  });

  test('a whole top-level domain or its resellers belong to nobody', () => {
    for (const host of ['shop.de.com', 'sklep.net.pl', 'any.co.uk'])
      expect(attributor.attributeHost(host).company).toBeNull();
  });

  test('a shop on a platform is not the platform', () => {
    expect(attributor.attributeHost('a-shop.myshopify.com')).toMatchObject({ company: 'Shopify', hosted: true });
    expect(attributor.attributeHost('d111111abcdef8.cloudfront.net')).toMatchObject({
      company: 'Amazon Web Services',
      hosted: true,
    });
  });
});

describe('cookies in a shop’s jar', () => {
  const shop = { domain: '.shop.fi', shopDomain: 'shop.fi' };

  test.each([
    ['_ga', 'Google', 'analytics'],
    ['_ga_ABC123', 'Google', 'analytics'],
    ['_fbp', 'Meta', 'advertising'],
    ['_hjSessionUser_1', 'Hotjar', 'analytics'],
    ['mp_0a1b_mixpanel', 'Mixpanel', 'analytics'],
    ['OptanonConsent', 'OneTrust', 'consent'],
    ['_shopify_y', 'Shopify', 'analytics'],
  ])('%s is likely %s, %s', (name, company, category) => {
    expect(attributor.attributeCookie({ name, ...shop })).toMatchObject({ company, category, confidence: 'likely' });
  });

  test.each(['PHPSESSID', 'PrestaShop-1a2b', 'sw-states', 'woocommerce_cart_hash', 'form_key'])(
    '%s is the shop’s own',
    (name) => {
      const found = attributor.attributeCookie({ name, ...shop });
      expect(found.company).toBeNull();
      expect(found.software).toBeDefined();
    },
  );

  test.each(['i', 'c', 'sp', 'IDE', 'lang', 'session', 'uid', 'bcookie', 'usprivacy'])('%s means nothing', (name) => {
    expect(attributor.attributeCookie({ name, ...shop }).company).toBeNull();
  });

  test('Matomo and its commercial cousin share their names', () => {
    const found = attributor.attributeCookie({ name: '_pk_id.1.1fff', ...shop });
    expect(found.company).toBeNull();
    expect(found.candidates?.toSorted()).toEqual(['Matomo', 'Piwik PRO']);
  });
});
