import { send } from '../../browser/messages.ts';
import { blocksFromDom } from '../../policy/blocks/blocks-from-dom.ts';
import { documentAddress } from '../../policy/documents/document-address.ts';
import {
  type DocumentKind,
  documentKind,
  type FoundDocument,
  findDocuments,
  speaksOfPrivacy,
} from '../../policy/documents/find-documents.ts';
import { platformDocuments } from '../../policy/documents/platform-documents.ts';
import type { Block } from '../../policy/model.ts';
import { sameOriginFrames } from './same-origin-frames.ts';

interface ToParse {
  url: string;
  kind: DocumentKind;
  html: string;
}

/** Delays after a page is complete at which it is looked at, in milliseconds: many build themselves late. */
const LOOK_AT = [0, 2_500, 6_000];
/** The same after a page has put another in its own place: for a moment it may still show the one before. */
const LOOK_AGAIN_AT = [1_500, 4_000, 8_000];
const MOST_LINKS = 3_000;
/** Documents asked for at once, as many as the worker takes. */
const MOST_DOCUMENTS = 8;
const HINT_ELEMENTS = 200;
/** Characters from which on a frame in a policy is taken for a part of it: help windows have fewer. */
const FRAME_TEXT = 600;

/**
 * Finds the shop's policy pages. A page that is one is read as it stands; the others are fetched by the worker
 * (the same way any visitor would get them, without cookies) and parsed here, where there is a DOM parser. A shop that is
 * one page, which puts its others in place by script, is looked at anew whenever its address changes.
 */
export async function readDocuments(): Promise<void> {
  const asked = new Set<string>();
  let here = documentAddress(location.href);
  const moved = (): void => {
    const now = documentAddress(location.href);
    if (now === here) return;
    here = now;
    look(LOOK_AGAIN_AT, asked, () => here === now).catch(() => undefined);
  };
  // Where a browser tells of such moves (HTML Standard, Navigation API); going back tells it in all.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', moved);
  addEventListener('popstate', moved);
  const first = here;
  await look(LOOK_AT, asked, () => here === first);
}

/** Looks at the page some times, as long as it is still the same. */
async function look(delays: readonly number[], asked: Set<string>, still: () => boolean): Promise<void> {
  let read = 0;
  for (const [index, delay] of delays.entries()) {
    await new Promise((next) => setTimeout(next, delay - (delays[index - 1] ?? 0)));
    if (!still()) return;
    read = await readOwnPage(read);
    const documents = documentsHere(index === delays.length - 1).filter(({ url }) => !asked.has(url));
    for (const { url } of documents) asked.add(url);
    if (documents.length > 0) await fetchAndRead(documents);
  }
}

/** Reads the page itself and its frames where they are policies; returns how much text there was, so as not to repeat it. */
async function readOwnPage(before: number): Promise<number> {
  const parts = ownDocuments();
  const length = parts.reduce((sum, { blocks }) => sum + lengthOf(blocks), 0);
  if (length === before) return before;
  for (const part of parts) await send({ command: 'document-read', rendered: true, ...part });
  return length;
}

interface OwnDocument {
  url: string;
  kind: DocumentKind;
  language: string;
  blocks: Block[];
}

/**
 * The page and the frames in it that are policies. Inside a policy a frame need not say that it is one, and what has no
 * address of its own (`srcdoc`) stands in the page as if it were written there.
 */
function ownDocuments(): OwnDocument[] {
  const own = ownDocument(document, null);
  const frames = sameOriginFrames(document);
  const framed = frames.flatMap((root) => ownDocument(root, own?.kind ?? null) ?? []);
  if (!own) return framed;
  const written = frames.filter((root) => !addressOf(root)).map((root) => blocksFromDom(root));
  const blocks = [...own.blocks, ...written.filter((part) => lengthOf(part) > FRAME_TEXT).flat()];
  return [{ ...own, blocks }, ...framed];
}

const addressOf = (root: Document): string | null => documentAddress(root.location?.href ?? '');
const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** @param inside kind of the policy that a frame stands in, null for a page or a frame that must say by itself what it is */
function ownDocument(root: Document, inside: DocumentKind | null): OwnDocument | null {
  const url = addressOf(root);
  if (!url) return null;
  const titles = [root.title, root.querySelector('h1')?.textContent ?? ''];
  const named = titles.reduce<DocumentKind | null>((found, text) => found ?? documentKind({ url, text }), null);
  const blocks = named || inside ? blocksFromDom(root) : [];
  const kind = named ?? (lengthOf(blocks) > FRAME_TEXT ? inside : null);
  return kind ? { url, kind, language: languageOf(root), blocks } : null;
}

/** The documents this page leads to; at the last look also those that its platform keeps where it always does. */
function documentsHere(last: boolean): FoundDocument[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, MOST_LINKS).map((link) => ({
    url: link.href,
    text: (link.textContent || link.getAttribute('aria-label') || link.title || '').slice(0, 150),
    language: link.hreflang || link.lang,
  }));
  const found = findDocuments(links, location.href, document.documentElement.lang);
  const missing = (['privacy', 'cookie'] as const).filter(
    (kind) => !found.some((document) => document.kind === kind && !document.fallback),
  );
  const usual = last && missing.length > 0 ? platformDocuments(hints(), location.origin, missing) : [];
  return [...found, ...usual].filter(({ fallback }) => last || !fallback).slice(0, MOST_DOCUMENTS);
}

/** Addresses of scripts and styles, which tell the platform. */
const hints = (): string[] =>
  [...document.querySelectorAll('script[src], link[rel="stylesheet"][href]')]
    .slice(0, HINT_ELEMENTS)
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');

async function fetchAndRead(documents: readonly FoundDocument[]): Promise<void> {
  const fallbacks = new Set(documents.filter(({ fallback }) => fallback).map(({ url }) => url));
  const wanted = documents.map(({ url, kind }) => ({ url, kind }));
  const answer = (await send({ command: 'documents-found', documents: wanted })) as { ok: boolean; value?: ToParse[] };
  for (const { url, kind, html } of answer.value ?? []) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const blocks = blocksFromDom(parsed);
    if (fallbacks.has(url) && !blocks.some(({ text }) => speaksOfPrivacy(text.slice(0, 400)))) continue;
    await send({ command: 'document-read', url, kind, language: languageOf(parsed), blocks });
  }
}

const languageOf = (root: Document): string => root.documentElement?.lang.slice(0, 35) ?? '';
