/** What a section, a table's column or a labelled line can be about. */
const SUBJECTS = [
  'controller',
  'contact',
  'dpo',
  'data',
  'purposes',
  'basis',
  'retention',
  'recipients',
  'transfers',
  'rights',
  'complaint',
  'cookies',
  'security',
  'changes',
  'automated',
  'sources',
  'optOut',
  'children',
  'required',
  // what words mean, of which none tells what is done
  'definitions',
  // a section under a heading that names none of these, as "Newsletter"
  'other',
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** The best one, two and three subjects of a passage as bit sets. */
export type About = readonly [number, number, number];

const BITS = new Map<string, number>(SUBJECTS.map((subject, bit) => [subject, 1 << bit]));

/** Nothing tells what a passage is about. */
export const UNTOLD: About = [0, 0, 0];

/** The bit set of some subjects. */
export function subjects(...keys: Subject[]): number {
  return keys.reduce((set, key) => set | (BITS.get(key) ?? 0), 0);
}

/** Ranked subjects, best first, as bit sets. */
export function aboutOf(ranked: readonly string[]): About {
  if (ranked.length === 0) return UNTOLD;
  const one = BITS.get(ranked[0] ?? '') ?? 0;
  const two = one | (BITS.get(ranked[1] ?? '') ?? 0);
  return [one, two, two | (BITS.get(ranked[2] ?? '') ?? 0)];
}

/** Whether a passage is about one of some subjects; only its best `depth` count. */
export function isAbout({ about }: { about: About }, set: number, depth: 1 | 2 | 3 = 3): boolean {
  return ((about[depth - 1] ?? 0) & set) !== 0;
}
