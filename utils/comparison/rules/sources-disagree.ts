import { type Sourced, saidBy } from '../claims.ts';
import { classOf } from '../cookie-class.ts';
import { disagreement } from '../declared-disagreement.ts';
import type { DeclaredCookieClaim } from '../declared-names.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import { isLonger } from '../lifetimes.ts';
import type { Finding } from '../model.ts';
import { someOf } from '../tracking.ts';
import { classLifetimes, outlastsSession } from './class-lifetime.ts';

/**
 * S1: two texts of the shop's (policy, cookie page, consent tool) that say different things of one cookie, or a list with
 * times that the class's own range in another text does not hold (Article 5(1)(a)).
 */
export function sourcesDisagree(ground: Ground): Finding[] {
  const byName = Map.groupBy(ground.affirmed('cookie'), ({ claim }) => claim.value.name.trim());
  const pairs = [...byName].flatMap(([name, rows]) => {
    const found = disagreement(rows, (a, b) => a.policy.hash !== b.policy.hash);
    if (!found) return [];
    return [
      finding('S1', {
        subject: `cookie:${name}`,
        verdict: 'differs',
        said: saidBy(found.one),
        beside: saidBy(found.other),
        message: `sources-differ-${found.about}`,
        params: { name, other: found.other.claim.quote.replace(/\s+/g, ' ').slice(0, 160) },
      }),
    ];
  });
  return [...pairs, ...beyondClass(ground)];
}

/** Rows that declare more than the longest time another text gives for their class: one finding a class. */
function beyondClass(ground: Ground): Finding[] {
  return (['tracking', 'functional'] as const).flatMap((wanted) => {
    const ranges = classLifetimes(wanted, ground).filter(
      (range) => range.claim.confidence !== 'weak' && outlastsSession(range),
    );
    const most = ranges.toSorted((a, b) => b.claim.value.maxSeconds - a.claim.value.maxSeconds)[0];
    if (!most) return [];
    const beyond = ground.affirmed('cookie').filter((row) => isBeyond(row, most, wanted));
    return beyond[0] ? [rangeExceeded(wanted, most, beyond, most.claim.value.maxSeconds)] : [];
  });
}

function isBeyond(row: DeclaredCookieClaim, most: Sourced, wanted: string): boolean {
  const { lifetime, category } = row.claim.value;
  if (row.policy.hash === most.policy.hash || row.claim.confidence === 'weak' || lifetime.kind !== 'duration')
    return false;
  const limit = most.claim.kind === 'cookie.lifetime' ? most.claim.value.maxSeconds : Number.POSITIVE_INFINITY;
  return classOf(category ?? '') === wanted && isLonger(lifetime.seconds ?? 0, limit);
}

const rangeExceeded = (
  wanted: string,
  most: Sourced,
  beyond: readonly DeclaredCookieClaim[],
  declaredMaxSeconds: number,
): Finding =>
  finding('S1', {
    subject: `class:${wanted}`,
    verdict: 'differs',
    said: saidBy(most),
    ...(beyond[0] ? { beside: saidBy(beyond[0]) } : {}),
    message: 'list-beyond-class',
    params: {
      count: beyond.length,
      names: someOf(beyond.map(({ claim }) => claim.value.name)),
      declaredMaxSeconds,
      listedSeconds: Math.max(...beyond.map(({ claim }) => claim.value.lifetime.seconds ?? 0)),
    },
  });
