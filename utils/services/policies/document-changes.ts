import type { DocumentChange } from '../../comparison/index.ts';
import { diffClaims } from '../../policy/versions/diff-claims.ts';
import type { PolicyRow } from '../../storage/index.ts';

/**
 * What the newest version of each document says that the version before it did not, and the other way round.
 * @param rows every version of a shop's documents, in the order in which they were read
 */
export function documentChanges(rows: readonly PolicyRow[]): DocumentChange[] {
  return [...Map.groupBy(rows, ({ chain }) => chain).values()].flatMap((versions) => {
    const [before, after] = versions.slice(-2);
    return before && after && before.hash !== after.hash ? changeOf(before, after) : [];
  });
}

function changeOf(before: PolicyRow, after: PolicyRow): DocumentChange[] {
  const changes = diffClaims(before.reading.claims, after.reading.claims);
  if (changes.added.length + changes.removed.length + changes.changed.length === 0) return [];
  const version = ({ hash, readAt }: PolicyRow) => ({ hash, readAt });
  return [{ url: after.url, kind: after.kind, before: version(before), after: version(after), ...changes }];
}
