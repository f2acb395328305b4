import { printText } from '../../policy/layout/print-text.ts';
import type { PdfError, PdfPages } from './pdf-pages.ts';
import type { ReadingNews, ReadingOrder } from './reading-worker.ts';

const LARGEST = 25_000_000;
const LONGEST_MS = 30_000;

export type PdfText = { ok: true; text: string } | { ok: false; error: PdfError };

/** Reads the pages of a PDF somewhere; tests do without a worker. */
export type ReadPages = (data: Uint8Array, signal?: AbortSignal) => Promise<PdfPages>;

/** The text of a PDF in reading order, as lightly marked-up text. Bounded in size and time; never throws. */
export async function pdfText(data: Uint8Array, read: ReadPages = inWorker, signal?: AbortSignal): Promise<PdfText> {
  if (data.byteLength > LARGEST) return { ok: false, error: 'too-large' };
  const pages = await read(data, signal);
  if (!pages.ok) return pages;
  return { ok: true, text: printText(pages.pages) };
}

/** In a worker that is ended when it takes too long: a page's own thread could not be freed again. */
function inWorker(data: Uint8Array, signal?: AbortSignal): Promise<PdfPages> {
  return new Promise((give) => {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
    const end = (pages: PdfPages): void => {
      clearTimeout(timer);
      worker.terminate();
      give(pages);
    };
    const timer = setTimeout(() => end({ ok: false, error: 'too-slow' }), LONGEST_MS);
    // Nobody waits for what comes of it any more.
    signal?.addEventListener('abort', () => end({ ok: false, error: 'too-slow' }), { once: true });
    worker.onmessage = ({ data: answer }: MessageEvent<ReadingNews>) => {
      if (answer.pages) end(answer.pages);
    };
    worker.onerror = () => end({ ok: false, error: 'broken' });
    worker.postMessage({ pdf: data } satisfies ReadingOrder, [data.buffer]);
  });
}
