import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownCommand, pageCommand, validEvents } from '../../../../utils/services/commands.ts';
import { OWN_COMMANDS, PAGE_COMMANDS, PAGE_EVENTS } from '../../../support/commands.ts';

/** Commands that say more than their name. */
const names = [...PAGE_COMMANDS, ...OWN_COMMANDS].flatMap((order) =>
  Object.keys(order).length > 1 ? order.command : [],
);

test('nothing that came about by chance passes', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true, withDate: true, withMap: true }));
  fc.assert(
    fc.property(anything, (value) => {
      expect(pageCommand.safeParse(value).success).toBe(false);
      expect(ownCommand.safeParse(value).success).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('the name of a command opens no door to a foreign shape', () => {
  const fields = fc.dictionary(
    fc.constantFrom('events', 'documents', 'blocks', 'url', 'kind', 'domain', 'shop', 'case', 'type'),
    fc.oneof(fc.nat(), fc.object(), fc.constant(null), fc.boolean()),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fields, (command, rest) => {
      expect(pageCommand.safeParse({ ...rest, command }).success).toBe(false);
      expect(ownCommand.safeParse({ ...rest, command }).success).toBe(false);
    }),
  );
});

/** Every place inside a command, as the keys that lead there. */
const places = (value: unknown): string[][] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : Object.entries(value).flatMap(([key, member]) => places(member).map((rest) => [key, ...rest]));

function withValueAt(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.with(Number(key), withValueAt(value[Number(key)], rest, put));
  const members = value as Record<string, unknown>;
  return { ...members, [key]: withValueAt(members[key], rest, put) };
}

const spoiled = (commands: readonly object[]) =>
  fc.constantFrom(...commands).chain((command) =>
    fc.record({
      command: fc.constant(command),
      place: fc.constantFrom(...places(command)),
      put: fc.constantFrom<unknown[]>({}, [], Symbol.iterator.toString, -1.5e308 * 10, undefined, 'x'.repeat(500_000)),
    }),
  );

test('a good command with one value spoiled does not pass', () => {
  const free = new Set(['hidden', 'cell', 'language', 'readerLanguage', 'details', 'to', 'visitor']);
  const optional = (place: string[]) => place.some((key) => free.has(key));
  fc.assert(
    fc.property(spoiled([...PAGE_COMMANDS.slice(1), ...OWN_COMMANDS]), ({ command, place, put }) => {
      if (put === undefined && optional(place)) return;
      const broken = withValueAt(command, place, put);
      expect(pageCommand.safeParse(broken).success || ownCommand.safeParse(broken).success).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('an event with one value spoiled is dropped', () => {
  fc.assert(
    fc.property(spoiled(PAGE_EVENTS), ({ command: event, place, put }) => {
      expect(validEvents([withValueAt(event, place, put)])).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
