import guidance from '../data/lifetime-guidance.json' with { type: 'json' };
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import { askedSeconds, DAY } from '../lifetimes.ts';
import type { Finding } from '../model.ts';
import { companiesOf, someOf, surelyTracks } from '../tracking.ts';

/**
 * C5: trackers that ask to stay longer than an authority's guidance for audience measurement (13 months, CNIL). One
 * finding of information for all of them: the guidance is French and no law in the shop's country.
 */
export function longTracker(ground: Ground): Finding[] {
  const long = ground.cookies.filter(
    (cookie) => surelyTracks(cookie.attribution) && (askedSeconds(cookie) ?? 0) > guidance.tracker.seconds + DAY,
  );
  if (long.length === 0) return [];
  const names = [...new Set(long.map(({ name }) => name))];
  return [
    finding('C5', {
      subject: 'cookies:long-trackers',
      verdict: 'differs',
      events: long.flatMap((cookie) => cookie.evidence.slice(0, 1)),
      message: 'tracker-stays-long',
      params: {
        count: names.length,
        names: someOf(names),
        companies: someOf(companiesOf(long), 4),
        askedSeconds: Math.max(...long.map((cookie) => askedSeconds(cookie) ?? 0)),
        guidanceSeconds: guidance.tracker.seconds,
      },
    }),
  ];
}
