import { lifetimeOfDays, lifetimeOfSeconds, lifetimeOfUnit, lifetimeOfWords } from './declared-lifetime.ts';
import { categoryOf, fieldOf, storageOf } from './declared-words.ts';
import { numberAt, textAt, textOf, valuesAt } from './foreign.ts';
import type { DeclaredCategory, DeclaredEntry, DeclaredLifetime, Foreign } from './model.ts';
import type { EntryMap, Path } from './tools.ts';

/** Longest name of a cookie or key that is kept; longer ones are no names. */
const LONGEST_NAME = 200;

/** What a group of entries has in common. */
export interface Group {
  value: Foreign;
  categoryText: string;
  category: DeclaredCategory | null;
  /** Field of each key where a tool lets sites choose their own columns. */
  columns: ReadonlyMap<string, string>;
}

/** The entries of one group, by the tool's map. */
export function readEntries(group: Group, maps: readonly EntryMap[] | undefined): DeclaredEntry[] {
  return (maps ?? []).flatMap((map) =>
    valuesAt(group.value, map.at).flatMap((value) => readEntry(value, map, group) ?? []),
  );
}

function readEntry(value: Foreign, map: EntryMap, group: Group): DeclaredEntry | null {
  const text = (field: 'name' | 'provider' | 'purpose' | 'lifetime'): string =>
    textAt(value, map[field]) || chosen(value, group.columns, field);
  const name = typeof value === 'string' && holds(map.name, '.') ? textOf(value) : text('name');
  if (name === '' || name.length > LONGEST_NAME) return null;
  const categoryText = textAt(value, map.category) || group.categoryText;
  return {
    name,
    provider: text('provider'),
    purpose: text('purpose'),
    categoryText,
    category: categoryOf(categoryText) ?? group.category,
    ...lifetimeOf(value, map, text('lifetime')),
    storage: storageOf(textAt(value, map.storage)),
  };
}

const holds = (path: Path, step: string): boolean => (typeof path === 'string' ? path === step : path.includes(step));

/** The value of the column that stands for a field. */
function chosen(value: Foreign, columns: ReadonlyMap<string, string>, field: string): string {
  const key = [...columns].find(([, named]) => named === field)?.[0];
  return key === undefined ? '' : textAt(value, key);
}

/** Which field each freely named column holds, by its heading. */
export function columnsOf(headers: Foreign | undefined): Map<string, string> {
  if (headers === null || typeof headers !== 'object' || Array.isArray(headers)) return new Map();
  const named = Object.entries(headers).flatMap(([key, label]) => {
    const field = fieldOf(textOf(label));
    return field === null ? [] : [[key, field] as const];
  });
  return new Map(named);
}

function lifetimeOf(
  value: Foreign,
  map: EntryMap,
  words: string,
): { lifetimeText: string; lifetime: DeclaredLifetime } {
  if (valuesAt(value, map.session)[0] === true) return { lifetimeText: 'session', lifetime: { kind: 'session' } };
  const days = numberAt(value, map.lifetimeDays);
  if (days !== null) return told(days, 'days', lifetimeOfDays(days));
  const seconds = numberAt(value, map.lifetimeSeconds);
  if (seconds !== null) return told(seconds, 'seconds', lifetimeOfSeconds(seconds));
  const code = textAt(value, map.lifetimeUnit);
  const amount = numberAt(value, map.lifetime);
  if (code !== '' && amount !== null) return told(amount, code, lifetimeOfUnit(amount, code));
  return { lifetimeText: words, lifetime: words === '' ? { kind: 'unknown' } : lifetimeOfWords(words) };
}

const told = (amount: number, unit: string, lifetime: DeclaredLifetime) => ({
  lifetimeText: `${amount} ${unit}`,
  lifetime,
});
