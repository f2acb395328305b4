import { saidBy } from '../claims.ts';
import { disagreement } from '../declared-disagreement.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';

/**
 * C8: one text that declares one cookie in two ways: for the session and for months, for two lengths of time, or in two
 * classes. Where two texts disagree, S1 says so.
 */
export function contradictoryRow(ground: Ground): Finding[] {
  const byName = Map.groupBy(ground.affirmed('cookie'), ({ claim }) => claim.value.name.trim());
  return [...byName].flatMap(([name, rows]) => {
    const found = disagreement(rows, (a, b) => a.policy.hash === b.policy.hash);
    if (!found) return [];
    return [
      finding('C8', {
        subject: `cookie:${name}`,
        verdict: 'differs',
        said: saidBy(found.one),
        beside: saidBy(found.other),
        message: `declared-twice-${found.about}`,
        params: { name, other: found.other.claim.quote.replace(/\s+/g, ' ').slice(0, 160) },
      }),
    ];
  });
}
