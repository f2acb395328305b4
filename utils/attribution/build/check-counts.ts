import type { Sources } from './read-sources.ts';

/**
 * A jump in the size of a source means that its contents changed in kind; somebody has to look before it goes out.
 * Returns one line for each count outside the recorded tolerance.
 */
export function checkCounts({ entities, observedHosts, cookieRows, recorded }: Sources): string[] {
  const counts: Record<string, number> = {
    'third-party-web entities': entities.length,
    'third-party-web patterns': entities.reduce((sum, entity) => sum + entity.domains.length, 0),
    'third-party-web observed hosts': observedHosts.length,
    'open-cookie-database rows': cookieRows.length,
  };
  const problems: string[] = [];
  for (const [what, count] of Object.entries(counts)) {
    const before = recorded.counts[what];
    if (before === undefined) problems.push(`${what}: no recorded count (now ${count})`);
    else if (Math.abs(count - before) > before * recorded.tolerance) {
      problems.push(`${what}: ${count}, recorded ${before}, more than ${recorded.tolerance * 100} % apart`);
    }
  }
  return problems;
}
