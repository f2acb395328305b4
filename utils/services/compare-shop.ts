import { type Comparison, compare } from '../comparison/index.ts';
import type { FindingRow, PolicyRow } from '../storage/index.ts';
import type { Services } from './container.ts';

/** A finding younger than this that is no longer found is dropped instead of kept as gone, in milliseconds. */
const PASSING_MS = 60_000;

/** Compares what a shop says with what was seen and keeps the findings: a known one lives on, one no longer found is gone. */
export async function compareShop(services: Services, shop: string): Promise<void> {
  const { db } = services;
  const attributor = await services.attributor();
  const [policies, seen, visits, known] = await Promise.all([
    newestPolicies(services, shop),
    db.sightings.where('shop').equals(shop).toArray(),
    db.visits.where('[shop+startedAt]').between([shop, 0], [shop, Number.POSITIVE_INFINITY]).reverse().toArray(),
    db.findings.where('shop').equals(shop).toArray(),
  ]);
  const told = visits.find(({ signals }) => signals !== null);
  const comparison: Comparison = {
    policies: policies.map(({ hash, url, reading }) => ({ hash, url, reading })),
    seen,
    consent: visits.toReversed().flatMap(({ consent }) => consent),
    signals: told?.signals ? { ...told.signals, since: told.startedAt } : null,
    access: visits[0]?.access ?? 'none',
    sameCompany: attributor.sameCompany,
  };
  const now = services.now();
  const before = new Map(known.map((row) => [row.key, row]));
  const found = compare(comparison).map((finding): FindingRow => {
    const row = before.get(finding.key);
    return { ...finding, shop, firstSeen: row?.firstSeen ?? now, lastSeen: now, goneSince: null };
  });
  const keys = new Set(found.map((finding) => finding.key));
  const missing = known.filter((row) => !keys.has(row.key));
  // What stood for a moment only, while a page was still telling, was never a finding.
  const passing = missing.filter((row) => row.goneSince === null && now - row.firstSeen < PASSING_MS);
  const gone = missing
    .filter((row) => !passing.includes(row))
    .map((row) => ({ ...row, goneSince: row.goneSince ?? now }));
  await db.transaction('rw', db.findings, async () => {
    await db.findings.bulkPut([...found, ...gone]);
    await db.findings.bulkDelete(passing.map(({ key }): [string, string] => [shop, key]));
  });
}

/** The newest version of each document a shop publishes. */
export async function newestPolicies({ db }: Services, shop: string): Promise<PolicyRow[]> {
  const rows = await db.policies.where('[shop+readAt]').between([shop, 0], [shop, Number.POSITIVE_INFINITY]).toArray();
  return [...new Map(rows.map((row) => [row.url, row])).values()];
}
