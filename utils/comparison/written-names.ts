import type { PolicyVersion } from './model.ts';

/** Longest name looked for, in characters. */
const LONGEST = 200;
/** A name that is no word of any language: with a figure, a sign, or a capital inside. */
const TECHNICAL = /[\d_.\-:/]|[a-z][A-Z]/;

/**
 * The technical names that stand in the shop's texts, anywhere: what a list was not understood to say may still be
 * written there, and then nobody can call it silent.
 */
export function writtenNames(policies: readonly PolicyVersion[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { reading } of policies) {
    for (const word of reading.text.split(/[\s,;()"'“”„]+/)) {
      if (word.length > LONGEST) continue;
      const name = word.replace(/[.:]+$/, '');
      if (TECHNICAL.test(name)) names.add(name);
    }
  }
  return names;
}
