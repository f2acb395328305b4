import { TCString } from '@iabtcf/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTcString } from '../../../../../utils/observation/consent/decode-tc-string.ts';
import { encodeTcString } from '../../../../support/tc-string.ts';

const numbers = (max: number, maxLength: number) => fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength });
/** Vendors lie alone or in runs, so that both ways of writing them come up. */
const vendors = fc.oneof(
  numbers(900, 40),
  fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 600 }))
    .map(([first, more]) => Array.from({ length: more }, (_, index) => first + index)),
);

test('any string that the framework writes is read as its own library reads it', () => {
  const allowed = fc.record({
    cmp: fc.integer({ min: 2, max: 4_095 }),
    policyVersion: fc.constantFrom(2, 4, 5),
    purposes: numbers(10, 10),
    legitimate: fc.uniqueArray(fc.integer({ min: 2, max: 10 }), { maxLength: 9 }),
    vendors,
  });
  fc.assert(
    fc.property(allowed, (wish) => {
      const text = encodeTcString(wish);
      const [ours, theirs] = [decodeTcString(text), TCString.decode(text)];
      const purposes = Number(theirs.policyVersion) >= 4 ? 11 : 10;
      const ids = Array.from({ length: purposes }, (_, index) => index + 1);
      expect(ours).toMatchObject({
        granted: ids.filter((id) => theirs.purposeConsents.has(id)).map(String),
        denied: ids.filter((id) => !theirs.purposeConsents.has(id)).map(String),
        legitimateInterest: [...theirs.purposeLegitimateInterests.values()].sort((a, b) => a - b).map(String),
        vendors: theirs.vendorConsents.size,
      });
    }),
    { numRuns: 150 },
  );
});
