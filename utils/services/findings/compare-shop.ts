import { type Comparison, compare, type Finding, markCorrected } from '../../comparison/index.ts';
import { phrasesOf } from '../../policy/cues/lexicon.ts';
import { correctReading } from '../../policy/versions/apply-corrections.ts';
import type { ClaimCorrection } from '../../policy/versions/correction.ts';
import type { FindingRow, PolicyRow } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { documentChanges } from '../policies/document-changes.ts';

/** A finding younger than this that is no longer found is dropped instead of kept as gone, in milliseconds. */
const PASSING_MS = 60_000;
/** When a finding was seen last is kept to this, in milliseconds: a busy page is compared again and again. */
const SEEN_TO_MS = 60_000;

/**
 * Compares what a shop says with what was seen and keeps the findings: a known one lives on, one no longer found is
 * gone. What the customer corrected counts as corrected.
 */
export async function compareShop(services: Services, shop: string): Promise<void> {
  const { db } = services;
  const attributor = await services.attributor();
  const tables = [db.shops, db.policies, db.sightings, db.visits, db.corrections];
  const [row, documents, seen, visits, corrections] = await db.transaction('r', tables, () =>
    Promise.all([
      db.shops.get(shop),
      versionsOf(services, shop),
      db.sightings.where('shop').equals(shop).toArray(),
      db.visits.where('[shop+startedAt]').between([shop, 0], [shop, Number.POSITIVE_INFINITY]).reverse().toArray(),
      db.corrections.where('shop').equals(shop).toArray(),
    ]),
  );
  const told = visits.find(({ signals }) => signals !== null);
  const comparison: Comparison = {
    policies: newestOf(documents).map(({ hash, url, kind, reading }) => ({ hash, url, kind, reading })),
    unread: (row?.documents ?? []).filter(({ status }) => status === 'unreadable'),
    changes: documentChanges(documents),
    seen,
    consent: visits.toReversed().flatMap(({ consent }) => consent),
    signals: told?.signals ? { ...told.signals, since: told.startedAt } : null,
    access: visits[0]?.access ?? 'none',
    visits: visits
      .toReversed()
      .map(({ startedAt, access, gaps }) => ({ at: startedAt, complete: access === 'all' && gaps.length === 0 })),
    now: services.now(),
    companyOf: attributor.resolveCompany,
    sameCompany: attributor.sameCompany,
  };
  const now = services.now();
  const findings = compareCorrected(comparison, corrections);
  // Read and written at once: comparing takes its time, and the customer may put a finding aside meanwhile.
  await db.transaction('rw', db.findings, async () => {
    const known = await db.findings.where('shop').equals(shop).toArray();
    const before = new Map(known.map((row) => [row.key, row]));
    const found = findings.map((finding): FindingRow => {
      const { firstSeen = now, dismissed = null } = before.get(finding.key) ?? {};
      return { ...finding, shop, firstSeen, lastSeen: now, goneSince: null, dismissed };
    });
    const keys = new Set(found.map(({ key }) => key));
    const missing = known.filter((row) => !keys.has(row.key));
    const passing = missing.filter((row) => isPassing(row, now));
    const gone = missing
      .filter((row) => !passing.includes(row))
      .map((row) => ({ ...row, goneSince: row.goneSince ?? now }));
    await db.findings.bulkPut([...found, ...gone].filter((row) => !isKnown(row, before.get(row.key))));
    await db.findings.bulkDelete(passing.map(({ key }): [string, string] => [shop, key]));
  });
}

/** Whether a row says what it said a moment ago; both are plain data, made by the same steps in the same order. */
const isKnown = (row: FindingRow, before: FindingRow | undefined): boolean =>
  before !== undefined &&
  row.lastSeen - before.lastSeen < SEEN_TO_MS &&
  JSON.stringify({ ...before, lastSeen: 0 }) === JSON.stringify({ ...row, lastSeen: 0 });

/** What stood for a moment only, while a page was still telling, was never a finding, unless the customer judged it. */
const isPassing = ({ goneSince, firstSeen, dismissed }: FindingRow, now: number): boolean =>
  goneSince === null && now - firstSeen < PASSING_MS && !dismissed;

/** The findings by the claims as the customer corrected them; those that rest on a correction say so. */
function compareCorrected(comparison: Comparison, corrections: readonly ClaimCorrection[]): Finding[] {
  if (corrections.length === 0) return compare(comparison);
  const policies = comparison.policies.map((policy) => ({
    ...policy,
    reading: correctReading(policy.reading, corrections, phrasesOf),
  }));
  return markCorrected(compare({ ...comparison, policies }), compare(comparison));
}

/**
 * The newest version of each document a shop publishes. Of a page that speaks several languages the one read last
 * counts; what a consent tool declares on a page is a document of its own.
 */
export const newestPolicies = async (services: Services, shop: string): Promise<PolicyRow[]> =>
  newestOf(await versionsOf(services, shop));

/** Every version of a shop's documents, in the order in which they were read. */
const versionsOf = ({ db }: Services, shop: string): Promise<PolicyRow[]> =>
  db.policies.where('[shop+readAt]').between([shop, 0], [shop, Number.POSITIVE_INFINITY]).toArray();

function newestOf(versions: readonly PolicyRow[]): PolicyRow[] {
  const rows = versions.toSorted((a, b) => a.checkedAt - b.checkedAt);
  return [...new Map(rows.map((row) => [`${row.kind} ${row.name || row.url}`, row])).values()];
}
