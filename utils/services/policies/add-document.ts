import { type Block, type DocumentKind, readPolicy } from '../../policy/index.ts';
import { outlineOf } from '../../policy/versions/outline.ts';
import type { Services } from '../container.ts';
import { keepVersion } from './keep-version.ts';
import { remember } from './read-policy.ts';

/** A document the customer brings: the page in front, a text, a file. */
export interface BroughtDocument {
  kind: DocumentKind;
  source: 'page' | 'pasted' | 'file' | 'site';
  /** Address of a page; empty for a text or a file. */
  url: string;
  /** Name of a file; empty for what has an address. */
  name: string;
  language: string;
  blocks: readonly Block[];
}

/** What became of a document that was brought. */
export type Added = 'new-document' | 'new-version' | 'unchanged' | 'too-short';

/** Fewer words than this are a slip of the hand. */
const ENOUGH_WORDS = 20;

/** Keeps a document that the customer brought; what the customer calls the shop's policy is taken as such. */
export async function addDocument(
  services: Services,
  shop: string,
  { blocks, ...document }: BroughtDocument,
): Promise<Added | 'no-shop'> {
  if (!(await services.db.shops.get(shop))) return 'no-shop';
  const reading = readPolicy([...blocks], document.url === '' ? {} : { url: document.url });
  if (reading.words < ENOUGH_WORDS) return 'too-short';
  if (document.url !== '') {
    const { url, kind } = document;
    await remember(services, shop, { url, kind, readAt: services.now(), status: 'read' });
  }
  return keepVersion(services, shop, { ...document, how: 'rendered', outline: outlineOf(blocks), reading });
}
