import { dateOf } from '../abroad.ts';
import { saidBy } from '../claims.ts';
import { contactedCompanies } from '../contacts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { namingOf } from '../named-recipient.ts';
import { surelyTracks } from '../tracking.ts';

const OLD_MONTHS = 24;
/** Complete visits without a company, after which its first contact is news. */
const QUIET_VISITS = 2;

/**
 * L3: a policy that was last changed more than 24 months ago, or before a tracker that it does not name was first seen
 * at a shop known for longer (Article 13(3)). The newest date of the shop's privacy policies counts.
 */
export function oldPolicy(ground: Ground): Finding[] {
  const dated = ground
    .affirmed('policy.updated')
    .filter(({ policy, claim }) => policy.kind === 'privacy' && isDate(claim.value));
  const newest = dated.toSorted((a, b) => (a.claim.value < b.claim.value ? 1 : -1))[0];
  if (!newest) return [];
  const updated = newest.claim.value;
  const today = Temporal.PlainDate.from(dateOf(ground.now));
  const months = Temporal.PlainDate.from(updated).until(today, { largestUnit: 'month' }).months;
  if (months >= OLD_MONTHS) {
    return [
      finding('L3', {
        subject: 'policy:updated',
        verdict: 'differs',
        said: saidBy(newest),
        message: 'policy-old',
        params: { updatedOn: updated, count: months },
      }),
    ];
  }
  return newTrackers(ground, updated).map(({ company, at, ref }) =>
    finding('L3', {
      subject: `company:${company}`,
      verdict: 'differs',
      said: saidBy(newest),
      events: ref,
      message: 'policy-older-than-tracker',
      params: { updatedOn: updated, company, at },
    }),
  );
}

/** A day that is in the calendar. */
function isDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && dateOf(at) === text;
}

function newTrackers(ground: Ground, updated: string): { company: string; at: number; ref: string[] }[] {
  return [...contactedCompanies(ground)].flatMap(([company, hosts]) => {
    const working = hosts.filter(({ attribution }) => surelyTracks(attribution));
    const at = Math.min(...working.map(({ firstSeen }) => firstSeen));
    const before = ground.visits.filter((visit) => visit.complete && visit.at < at).slice(0, -1);
    const isNews = working.length > 0 && before.length >= QUIET_VISITS && dateOf(at) > updated;
    if (!isNews || namingOf(company, hosts, ground).how !== 'not') return [];
    return [{ company, at, ref: working.flatMap(({ evidence }) => evidence.slice(0, 1)) }];
  });
}
