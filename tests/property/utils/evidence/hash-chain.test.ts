import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../utils/evidence/index.ts';
import type { JournalEntry } from '../../../../utils/observation/index.ts';
import { visitEvents } from '../../../support/event-arbitraries.ts';
import { VISIT } from '../../../support/observed-events.ts';
import { brokenAt, chainedJournal } from '../../../support/verify-journal.ts';

const RUNS = { numRuns: 60 };

test('canonical JSON says the same as JSON and does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(plain);
      expect(canonicalJson(plain)).toBe(canonicalJson(value));
      expect(canonicalJson(turned(plain))).toBe(canonicalJson(value));
    }),
  );
});

/** The same value with its members in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, turned(member)])
      .reverse(),
  );
}

test('a journal that nobody touched holds, through a file and back', async () => {
  await fc.assert(
    fc.asyncProperty(visitEvents, async (events) => {
      const journal = await chainedJournal(events, VISIT);
      expect(await brokenAt(journal)).toBeNull();
      expect(await brokenAt(JSON.parse(JSON.stringify(journal)))).toBeNull();
    }),
    RUNS,
  );
});

/** Whether a changed text is still a journal that says something else than before, and holds. */
async function passes(text: string, original: readonly JournalEntry[]): Promise<boolean> {
  try {
    const journal: JournalEntry[] = JSON.parse(text);
    return canonicalJson(journal) !== canonicalJson(original) && (await brokenAt(journal)) === null;
  } catch {
    return false;
  }
}

/** The name of the visit is no part of a link: it only says which entries belong together. */
test('no change of one character goes unnoticed', async () => {
  await fc.assert(
    fc.asyncProperty(
      visitEvents,
      fc.nat(),
      fc.constantFrom(...'0123456789abcdef"{}[],:tx ', ''),
      async (events, at, character) => {
        const journal = (await chainedJournal(events, VISIT)).map(({ visit: _, ...entry }) => entry);
        const text = JSON.stringify(journal);
        const place = at % text.length;
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        expect(await passes(changed, journal as JournalEntry[])).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('no entry can be left out before the end, doubled or moved', async () => {
  await fc.assert(
    fc.asyncProperty(visitEvents, fc.nat(), fc.nat(), async (events, a, b) => {
      const journal = await chainedJournal(events, VISIT);
      const [i, j] = [a % journal.length, b % journal.length];
      const [one, other] = [journal[i], journal[j]];
      if (!one || !other) return;
      if (i < journal.length - 1) expect(await brokenAt(journal.toSpliced(i, 1))).not.toBeNull();
      expect(await brokenAt(journal.toSpliced(i, 0, one))).not.toBeNull();
      const renumbered = journal.toSpliced(i, 1).map((entry, seq) => ({ ...entry, seq }));
      if (i < journal.length - 1) expect(await brokenAt(renumbered)).not.toBeNull();
      if (i !== j) expect(await brokenAt(journal.with(i, other).with(j, one))).not.toBeNull();
    }),
    RUNS,
  );
});
