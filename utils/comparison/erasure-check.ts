import type { CookieSighting, Sighting, StorageSighting } from '../observation/model.ts';

/**
 * What became of an identifier after an erasure. `gone`: not seen again. `came-back`: the same value was seen again, under
 * its own name or another. `renewed`: its name was seen again with another value, so the shop knows a new identifier.
 * `cannot-tell`: its name was seen again, and a value to compare was not.
 */
export type ErasureOutcome = 'gone' | 'came-back' | 'renewed' | 'cannot-tell';

export interface ErasedIdentifier {
  /** Key of the sighting before the erasure. */
  key: string;
  kind: 'cookie' | 'storage';
  name: string;
  outcome: ErasureOutcome;
  /** Key of the sighting it came back as, where it is another one. */
  as: string | null;
  /** Journal references of what was seen again. */
  events: string[];
}

type Kept = CookieSighting | StorageSighting;

/**
 * Holds what was seen up to an erasure against what has been seen since. Only values that can single out a browser
 * count. A sighting whose last time is no later than before the erasure was not seen again.
 * @param before the shop's sightings as they stood when the erasure was confirmed
 * @param after the shop's sightings as they stand after at least one more visit
 */
export function erasureCheck(before: readonly Sighting[], after: readonly Sighting[]): ErasedIdentifier[] {
  const until = Math.max(0, ...before.map(({ lastSeen }) => lastSeen));
  const again = after.filter(isKept).filter(({ lastSeen }) => lastSeen > until);
  const byKey = new Map(again.map((thing) => [thing.key, thing]));
  const byPart = new Map(again.flatMap((thing) => marksOf(thing).map((mark) => [mark, thing])));
  return before
    .filter(isKept)
    .filter(({ value }) => value?.entropy === 'identifier')
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((thing) => {
      const same = marksOf(thing)
        .map((mark) => byPart.get(mark))
        .find((other) => other !== undefined);
      const found = same ?? byKey.get(thing.key);
      return {
        key: thing.key,
        kind: thing.kind,
        name: thing.name,
        outcome: same ? 'came-back' : !found ? 'gone' : found.value ? 'renewed' : 'cannot-tell',
        as: same && same.key !== thing.key ? same.key : null,
        events: found?.evidence.slice(-2) ?? [],
      };
    });
}

const isKept = (thing: Sighting): thing is Kept => thing.kind !== 'host';

/** Hashes by which a value is known again: its own, and those of the parts in it that look like identifiers. */
const marksOf = ({ value }: Kept): string[] =>
  value === null || value.entropy !== 'identifier' ? [] : [value.hash, ...value.parts];
