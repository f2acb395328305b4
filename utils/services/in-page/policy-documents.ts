import { send } from '../../browser/messages.ts';
import { blocksFromDom } from '../../policy/blocks-from-dom.ts';
import { documentKind, findDocuments } from '../../policy/find-documents.ts';

interface ToParse {
  url: string;
  kind: 'privacy' | 'cookie';
  html: string;
}

/**
 * Finds the shop's policy pages. A page that is one is read as it stands; the others are fetched by the worker
 * (the same way any visitor would get them, without cookies) and parsed here, where there is a DOM parser.
 */
export async function readDocuments(): Promise<void> {
  const here = location.origin + location.pathname;
  const own = documentKind({ url: here, text: document.title });
  if (own) await send({ command: 'document-read', url: here, kind: own, blocks: blocksFromDom(document) });
  const links = [...document.querySelectorAll('a[href]')].slice(0, 3_000).map((link) => ({
    url: (link as HTMLAnchorElement).href,
    text: (link.textContent ?? '').slice(0, 120),
    language: (link as HTMLAnchorElement).hreflang || (link as HTMLElement).lang,
  }));
  const documents = findDocuments(links, here, document.documentElement.lang);
  if (documents.length === 0) return;
  const answer = (await send({ command: 'documents-found', documents })) as { ok: boolean; value?: ToParse[] };
  for (const { url, kind, html } of answer.value ?? []) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    await send({ command: 'document-read', url, kind, blocks: blocksFromDom(parsed) });
  }
}
