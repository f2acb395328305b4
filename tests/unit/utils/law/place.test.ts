import { expect, test } from 'vitest';
import { parsePlace } from '../../../../utils/law/place.ts';

test.each([
  ['FI', 'EU-FI', 'FI', null, 'Europe/Helsinki'],
  ['se', 'EU-SE', 'SE', null, 'Europe/Stockholm'],
  ['EU-FI', 'EU-FI', 'FI', null, 'Europe/Helsinki'],
  ['DE-BY', 'EU-DE-BY', 'DE', 'BY', 'Europe/Berlin'],
  ['EU-DE-BY', 'EU-DE-BY', 'DE', 'BY', 'Europe/Berlin'],
  ['NO', 'EEA-NO', 'NO', null, 'Europe/Oslo'],
  ['UK', 'UK', 'GB', null, 'Europe/London'],
  ['GB', 'UK', 'GB', null, 'Europe/London'],
  ['GB-SCT', 'UK-SCT', 'GB', 'SCT', 'Europe/London'],
  ['UK-NIR', 'UK-NIR', 'GB', 'NIR', 'Europe/London'],
  ['GB-WLS', 'UK-EW', 'GB', 'EW', 'Europe/London'],
  ['CH-ZH', 'CH-ZH', 'CH', 'ZH', 'Europe/Zurich'],
  ['US-CA', 'US-CA', 'US', 'CA', 'America/Los_Angeles'],
  ['BR', 'BR', 'BR', null, 'America/Sao_Paulo'],
  ['EL', 'EU-GR', 'GR', null, 'Europe/Athens'],
  [' pt-20 ', 'EU-PT-20', 'PT', '20', 'Atlantic/Azores'],
])('%s is %s', (code, jurisdiction, country, region, timeZone) => {
  expect(parsePlace(code)).toMatchObject({ jurisdiction, country, region, timeZone });
});

test.each([
  '',
  'XX',
  'US',
  'CA',
  'EU',
  'EEA',
  'DE-',
  'DE-XX',
  '__proto__',
  'constructor',
  'FI'.repeat(500),
  null,
  3,
  {},
])('%j is no place', (code) => {
  expect(parsePlace(code)).toBeNull();
});
