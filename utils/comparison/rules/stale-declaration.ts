import { type Sourced, saidBy } from '../claims.ts';
import data from '../data/retired-cookies.json' with { type: 'json' };
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { type NamePattern, namePattern } from '../name-pattern.ts';
import { someOf } from '../tracking.ts';

const RETIRED = data.retired.map((entry) => ({ ...entry, patterns: entry.names.map(namePattern) }));
/** Complete visits after acceptance, without which a cookie that is not set says nothing. */
const ENOUGH_VISITS = 5;

/**
 * C10: declarations that are out of date: names whose maker set them for the last time years ago, and names that were
 * not seen in five complete visits after acceptance. The latter cannot be told for certain: another page may set them.
 */
export function staleDeclaration(ground: Ground): Finding[] {
  const seen = new Set(ground.seen.flatMap((thing) => (thing.kind === 'host' ? [] : [thing.name])));
  const unseen = ground.affirmed('cookie').filter(({ claim }) => {
    const pattern = namePattern(claim.value.name);
    return pattern.exact === null ? !hasCovered(pattern, seen) : !seen.has(pattern.exact);
  });
  const retired = unseen.flatMap((source) => {
    const entry = RETIRED.find(({ patterns }) => patterns.some((one) => one.covers(source.claim.value.name.trim())));
    return entry ? [{ source, entry }] : [];
  });
  const findings: Finding[] = [];
  for (const [owner, rows] of Map.groupBy(retired, ({ entry }) => entry.owner)) {
    const [first] = rows;
    if (first)
      findings.push(
        retiredRows(
          owner,
          first.entry.since,
          rows.map(({ source }) => source),
        ),
      );
  }
  const never = unseen.filter((source) => !retired.some((row) => row.source === source));
  return enoughVisits(ground) && never.length > 0 ? [...findings, neverSeen(never)] : findings;
}

const hasCovered = (pattern: NamePattern, names: ReadonlySet<string>): boolean => {
  for (const name of names) if (pattern.covers(name)) return true;
  return false;
};

/** Counted from the acceptance on; less than everything is not enough. */
function enoughVisits({ visits, consent, access }: Ground): boolean {
  const accepted = consent.filter(({ event }) => event === 'accepted').map(({ at }) => at);
  if (access !== 'all' || accepted.length === 0) return false;
  const since = Math.min(...accepted);
  return visits.filter(({ at, complete }) => complete && at > since).length >= ENOUGH_VISITS;
}

const nameOf = ({ claim }: Sourced): string => (claim.kind === 'cookie' ? claim.value.name.trim() : '');

const retiredRows = (owner: string, since: string, rows: readonly Sourced[]): Finding =>
  finding('C10', {
    subject: `retired:${owner}`,
    verdict: 'differs',
    said: rows[0] ? saidBy(rows[0]) : null,
    message: 'retired-name',
    params: { company: owner, count: new Set(rows.map(nameOf)).size, names: someOf(rows.map(nameOf)), sinceOn: since },
  });

const neverSeen = (rows: readonly Sourced[]): Finding =>
  finding('C10', {
    subject: 'cookies:never-seen',
    severity: 'information',
    verdict: 'cannot-tell',
    doubt: 'not-every-page',
    said: rows[0] ? saidBy(rows[0]) : null,
    message: 'never-seen',
    params: { count: new Set(rows.map(nameOf)).size, names: someOf(rows.map(nameOf)) },
  });
