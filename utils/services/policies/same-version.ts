import { diffClaims } from '../../policy/versions/diff-claims.ts';
import type { PolicyRow } from '../../storage/index.ts';

/** A page goes on building itself for a while after it was first read. */
const SETTLING_MS = 60_000;

/**
 * The row of a version when what was just read is that version again, or null when it is a new one. A page differs as
 * it is fetched and as it stands in the browser, where its scripts have worked on it; and while it builds itself it
 * grows. None of these is a change of the shop's words.
 */
export function sameVersion(known: PolicyRow, read: Omit<PolicyRow, 'readAt'>): PolicyRow | null {
  const { checkedAt } = read;
  const better = (): PolicyRow => ({ ...known, ...read, readAt: known.readAt, fetchedHash: fetchedOf(known, read) });
  // A newer reader may find more in the same words.
  if (known.hash === read.hash) return better();
  if (known.source !== 'site' || read.source !== 'site') return null;
  if (read.how === 'fetched') {
    const rendered = known.how === 'rendered';
    return rendered && (known.fetchedHash === '' || known.fetchedHash === read.hash)
      ? { ...known, checkedAt, fetchedHash: read.hash }
      : null;
  }
  if (known.how === 'rendered') return checkedAt - known.readAt < SETTLING_MS ? better() : null;
  const { removed, changed } = diffClaims(known.reading.claims, read.reading.claims);
  return removed.length + changed.length === 0 ? better() : null;
}

const fetchedOf = (known: PolicyRow, read: Omit<PolicyRow, 'readAt'>): string =>
  read.how === 'fetched' ? read.hash : known.fetchedHash;
