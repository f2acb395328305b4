import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../../../utils/attribution/index.ts';
import { loadTables } from '../../../../utils/attribution/tables.ts';

const attributor = createAttributor(loadTables());

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
    ['svSession', 'Wix', 'advertising'],
    ['ss_cvr', 'Squarespace', 'analytics'],
    ['SHOP_SESSION_TOKEN', 'BigCommerce', 'necessary'],
    ['dwsid', 'Salesforce', 'necessary'],
    ['plenty-shop-cookie', 'plentysystems', 'consent'],
    ['_mkto_trk', 'Adobe', 'advertising'],
    ['etuix', 'Eulerian', 'analytics'],
    ['wteid_123', 'Mapp', 'analytics'],
    ['consentUUID', 'Sourcepoint', 'consent'],
  ])('%s is likely %s, %s', (name, company, category) => {
    expect(attributor.attributeCookie({ name, ...shop })).toMatchObject({ company, category, confidence: 'likely' });
  });

  test.each([
    ['PHPSESSID', 'PHP'],
    ['PrestaShop-1a2b', 'PrestaShop'],
    ['sw-states', 'Shopware'],
    ['woocommerce_cart_hash', 'WooCommerce'],
    ['form_key', 'Magento'],
    ['JTLSHOP', 'JTL-Shop'],
    ['GXConsents', 'Gambio'],
    ['sid_key', 'OXID eShop'],
    ['pgid-Shop-Site', 'Intershop'],
    ['epagescookielawcookie', 'ePages'],
    ['.Nop.Customer', 'nopCommerce'],
    ['TS01a2b3c4', 'F5 BIG-IP'],
  ])('%s is of the shop’s own %s', (name, software) => {
    expect(attributor.attributeCookie({ name, ...shop })).toMatchObject({ company: null, software });
  });

  test('several programs with one name for their cookie are several', () => {
    expect(attributor.attributeCookie({ name: 'XTCsid', ...shop })).toMatchObject({
      company: null,
      confidence: 'likely',
      candidates: ['Gambio', 'modified eCommerce'],
    });
  });

  test.each(['i', 'c', 'sp', 'IDE', 'lang', 'session', 'uid', 'bcookie', 'usprivacy'])('%s means nothing', (name) => {
    expect(attributor.attributeCookie({ name, ...shop }).company).toBeNull();
  });

  test('Matomo and its commercial cousin share their names', () => {
    const found = attributor.attributeCookie({ name: '_pk_id.1.1fff', ...shop });
    expect(found.company).toBeNull();
    expect(found.candidates?.toSorted()).toEqual(['Matomo', 'Piwik PRO']);
  });
});
