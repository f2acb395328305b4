import { canonicalJson } from '../../evidence/hash-chain.ts';
import type { FindingRow, PolicyRow, SettingRow, ShopRow, SightingRow } from '../rows.ts';
import type { BackupTable } from './backup-tables.ts';
import { joinSightingRows, type SharedVisits } from './join-sightings.ts';

/**
 * What becomes of a row that is here and in the backup. `same`: they agree; `changed`: both together say more than ours
 * did; `kept`: they disagree, and ours stays.
 */
export type Fate = 'same' | 'changed' | 'kept';

/**
 * Joins a row that is here with one of the same key. Rows that never change must agree, or ours stays; rows that tell how
 * things stand are joined or the newer one holds. Joining again changes nothing.
 */
export function mergeRows(
  table: BackupTable,
  ours: unknown,
  theirs: unknown,
  visits: SharedVisits,
): { fate: Fate; row: unknown } {
  if (canonicalJson(ours) === canonicalJson(theirs)) return { fate: 'same', row: ours };
  const row = joined(table, ours, theirs, visits);
  if (!row) return { fate: 'kept', row: ours };
  return { fate: canonicalJson(row) === canonicalJson(ours) ? 'same' : 'changed', row };
}

function joined(table: BackupTable, ours: unknown, theirs: unknown, visits: SharedVisits): unknown {
  switch (table) {
    case 'shops':
      return joinShops(ours as ShopRow, theirs as ShopRow);
    case 'policies':
      return joinPolicies(ours as PolicyRow, theirs as PolicyRow);
    case 'sightings':
      return joinSightingRows(ours as SightingRow, theirs as SightingRow, visits);
    case 'findings':
      return joinFindings(ours as FindingRow, theirs as FindingRow);
    case 'settings':
      return joinSettings(ours as SettingRow, theirs as SettingRow);
    default:
      return null;
  }
}

function joinShops(ours: ShopRow, theirs: ShopRow): ShopRow {
  const [older, newer] = ours.lastSeen >= theirs.lastSeen ? [theirs, ours] : [ours, theirs];
  const documents = new Map(older.documents.map((document) => [document.url, document]));
  for (const document of newer.documents)
    if ((documents.get(document.url)?.readAt ?? -1) <= document.readAt) documents.set(document.url, document);
  const level = ours.level ?? theirs.level;
  return {
    ...newer,
    firstSeen: Math.min(ours.firstSeen, theirs.firstSeen),
    controller: newer.controller ?? older.controller,
    ...(level === undefined ? {} : { level }),
    documents: [...documents.values()],
  };
}

/** One version read at one moment: only when it was last found unchanged may differ. */
function joinPolicies(ours: PolicyRow, theirs: PolicyRow): PolicyRow | null {
  if (ours.hash !== theirs.hash) return null;
  const newer = ours.checkedAt >= theirs.checkedAt ? ours : theirs;
  return { ...ours, checkedAt: newer.checkedAt, fetchedHash: newer.fetchedHash };
}

/** What was found last holds; what the customer said last of it, too. */
function joinFindings(ours: FindingRow, theirs: FindingRow): FindingRow {
  const told = (row: FindingRow): number => Math.max(row.lastSeen, row.goneSince ?? 0);
  const newer = told(ours) >= told(theirs) ? ours : theirs;
  const dismissed = [ours.dismissed, theirs.dismissed]
    .filter((judged) => judged != null)
    .sort((a, b) => b.at - a.at)[0];
  return {
    ...newer,
    firstSeen: Math.min(ours.firstSeen, theirs.firstSeen),
    lastSeen: Math.max(ours.lastSeen, theirs.lastSeen),
    ...(dismissed ? { dismissed } : {}),
  };
}

/** Choices made here hold. What was told already stays told. */
function joinSettings(ours: SettingRow, theirs: SettingRow): SettingRow | null {
  if (ours.key !== 'reminders-told' || !Array.isArray(ours.value) || !Array.isArray(theirs.value)) return null;
  return { key: ours.key, value: [...new Set([...ours.value, ...theirs.value])].slice(0, 20_000) };
}
