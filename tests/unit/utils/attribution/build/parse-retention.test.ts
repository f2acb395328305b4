import { expect, test } from 'vitest';
import { parseRetention } from '../../../../../utils/attribution/build/parse-retention.ts';

test.each([
  ['1 year', 31_556_952],
  ['2 Years', 63_113_904],
  ['13 months', 34_186_698],
  ['30 mins', 1_800],
  ['90 sec', 90],
  ['Session', 0],
  ['End of session (browser)', 0],
  ['forever', undefined],
  ['1 year (in some countries, the period may be longer)', undefined],
  ['99999 days', undefined],
  ['', undefined],
])('%j is %j seconds', (text, seconds) => {
  expect(parseRetention(text)).toBe(seconds);
});
