import { expect, test } from 'vitest';
import { consentRows } from '../../../../../components/seen/views/consent-rows.ts';
import { english, wordsIn } from '../../../../../utils/i18n/index.ts';
import type { ConsentMoment, ConsentSignal } from '../../../../../utils/observation/model.ts';
import { buildVisit } from '../../../../support/build-shop.ts';

const words = wordsIn('en', english);
const moment = (over: Partial<ConsentMoment>): ConsentMoment => ({
  at: 5,
  tool: 'unknown',
  event: 'refused',
  label: 'Refuse all',
  evidence: '01KV:5',
  ...over,
});
const signal = (over: Partial<ConsentSignal>): ConsentSignal & { evidence: string } => ({
  at: 9,
  source: 'tcf-api',
  tool: 'iab-tcf',
  status: 'useractioncomplete',
  granted: [],
  denied: ['1'],
  legitimateInterest: [],
  vendors: 0,
  evidence: '01KV:9',
  ...over,
});

test('banner, tools and browser over all visits stand in one list', () => {
  const rows = consentRows(
    [
      buildVisit({
        id: 'B',
        consent: [moment({})],
        consentSignals: [signal({})],
        signals: { doNotTrack: true, globalPrivacyControl: false },
      }),
      buildVisit({ id: 'A', consent: [moment({ event: 'shown', evidence: '01KV:1' })] }),
    ],
    words,
  );
  expect(rows.map(({ name, by }) => [name, by])).toEqual([
    ['You refused', "the shop's banner"],
    ["Reported by the page's consent interface", 'IAB framework (TCF)'],
    ['What your browser asks for', 'your browser'],
    ['Banner shown', "the shop's banner"],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
});

test('a consent tool goes by its name, one that is not known by its id', () => {
  const by = (tool: string) => consentRows([buildVisit({ consent: [moment({ tool })] })], words)[0]?.by;
  expect(by('cookiebot')).toBe('Cookiebot');
  expect(by('constructor')).toBe('constructor');
  const told = consentRows([buildVisit({ consentSignals: [signal({ tool: 'unknown' })] })], words);
  expect(told[0]?.by).toBe('not identified');
});

test('a row is found by the words on the button and by what was allowed or not', () => {
  const [choice, report] = consentRows(
    [buildVisit({ consent: [moment({})], consentSignals: [signal({ denied: ['ad_storage'] })] })],
    words,
  );
  expect(choice?.text).toContain('refuse all');
  expect(report?.text).toContain('ad_storage');
});

test('two reports in one entry of the journal are two rows', () => {
  const twice = [signal({}), signal({ source: 'tcf-string' })];
  const rows = consentRows([buildVisit({ consentSignals: twice })], words);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
});
