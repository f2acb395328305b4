import { sha256 } from '../../evidence/index.ts';
import type { PolicyReading } from '../../policy/index.ts';
import type { OutlineBlock } from '../../policy/versions/outline.ts';
import type { PolicyRow } from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { compareShop } from '../findings/compare-shop.ts';
import { sameVersion } from './same-version.ts';
import { keepController } from './stated-controller.ts';

/** A document as read, before it is known whether its text is new. */
export interface ReadDocument extends Pick<PolicyRow, 'url' | 'kind' | 'source' | 'name' | 'how'> {
  /** Language the page announces: names the chain where the text's own language is not one that is read in full. */
  language: string;
  outline: OutlineBlock[];
  reading: PolicyReading;
}

/** What became of it. */
export type Kept = 'new-document' | 'new-version' | 'unchanged';

/** Keeps a document as a new version of its chain when its text is new, and compares the shop anew. */
export async function keepVersion(services: Services, shop: string, document: ReadDocument): Promise<Kept> {
  const { db } = services;
  const { language, ...read } = document;
  const chain = [shop, read.kind, read.name || read.url, languageOf(document)].join(' ');
  const hash = sha256(read.reading.text);
  const now = services.now();
  const outcome = await db.transaction('rw', db.policies, async (): Promise<Kept> => {
    const newest = await db.policies
      .where('[chain+readAt]')
      .between([chain, 0], [chain, Number.POSITIVE_INFINITY])
      .last();
    const fresh = { ...read, chain, hash, shop, checkedAt: now, fetchedHash: read.how === 'fetched' ? hash : '' };
    const same = newest && sameVersion(newest, fresh);
    if (same) {
      await db.policies.put(same);
      return 'unchanged';
    }
    // Two versions of one chain never share a moment.
    const readAt = Math.max(now, (newest?.readAt ?? 0) + 1);
    await db.policies.put({ ...fresh, readAt, checkedAt: readAt });
    return newest ? 'new-version' : 'new-document';
  });
  await keepController(services, shop);
  await compareShop(services, shop);
  announceChange();
  return outcome;
}

const languageOf = ({ language, reading }: ReadDocument): string =>
  reading.language === 'und' ? language.slice(0, 2).toLowerCase() || 'und' : reading.language;
