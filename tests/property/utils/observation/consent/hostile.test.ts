import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consentFromRequest } from '../../../../../utils/observation/consent/consent-from-request.ts';
import type { ConsentReading } from '../../../../../utils/observation/consent/consent-reading.ts';
import { consentRecord } from '../../../../../utils/observation/consent/consent-record.ts';
import { decodeTcString } from '../../../../../utils/observation/consent/decode-tc-string.ts';
import { RECORD_FORMATS } from '../../../../../utils/observation/consent/record-format.ts';
import { SAMPLE_RECORDS } from '../../../../fixtures/consent/records.ts';
import { busyTime } from '../../../../support/busy-time.ts';

const names = RECORD_FORMATS.map(({ name }) => name.replace('*', 'x'));
const junk = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.json(),
  fc.json().map(encodeURIComponent),
  fc.json().map((text) => btoa(encodeURIComponent(text))),
  fc.stringMatching(/^[\w:,|=!.{}[\]"'%&-]{0,400}$/),
  fc.stringMatching(/^C[\w-]{0,200}$/),
);
/** A true record with a piece cut out, put in or turned around. */
const damaged = fc
  .tuple(fc.constantFrom(...SAMPLE_RECORDS), fc.nat(2_000), fc.nat(40), fc.string({ maxLength: 20 }))
  .map(([{ name, value }, at, length, put]): [string, string] => [
    name,
    value.slice(0, at % (value.length + 1)) + put + value.slice((at % (value.length + 1)) + length),
  ]);

function isBounded(reading: ConsentReading | null): void {
  if (!reading) return;
  for (const list of [reading.granted, reading.denied, reading.legitimateInterest]) {
    expect(list.length).toBeLessThanOrEqual(80);
    for (const name of list) expect(name).toMatch(/^[^\u0000-\u001f]{1,60}$/);
  }
  expect(reading.granted.filter((name) => reading.denied.includes(name))).toEqual([]);
  expect(reading.tool.length).toBeLessThanOrEqual(40);
}

test('any value of any record is read without an error, and within its bounds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.tuple(fc.constantFrom(...names), junk), damaged), ([name, value]) => {
      isBounded(consentRecord(name, value));
    }),
    { numRuns: 3_000 },
  );
});

test('any address too', () => {
  const parameter = fc.tuple(
    fc.constantFrom('gcs', 'gcd', 'npa', 'dma_cps', 'gdpr', 'gdpr_consent'),
    fc.oneof(junk, fc.constantFrom('G100', '13p3p3p2p5', '-', '1')),
  );
  fc.assert(
    fc.property(fc.array(parameter, { maxLength: 8 }), fc.constantFrom('&', ';', '?', '#'), (parameters, between) => {
      const query = parameters.map((parts) => parts.join('=')).join(between);
      for (const reading of consentFromRequest(`https://tags.example/g/collect?${query}`)) isBounded(reading);
    }),
    { numRuns: 1_500 },
  );
});

const LONG: [string, (length: number) => string][] = [
  ['one letter', (length) => 'A'.repeat(length)],
  ['opening braces', (length) => '{a:'.repeat(length / 3)],
  ['opening brackets', (length) => '['.repeat(length)],
  ['quotes', (length) => `{a:'${"\\'".repeat(length / 2)}`],
  ['percent signs', (length) => '%7B%'.repeat(length / 4)],
  ['separators', (length) => ':,|!=&'.repeat(length / 6)],
  ['pairs', (length) => 'a:yes,'.repeat(length / 6)],
  ['members', (length) => `{${'"a":true,'.repeat(length / 9)}"b":1}`],
  ['blanks', (length) => `{${' '.repeat(length)}`],
];

test.each(LONG)('%s without end take no time', (_, make) => {
  const text = make(180_000);
  const busy = busyTime();
  for (const name of names) consentRecord(name, text);
  decodeTcString(text);
  consentFromRequest(`https://tags.example/?gcd=${text.slice(0, 19_000)}`);
  // Some 40 readings of 180 000 characters: a fifth of a second on an idle machine. A square of them would take minutes.
  expect(busy()).toBeLessThan(6_000);
});
