import { BOUNDS } from './bounds.ts';

/** Orders journal positions (`visit:seq`): visits by their ULID, which is by time, then by place in the journal. */
export function compareRefs(a: string, b: string): number {
  const [visitA, visitB] = [visitOf(a), visitOf(b)];
  if (visitA !== visitB) return visitA < visitB ? -1 : 1;
  return Number(a.slice(visitA.length + 1)) - Number(b.slice(visitB.length + 1));
}

const visitOf = (ref: string): string => ref.slice(0, Math.max(0, ref.lastIndexOf(':')));

/**
 * Joins two lists of positions. Of more than fit, the earliest and the latest half are kept: how it began, and what the
 * last visit showed. Which ones those are does not depend on the order of joining.
 */
export function mergeRefs(a: readonly string[], b: readonly string[]): string[] {
  const all = [...new Set([...a, ...b])].sort(compareRefs);
  const half = BOUNDS.evidence / 2;
  return all.length <= BOUNDS.evidence ? all : [...all.slice(0, half), ...all.slice(-half)];
}
