import type { Claim } from '../../policy/model.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { DocumentChange, Finding, Said } from '../model.ts';

/** V1: a text that says other things than at an earlier visit, claim by claim (Article 13(3)). */
export function versionChange(ground: Ground): Finding[] {
  return ground.changes
    .toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.after.readAt - b.after.readAt))
    .flatMap((change) => {
      const count = change.added.length + change.removed.length + change.changed.length;
      return count === 0 ? [] : [about(change, count)];
    });
}

function about({ url, before, after, added, removed, changed }: DocumentChange, count: number): Finding {
  const [pair] = changed;
  const [now] = added;
  const [then] = removed;
  const later = pair ? quoteOf(pair.after, after.hash) : now ? quoteOf(now, after.hash) : null;
  const earlier = pair ? quoteOf(pair.before, before.hash) : then ? quoteOf(then, before.hash) : null;
  return finding('V1', {
    subject: `document:${url}:${after.hash}`,
    verdict: 'differs',
    said: later ?? earlier,
    ...(later && earlier ? { beside: earlier } : {}),
    message: 'text-changed',
    params: {
      count,
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      beforeAt: before.readAt,
      at: after.readAt,
    },
  });
}

const quoteOf = ({ quote, start, end }: Claim, source: string): Said => ({ source, quote, start, end });
