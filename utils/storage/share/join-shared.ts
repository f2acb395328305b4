import { canonicalJson } from '../../evidence/hash-chain.ts';
import type { BackupTable } from '../backup/backup-tables.ts';
import type { FindingRow, PolicyRow, ShopRow, SightingRow, VisitRow } from '../rows.ts';
import { joinSharedSightings } from './join-shared-sightings.ts';
import { sharedForm } from './shared-rows.ts';

/**
 * Joins two machines' rows of one key. In which order and how often rows are joined makes no difference: the join is
 * commutative, associative and idempotent, and asks no clock which row is the right one. Times in rows are what was
 * observed; first and last are the least and the greatest of them.
 * @param theirsHolds whether of what a person decides the edit of the other machine is the later one
 */
export function joinShared(table: BackupTable, ours: unknown, theirs: unknown, theirsHolds: boolean): unknown {
  const decided = theirsHolds ? theirs : ours;
  switch (table) {
    case 'settings':
    case 'identities':
    case 'corrections':
    case 'cases':
    case 'replies':
      return decided;
    case 'shops':
      return joinShops(ours as ShopRow, theirs as ShopRow, decided as ShopRow);
    case 'policies':
      return joinPolicies(ours as PolicyRow, theirs as PolicyRow);
    case 'sightings':
      return joinSharedSightings(ours as SightingRow, theirs as SightingRow);
    case 'findings':
      return joinFindings(ours as FindingRow, theirs as FindingRow, decided as FindingRow);
    default:
      return greater(ours, theirs);
  }
}

/** Of two values the one whose text is greater: an order that every machine agrees on. */
const greater = <T>(a: T, b: T): T => (canonicalJson(a) >= canonicalJson(b) ? a : b);

function joinShops(ours: ShopRow, theirs: ShopRow, { controller, level }: ShopRow): ShopRow {
  const documents = new Map<string, ShopRow['documents'][number]>();
  for (const document of [...ours.documents, ...theirs.documents]) {
    const other = documents.get(document.url);
    const later = !other || document.readAt > other.readAt;
    if (later || document.readAt === other.readAt)
      documents.set(document.url, later ? document : greater(document, other));
  }
  return {
    domain: ours.domain,
    firstSeen: Math.min(ours.firstSeen, theirs.firstSeen),
    lastSeen: Math.max(ours.lastSeen, theirs.lastSeen),
    controller,
    ...(level === undefined ? {} : { level }),
    documents: [...documents.values()].sort((a, b) => (a.url < b.url ? -1 : 1)),
  };
}

/** One version, read at one moment: when it was last found unchanged may differ. */
function joinPolicies(ours: PolicyRow, theirs: PolicyRow): PolicyRow {
  const lasting = ({ checkedAt: _, fetchedHash: __, ...rest }: PolicyRow): unknown => rest;
  const [a, b] = [canonicalJson(lasting(ours)), canonicalJson(lasting(theirs))];
  if (a !== b) return a > b ? ours : theirs;
  if (ours.checkedAt !== theirs.checkedAt) return ours.checkedAt > theirs.checkedAt ? ours : theirs;
  return ours.fetchedHash >= theirs.fetchedHash ? ours : theirs;
}

/** What was found last holds; each machine compares again by itself. */
function joinFindings(ours: FindingRow, theirs: FindingRow, { dismissed }: FindingRow): FindingRow {
  const told = (row: FindingRow): number => Math.max(row.lastSeen, row.goneSince ?? Number.NEGATIVE_INFINITY);
  const said = ({ firstSeen: _, lastSeen: __, dismissed: ___, ...rest }: FindingRow): string => canonicalJson(rest);
  const later = told(ours) === told(theirs) ? said(ours) >= said(theirs) : told(ours) > told(theirs);
  const { dismissed: _, ...rest } = later ? ours : theirs;
  return {
    ...rest,
    firstSeen: Math.min(ours.firstSeen, theirs.firstSeen),
    lastSeen: Math.max(ours.lastSeen, theirs.lastSeen),
    ...(dismissed === undefined ? {} : { dismissed }),
  };
}

/** Which of two rows of one visit says more: below zero the second, above zero the first. A journal only grows. */
export function compareVisits(a: VisitRow, b: VisitRow): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a.reducedTo !== b.reducedTo) return a.reducedTo - b.reducedTo;
  const [x, y] = [a, b].map((visit) => canonicalJson(sharedForm('visits', visit)));
  return x === y ? 0 : (x ?? '') > (y ?? '') ? 1 : -1;
}
