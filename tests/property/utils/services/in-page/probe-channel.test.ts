import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageCommand } from '../../../../../utils/services/commands.ts';
import { readProbeMessage } from '../../../../../utils/services/in-page/probe-channel.ts';
import { NOON } from '../../../../support/observed-events.ts';

const long = fc.stringMatching(/^[a-z0-9.=-]{0,600}$/);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 600 }),
  long,
  fc.webUrl({ withQueryParameters: true }),
);
const attribute = fc.tuple(
  fc.constantFrom('domain', 'path', 'max-age', 'expires', 'samesite', 'partitioned'),
  fc.oneof(
    text,
    long.map((tail) => `/${tail}`),
    fc.stringMatching(/^-?[0-9]{1,400}$/),
  ),
);
const line = fc
  .tuple(text, fc.array(attribute))
  .map(([pair, more]) => [pair, ...more.map((parts) => parts.join('='))].join(';'));
const message = fc.record({
  kind: fc.constantFrom('cookie', 'storage', 'tcf', 'consent-mode', 'tool', 'x'),
  at: fc.oneof(fc.integer({ min: NOON - 90_000, max: NOON + 90_000 }), fc.double()),
  frame: text,
  by: fc.option(text),
  line,
  store: fc.constantFrom('localStorage', 'sessionStorage', 'indexedDB', 'x'),
  key: text,
  id: text,
  status: fc.oneof(text, fc.constantFrom('tcloaded', 'useractioncomplete', 'default', 'update')),
  cmp: fc.oneof(fc.integer({ min: -1, max: 5_000 }), fc.double()),
  policyVersion: fc.oneof(fc.integer(), fc.constantFrom(2, 4, 5)),
  purposes: fc.array(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.string())),
  legitimate: fc.array(fc.integer({ min: 0, max: 24 }), { maxLength: 30 }),
  vendors: fc.oneof(fc.integer(), fc.double()),
  granted: fc.array(text),
  denied: fc.array(text, { maxLength: 200 }),
});

test('what a page forges is read as a good event or not at all: it cannot spoil the batch it travels in', () => {
  fc.assert(
    fc.property(message, (forged) => {
      const event = readProbeMessage(JSON.stringify(forged), NOON);
      if (event !== null) expect(pageCommand.safeParse({ command: 'observed', events: [event] }).success).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.jsonValue()), (detail) => {
      const event = readProbeMessage(detail, NOON);
      expect(event).toBeNull();
    }),
  );
});
