import calendar from '../data/calendar-words.json' with { type: 'json' };
import units from '../data/duration-units.json' with { type: 'json' };

/** Units of time that lifetimes are told in. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** ISO 8601 designator and length of each unit; a year is 365.2425 days and a month its twelfth. */
const UNITS: Record<DurationUnit, { rank: number; seconds: number; letter: string; time: boolean }> = {
  second: { rank: 0, seconds: 1, letter: 'S', time: true },
  minute: { rank: 1, seconds: 60, letter: 'M', time: true },
  hour: { rank: 2, seconds: 3600, letter: 'H', time: true },
  day: { rank: 3, seconds: 86_400, letter: 'D', time: false },
  week: { rank: 4, seconds: 604_800, letter: 'W', time: false },
  month: { rank: 5, seconds: 2_629_746, letter: 'M', time: false },
  year: { rank: 6, seconds: 31_556_952, letter: 'Y', time: false },
};
/** Units by rank, the smallest first. */
export const DURATION_UNITS: readonly DurationUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

const exact = new Map<boolean, Map<string, DurationUnit>>();
const stems = new Map<string, [string, DurationUnit][]>();
const glued = new Map<string, DurationUnit>(Object.entries(units.glued) as [string, DurationUnit][]);

/** Unit words of CLDR in every locale read, plus the inflected forms CLDR does not give. */
function unitWords(wide: boolean): Map<string, DurationUnit> {
  const built = exact.get(wide);
  if (built !== undefined) return built;
  const words = new Map<string, DurationUnit>();
  for (const table of wide ? [calendar.units, calendar.wideUnits] : [calendar.units]) {
    for (const unit of DURATION_UNITS) for (const word of table[unit]) words.set(word, unit);
  }
  for (const unit of DURATION_UNITS) {
    for (const form of units.forms[unit]) {
      if (!form.endsWith('*')) {
        words.set(form, unit);
        continue;
      }
      const stem = form.slice(0, -1);
      const bucket = stems.get(stem.slice(0, 2)) ?? [];
      if (!bucket.some(([known]) => known === stem)) bucket.push([stem, unit]);
      stems.set(stem.slice(0, 2), bucket);
    }
  }
  exact.set(wide, words);
  return words;
}

/**
 * The unit a word stands for; short forms (`d`, `kk`) only where `short` allows them, words of further languages only
 * when `wide`.
 */
export function unitOf(word: string, short: boolean, wide: boolean): DurationUnit | undefined {
  const known = unitWords(wide).get(word) ?? (short ? glued.get(word) : undefined);
  if (known !== undefined) return known;
  return stems.get(word.slice(0, 2))?.find(([stem]) => word.startsWith(stem))?.[1];
}

/** Words that stand for several units at once: a fortnight is two weeks. */
const COMPOUND = new Map(Object.entries(units.compound) as [string, [number, DurationUnit]][]);

/** How many of which unit a word stands for, where it stands for several. */
export function compoundOf(word: string): [number, DurationUnit] | undefined {
  return COMPOUND.get(word);
}

const SINGLE = new Map(
  Object.entries(units.single).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);

/** One unit, told by its name alone in the singular: a cell that says "month". */
export function oneUnit(word: string): { iso: string; seconds: number } | undefined {
  const unit = SINGLE.get(word);
  return unit === undefined ? undefined : durationOf(1, unit as DurationUnit);
}

/** Whether a word can be a unit of time in any of its forms. */
export function isUnit(word: string, wide: boolean): boolean {
  return unitOf(word, true, wide) !== undefined || COMPOUND.has(word) || Object.hasOwn(units.alone, word);
}

/** A number of units as ISO 8601 and in seconds. */
export function durationOf(value: number, unit: DurationUnit): { iso: string; seconds: number } {
  const { seconds, letter, time } = UNITS[unit];
  if (Number.isInteger(value)) return { iso: `P${time ? 'T' : ''}${value}${letter}`, seconds: value * seconds };
  // ISO 8601 allows a fraction, Temporal only in seconds: a fraction is told in the next smaller unit
  if (unit === 'year') return durationOf(Math.round(value * 12), 'month');
  if (unit === 'month') return durationOf(Math.round(value * 30), 'day');
  if (unit === 'day' && Number.isInteger(value * 24)) return durationOf(value * 24, 'hour');
  if (unit === 'hour' && Number.isInteger(value * 60)) return durationOf(value * 60, 'minute');
  return { iso: `PT${Math.round(value * seconds)}S`, seconds: Math.round(value * seconds) };
}

/** Rank of a unit among the others. */
export function rankOf(unit: DurationUnit): number {
  return UNITS[unit].rank;
}
