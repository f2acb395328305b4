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
    ['Kustom', 'Kustom'],
    ['Brite AB', 'Brite'],
    ['giropay', 'paydirekt'],
    ['easyCredit-Ratenkauf', 'TeamBank'],
    ['Textalk Webshop', 'Abicart'],
    ['Jetshop', 'Norce'],
    ['plentymarkets GmbH', 'plentysystems'],
    ['JTL-Software-GmbH', 'JTL'],
    ['Pulse247 Oy', 'MyCashflow'],
    ['Vilkas Group Oy', 'Vilkas'],
    ['Eulerian Technologies', 'Eulerian'],
  ])('%s is %s', (surface, name) => {
    expect(attributor.resolveCompany(surface)?.name).toBe(name);
  });

  test.each([
    'posti',
    'rule',
    'swish',
    'bring',
    'visa',
    'segment',
    'line',
    'Meta tags',
    'cookies',
    'payment',
    'act on',
    'sum up',
    'bird',
    'constructor',
    'marketing platform',
    'vilkas',
  ])('%s is a word', (word) => {
    expect(attributor.resolveCompany(word)).toBeNull();
  });

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

  test('the hundred and fifty largest companies have a country, and most a legal entity', () => {
    const file = new URL('../../../../node_modules/third-party-web/dist/entities.json', import.meta.url);
    const entities: { domains: string[]; totalOccurrences?: number }[] = JSON.parse(readFileSync(file, 'utf8'));
    const weights = new Map<string, number>();
    for (const { domains, totalOccurrences = 0 } of entities) {
      const owners = domains.map((domain) => attributor.attributeHost(domain.replace('*.', 'www.')).company);
      const owner = owners.find((name) => name !== null);
      if (owner != null) weights.set(owner, (weights.get(owner) ?? 0) + totalOccurrences);
    }
    const largest = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, 150);
    const known = largest.map(([name]) => attributor.resolveCompany(name));
    expect(known).toHaveLength(150);
    expect(known.filter((company) => company?.country !== undefined).length).toBeGreaterThanOrEqual(140);
    expect(known.filter((company) => company?.legalEntity !== undefined).length).toBeGreaterThanOrEqual(120);
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
