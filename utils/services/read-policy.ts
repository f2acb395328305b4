import { registrableDomain } from '../attribution/index.ts';
import { sha256 } from '../evidence/index.ts';
import { type Block, type DocumentKind, readPolicy } from '../policy/index.ts';
import { controllerOf, shopProfile } from '../requests/index.ts';
import { announceChange } from './changes.ts';
import { compareShop, newestPolicies } from './compare-shop.ts';
import type { Services } from './container.ts';

/** A document is asked for again after a day. */
const FRESH_MS = 24 * 60 * 60_000;
/** One that could not be got is tried again soon: the network may have been gone for a moment. */
const RETRY_MS = 60_000;
/** Longer pages are cut: no policy is, and a hostile one may be endless. */
const LONGEST_PAGE = 3_000_000;
const TIMEOUT_MS = 15_000;

interface Found {
  url: string;
  kind: DocumentKind;
}

/**
 * Gets the shop's documents that were not read today, as any visitor would get them and without cookies. They go back
 * to the page's script, which has the parser that a worker lacks.
 */
export async function fetchDocuments(
  services: Services,
  shop: string,
  found: readonly Found[],
): Promise<(Found & { html: string })[]> {
  const row = await services.db.shops.get(shop);
  if (!row) return [];
  const due = found.filter(({ url }) => {
    const known = row.documents.find((document) => document.url === url);
    const own = URL.canParse(url) && registrableDomain(new URL(url).hostname) === shop;
    return own && (!known || services.now() - known.readAt > (known.status === 'read' ? FRESH_MS : RETRY_MS));
  });
  const pages = await Promise.all(due.map(async (document) => ({ ...document, html: await page(document.url, shop) })));
  const now = services.now();
  // A page that was got counts as read only when its text has come back: the customer may leave before.
  for (const { url, kind, html } of pages)
    if (html === '') await remember(services, shop, { url, kind, readAt: now, status: 'unreadable' });
  return pages.filter(({ html }) => html !== '');
}

async function page(url: string, shop: string): Promise<string> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const type = response.headers.get('content-type') ?? '';
    const stayed = registrableDomain(new URL(response.url).hostname) === shop;
    if (!response.ok || !stayed || !/^text\/(html|plain)|application\/xhtml/.test(type)) return '';
    return (await response.text()).slice(0, LONGEST_PAGE);
  } catch {
    return '';
  }
}

/** Reads one document's blocks into claims and keeps it as a new version when its text is new. */
export async function keepPolicy(
  services: Services,
  shop: string,
  document: Found & { blocks: readonly Block[] },
): Promise<void> {
  const { db } = services;
  if (!(await db.shops.get(shop))) return;
  const reading = readPolicy([...document.blocks], { url: document.url });
  const now = services.now();
  await remember(services, shop, { url: document.url, kind: document.kind, readAt: now, status: 'read' });
  // An empty frame of a page that builds itself later is not the shop's policy.
  if (reading.words < 50) return;
  const hash = await sha256(reading.text);
  const known = await db.policies.get(hash);
  await db.policies.put({ hash, shop, url: document.url, kind: document.kind, readAt: known?.readAt ?? now, reading });
  const readings = (await newestPolicies(services, shop)).map((row) => row.reading);
  await db.shops.update(shop, { controller: controllerOf(shop, readings, shopProfile(shop)) });
  await compareShop(services, shop);
  announceChange();
}

async function remember(
  services: Services,
  shop: string,
  document: Found & { readAt: number; status: 'read' | 'unreadable' },
): Promise<void> {
  await services.db.transaction('rw', services.db.shops, async () => {
    const row = await services.db.shops.get(shop);
    if (!row) return;
    const documents = [...row.documents.filter(({ url }) => url !== document.url), document].slice(-20);
    await services.db.shops.update(shop, { documents });
  });
}
