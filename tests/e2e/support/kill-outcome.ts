import { expect } from '@playwright/test';
import { type FrozenHistory, frozenHistories } from '../../support/frozen-history.ts';
import { brokenAt } from '../../support/verify-journal.ts';
import type { Promised, Work } from './kill-rounds.ts';
import type { Inside } from './look-inside.ts';

/** The oldest (0) or the newest (-1) history that was shipped, kept for ever and shown in English. */
export function frozenAt(place: 0 | -1): FrozenHistory {
  const history = frozenHistories().at(place);
  if (!history) throw new Error('There is no frozen history.');
  const settings = (history.rows.settings ?? []).filter(({ key }) => key !== 'journal-days' && key !== 'language');
  return { ...history, rows: { ...history.rows, settings: [...settings, { key: 'journal-days', value: null }] } };
}

/** What a browser was doing when it was killed, and what was there before. */
interface Killed {
  work: Work;
  promised: Promised;
  history: FrozenHistory;
  /** Keys of the backup's rows, by table. */
  inBackup: Readonly<Record<string, string[]>>;
}

/**
 * Holds what lies in the browser after a kill against what was promised before it: what was there is there, every journal
 * holds, what was acknowledged is kept, and nothing is half done.
 * @returns in words what became of the work
 */
export async function outcomeOf(inside: Inside, { work, promised, history, inBackup }: Killed): Promise<string> {
  const before = keysOf(history);
  for (const [table, keys] of Object.entries(before))
    expect(inside.keys[table], table).toEqual(expect.arrayContaining(keys));
  await expectWholeJournals(inside);
  if (work === 'write') return written(inside, promised);
  if (work === 'upgrade') return upgraded(inside, history);
  if (work === 'journal') return journalled(inside, promised);
  if (work === 'share') return 'as it was';
  const missing: string[] = [];
  let there = 0;
  for (const [table, keys] of Object.entries(inBackup))
    for (const key of keys) {
      if (before[table]?.includes(key)) continue;
      if (inside.keys[table]?.includes(key)) there += 1;
      else missing.push(`${table} ${key}`);
    }
  if (promised.restored || there > 0) expect(missing).toEqual([]);
  return there > 0 ? 'whole' : 'nothing';
}

/** Keys of a frozen history, by table, each as JSON; settings come and go. */
function keysOf({ tables, rows }: FrozenHistory): Record<string, string[]> {
  const keys = Object.entries(tables).map(([table, { keyPath }]) => [
    table,
    (rows[table] ?? []).map((row) =>
      JSON.stringify(typeof keyPath === 'string' ? row[keyPath] : keyPath.map((field) => row[field])),
    ),
  ]);
  const { settings: _, ...others } = Object.fromEntries(keys);
  return others;
}

async function expectWholeJournals({ visits, events }: Inside): Promise<void> {
  expect(await brokenAt(events)).toBe(null);
  for (const { id, length, head } of visits) {
    const journal = events.filter(({ visit }) => visit === id);
    expect({ length: journal.length, head: journal.at(-1)?.hash ?? head }, id).toEqual({ length, head });
  }
  const known = new Set(visits.map(({ id }) => id));
  expect(events.filter(({ visit }) => !known.has(visit))).toEqual([]);
}

function written({ notes }: Inside, promised: Promised): string {
  const kept = notes.filter((note) => note.startsWith('note '));
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept).toEqual(expect.arrayContaining(promised.notes));
  expect(promised.notes.length).toBeGreaterThan(0);
  return `${promised.notes.length} promised, ${kept.length} kept`;
}

function journalled({ events }: Inside, { heads }: Promised): string {
  const hashes = new Map(events.map(({ visit, seq, hash }) => [`${visit}:${seq}`, hash]));
  for (const [place, head] of heads) expect(hashes.get(place), place).toBe(head);
  return `${heads.size} heads read back, ${events.length} events kept`;
}

function upgraded({ version, keys }: Inside, history: FrozenHistory): string {
  const latest = 10 * Math.max(...frozenHistories().map((one) => one.version));
  expect([history.version * 10, latest]).toContain(version);
  if (version === latest) return 'whole';
  expect(Object.keys(keys).sort()).toEqual(Object.keys(history.tables).sort());
  return 'as it was';
}
