import type { CorrectionRow, KnownDocument, PolicyRow } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { newestPolicies } from '../findings/compare-shop.ts';

/** One document of a shop: its newest version and those before it, newest first. */
export interface DocumentView {
  newest: PolicyRow;
  earlier: PolicyRow[];
  /** False for a page's other languages, of which the one read last speaks for the shop. */
  current: boolean;
}

/** Everything that is known of what a shop says. */
export interface PolicyView {
  documents: DocumentView[];
  corrections: CorrectionRow[];
  /** Documents that are known to be there and were not read. */
  unread: KnownDocument[];
}

const ORDER: Record<PolicyRow['kind'], number> = { privacy: 0, cookie: 1, declaration: 2 };

/** What a shop says, version by version; the languages of one page are documents of their own. */
export async function policyView(services: Services, shop: string): Promise<PolicyView> {
  const { db } = services;
  const [row, versions, corrections, current] = await Promise.all([
    db.shops.get(shop),
    db.policies.where('[shop+readAt]').between([shop, 0], [shop, Number.POSITIVE_INFINITY]).reverse().toArray(),
    db.corrections.where('shop').equals(shop).toArray(),
    newestPolicies(services, shop),
  ]);
  const speaking = new Set(current.map(({ chain }) => chain));
  const documents = [...Map.groupBy(versions, ({ chain }) => chain).values()].flatMap(([newest, ...before]) => {
    if (!newest) return [];
    const earlier = before.filter(({ hash }, index) => hash !== (before[index - 1] ?? newest).hash);
    return { newest, earlier, current: speaking.has(newest.chain) };
  });
  documents.sort((a, b) => ORDER[a.newest.kind] - ORDER[b.newest.kind] || b.newest.checkedAt - a.newest.checkedAt);
  const read = new Set(versions.map(({ url }) => url));
  const unread = (row?.documents ?? []).filter(({ url, status }) => status !== 'read' && !read.has(url));
  return { documents, corrections, unread };
}
