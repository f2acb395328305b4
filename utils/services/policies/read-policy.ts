import { registrableDomain } from '../../attribution/index.ts';
import { isPolicy } from '../../policy/documents/is-policy.ts';
import { type Block, type DocumentKind, readPolicy } from '../../policy/index.ts';
import { outlineOf } from '../../policy/versions/outline.ts';
import type { KnownDocument } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { keepVersion } from './keep-version.ts';

/** A document is asked for again after a day. */
const FRESH_MS = 24 * 60 * 60_000;
/** One that could not be got is tried again soon: the network may have been gone for a moment. */
const RETRY_MS = 60_000;
/** Longer pages are cut: no policy is, and a hostile one may be endless. */
const LONGEST_PAGE = 3_000_000;
const TIMEOUT_MS = 15_000;
/** Documents remembered of one shop. */
const MOST_KNOWN = 20;

interface Found {
  url: string;
  kind: DocumentKind;
}

/**
 * Gets the shop's documents that were not read today, as any visitor would get them and without cookies. They go back
 * to the page's script, which has the parser that a worker lacks. What stands on another company's host is remembered
 * and left alone: nobody else is asked unless the customer says so.
 */
export async function fetchDocuments(
  services: Services,
  shop: string,
  found: readonly Found[],
): Promise<(Found & { html: string })[]> {
  const row = await services.db.shops.get(shop);
  if (!row) return [];
  const now = services.now();
  const due: Found[] = [];
  for (const { url, kind } of found) {
    if (!URL.canParse(url)) continue;
    const known = row.documents.find((document) => document.url === url);
    if (registrableDomain(new URL(url).hostname) !== shop) {
      if (!known) await remember(services, shop, { url, kind, readAt: now, status: 'elsewhere' });
    } else if (!known || now - known.readAt > (known.status === 'unreadable' ? RETRY_MS : FRESH_MS)) {
      due.push({ url, kind });
    }
  }
  const pages = await Promise.all(due.map(async (document) => ({ ...document, ...(await page(document.url, shop)) })));
  // A page that was got counts as read only when its text has come back: the customer may leave before.
  for (const { url, kind, status } of pages)
    if (status !== 'read') await remember(services, shop, { url, kind, readAt: now, status });
  return pages.filter(({ status }) => status === 'read').map(({ url, kind, html }) => ({ url, kind, html }));
}

async function page(url: string, shop: string): Promise<{ status: KnownDocument['status']; html: string }> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const type = response.headers.get('content-type') ?? '';
    if (registrableDomain(new URL(response.url).hostname) !== shop) return { status: 'elsewhere', html: '' };
    if (response.ok && /^application\/pdf/.test(type)) return { status: 'pdf', html: '' };
    if (!response.ok || !/^text\/(html|plain)|application\/xhtml/.test(type)) return { status: 'unreadable', html: '' };
    const html = (await response.text()).slice(0, LONGEST_PAGE);
    return { status: html === '' ? 'unreadable' : 'read', html };
  } catch {
    return { status: 'unreadable', html: '' };
  }
}

/** Reads one document's blocks into claims and keeps it as a new version when its text is new. */
export async function keepPolicy(
  services: Services,
  shop: string,
  document: Found & { language?: string; rendered?: boolean; blocks: readonly Block[] },
): Promise<void> {
  const { url, kind, language = '', rendered = false } = document;
  if (!(await services.db.shops.get(shop))) return;
  const blocks = [...document.blocks];
  const reading = readPolicy(blocks, { url });
  await remember(services, shop, { url, kind, readAt: services.now(), status: 'read' });
  // An empty frame of a page that builds itself later, or a page about biscuits, is not the shop's policy.
  if (!isPolicy(reading)) return;
  await keepVersion(services, shop, {
    url,
    kind,
    source: 'site',
    name: '',
    how: rendered ? 'rendered' : 'fetched',
    language,
    outline: outlineOf(blocks),
    reading,
  });
}

/** Remembers what became of a document, so that it is not asked for at each visit. */
export async function remember(services: Services, shop: string, document: KnownDocument): Promise<void> {
  await services.db.transaction('rw', services.db.shops, async () => {
    const row = await services.db.shops.get(shop);
    if (!row) return;
    const others = row.documents.filter(({ url }) => url !== document.url);
    await services.db.shops.update(shop, { documents: [...others, document].slice(-MOST_KNOWN) });
  });
}
