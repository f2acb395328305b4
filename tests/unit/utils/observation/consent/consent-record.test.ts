import { describe, expect, test } from 'vitest';
import { consentRecord } from '../../../../../utils/observation/consent/consent-record.ts';
import { RECORD_FORMATS, recordFormat } from '../../../../../utils/observation/consent/record-format.ts';
import { SAMPLE_RECORDS } from '../../../../fixtures/consent/records.ts';
import { TELLTALE } from '../../../../fixtures/consent/sample-record.ts';

test.each(SAMPLE_RECORDS)('$tool: $name', ({ name, value, tool, granted, denied, status, legitimateInterest }) => {
  expect(consentRecord(name, value)).toMatchObject({
    tool,
    status: status ?? 'stated',
    granted,
    denied,
    legitimateInterest: legitimateInterest ?? [],
  });
});

test('every record that is known has a sample', () => {
  const sampled = new Set(SAMPLE_RECORDS.map(({ name }) => recordFormat(name)?.name));
  expect(RECORD_FORMATS.map(({ name }) => name).filter((name) => !sampled.has(name))).toEqual([]);
});

test('of ids, moments and addresses nothing comes out', () => {
  const said = JSON.stringify(SAMPLE_RECORDS.map(({ name, value }) => consentRecord(name, value)));
  expect(JSON.stringify(SAMPLE_RECORDS)).toMatch(TELLTALE);
  expect(said).not.toMatch(TELLTALE);
});

describe('Shopify', () => {
  const read = (value: string) => consentRecord('_tracking_consent', value);
  test('before a choice, where a shop may do everything', () => {
    expect(read('3.AMPS_USVA_f_f_-DlBBsijT9252dNjR-wT4w')).toMatchObject({
      status: 'default',
      granted: ['analytics', 'marketing', 'preferences', 'sale_of_data'],
      denied: [],
    });
  });
  test('before a choice, where it must ask first', () => {
    expect(read('3._FI18_t_f_x')).toMatchObject({ status: 'default', granted: [] });
  });
  test('a refusal holds against what the shop may do', () => {
    expect(read('3a.AMPS_FI18_t_f_x')).toMatchObject({ denied: ['analytics'] });
  });
  test('everything accepted', () => {
    expect(read('3AMPS._FI18_f_f_x')).toMatchObject({ status: 'update', denied: [] });
  });
  test('the older form, with a choice and without one', () => {
    const choice = '{"v":"2.1","reg":"GDPR","con":{"CMP":{"a":"1","m":"0","p":"","s":""}}}';
    expect(read(encodeURIComponent(choice))).toMatchObject({
      status: 'update',
      granted: ['analytics'],
      denied: ['marketing'],
    });
    const none = '{con:{CMP:{a:"",m:"",p:"",s:""}},purposes:{a:false,p:true,m:false,t:false}}';
    expect(read(none)).toMatchObject({ status: 'default', granted: ['preferences'] });
  });
});

describe('older forms', () => {
  test('orestbida version 2', () => {
    expect(consentRecord('cc_cookie', '{"level":["necessary"],"revision":0}')).toMatchObject({
      granted: ['necessary'],
    });
  });
  test('iubenda without purposes', () => {
    const value = encodeURIComponent('{"consent":false,"timestamp":"2026-11-20","id":1}');
    expect(consentRecord('_iub_cs-1', value)).toMatchObject({ granted: [], denied: ['consent'] });
  });
  test('CookieScript refused', () => {
    expect(consentRecord('CookieScriptConsent', '{"action":"reject","categories":"[]"}')).toMatchObject({
      granted: [],
    });
  });
  test('Cookiebot as JSON', () => {
    expect(consentRecord('CookieConsent', '{"necessary":true,"marketing":false}')).toMatchObject({
      granted: ['necessary'],
    });
  });
});

test.each([
  ['sessionid', 'true'],
  ['CookieConsent', '-1'],
  ['CookieConsent', 'true'],
  ['CookieConsent', '{stamp:'],
  ['OptanonConsent', 'groups=&interactionCount=0'],
  ['cmplz_banner-status', 'dismissed'],
  ['cmplz_policy_id', '16'],
  ['_iub_cs-1-uspr', '{"s":true,"sh":true}'],
  ['euconsent-v2', 'nonsense'],
  ['didomi_token', '%%%'],
  ['cookieconsent_status', 'dismiss'],
  ['klaro', '[]'],
  ['klaro', 'null'],
  ['uc_settings', '{"services":[{"id":7,"status":true},null,7]}'],
  ['real_cookie_banner', '1:2'],
  ['__proto__', '{}'],
])('%s=%j says nothing', (name, value) => {
  expect(consentRecord(name, value)).toBeNull();
});

test('what looks like a person is no purpose, whatever a shop puts there', () => {
  const value = JSON.stringify({
    'kund@post.example': true,
    '12345678': true,
    deadbeefdeadbeef: false,
    statistics: true,
  });
  expect(consentRecord('klaro', value)).toMatchObject({ granted: ['statistics'], denied: [] });
});

test('a list without end is cut', () => {
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`purpose ${index}`, true]));
  expect(consentRecord('klaro', JSON.stringify(many))?.granted).toHaveLength(80);
  expect(consentRecord('klaro', JSON.stringify({ statistics: true, more: 'x'.repeat(300_000) }))).toBeNull();
});
