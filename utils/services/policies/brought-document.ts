import { activeTab, loadInTab, runInTab } from '../../browser/index.ts';
import { type Block, blocksFromDom, blocksFromText } from '../../policy/index.ts';
import type { PageInFront } from '../in-page/page-tools.ts';
import { pdfText } from './pdf-text.ts';

/** Why a document could not be taken in. */
export type BroughtError =
  | 'too-large'
  | 'too-slow'
  | 'locked'
  | 'broken'
  | 'no-text'
  | 'unknown-type'
  | 'no-page'
  | 'not-reached';

/** A document in blocks, with what is known of where it comes from. */
interface Brought {
  url: string;
  name: string;
  language: string;
  blocks: Block[];
}
export type BroughtOutcome = { ok: true; document: Brought } | { ok: false; error: BroughtError };

const LARGEST_TEXT = 8_000_000;
const TIMEOUT_MS = 20_000;
/** What our parser keeps of one text block at most. */
const LONGEST_BLOCK = 400_000;

const failed = (error: BroughtError): BroughtOutcome => ({ ok: false, error });
const brought = (document: Partial<Brought> & { blocks: Block[] }): BroughtOutcome => ({
  ok: true,
  document: {
    url: '',
    name: '',
    language: '',
    ...document,
    blocks: document.blocks.slice(0, 5_000).map((block) => ({ ...block, text: block.text.slice(0, LONGEST_BLOCK) })),
  },
});

/** A text that was pasted, or typed. */
export const documentFromText = (text: string): BroughtOutcome => brought({ blocks: blocksFromText(text) });

/**
 * A file: a saved page, a PDF, a plain text. What it is, its first bytes tell before its name does.
 * @param signal ends the reading of a PDF, which may take long
 */
export async function documentFromFile(file: File, signal?: AbortSignal): Promise<BroughtOutcome> {
  const name = file.name.slice(0, 200);
  const head = new TextDecoder('latin1').decode(await file.slice(0, 1_024).arrayBuffer());
  if (head.includes('%PDF-')) return fromPdf(new Uint8Array(await file.arrayBuffer()), { name }, signal);
  if (head.includes('\u0000')) return failed('unknown-type');
  if (file.size > LARGEST_TEXT) return failed('too-large');
  const text = decoded(await file.arrayBuffer(), head);
  return /<(?:!doctype html|html|head|body|p|div|h1)[\s>]/i.test(head)
    ? fromHtml(text, { name })
    : brought({ name, blocks: blocksFromText(text) });
}

/** The page in front of the customer, whatever site it is on; needs the click on our button or access to the site. */
export async function documentFromPage(): Promise<BroughtOutcome> {
  try {
    const tab = await activeTab();
    if (tab?.id === undefined) return failed('no-page');
    await loadInTab(tab.id, '/page-tools.js');
    const page = (await runInTab(tab.id, () => globalThis.customerCopyTools?.read(), [])) as PageInFront | undefined;
    if (!page) return failed('no-page');
    return brought({ url: page.url.split('#')[0] ?? '', language: page.language, blocks: page.blocks });
  } catch {
    return failed('no-page');
  }
}

/** A document at its own address, without cookies: asked for only because the customer said so. */
export async function documentFromAddress(url: string): Promise<BroughtOutcome> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return failed('not-reached');
    const type = response.headers.get('content-type') ?? '';
    const data = await response.arrayBuffer();
    if (type.includes('pdf')) return fromPdf(new Uint8Array(data), { url });
    if (data.byteLength > LARGEST_TEXT) return failed('too-large');
    const charset = /charset=["']?([\w-]+)/i.exec(type)?.[0] ?? '';
    const text = decoded(data, `${charset} ${new TextDecoder('latin1').decode(data.slice(0, 1_024))}`);
    return type.includes('html') ? fromHtml(text, { url }) : brought({ url, blocks: blocksFromText(text) });
  } catch {
    return failed('not-reached');
  }
}

async function fromPdf(
  data: Uint8Array<ArrayBuffer>,
  from: Partial<Brought>,
  signal?: AbortSignal,
): Promise<BroughtOutcome> {
  const read = await pdfText(data, undefined, signal);
  return read.ok ? brought({ ...from, blocks: blocksFromText(read.text) }) : failed(read.error);
}

function fromHtml(html: string, from: Partial<Brought>): BroughtOutcome {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return brought({ ...from, language: parsed.documentElement.lang.slice(0, 35), blocks: blocksFromDom(parsed) });
}

/** Bytes as text: UTF-8 where they are that, else what the file says of itself, else Windows-1252 (WHATWG Encoding). */
function decoded(data: ArrayBuffer, head: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    const named = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(named).decode(data);
    } catch {
      return new TextDecoder('windows-1252').decode(data);
    }
  }
}
