import type { Expected } from '../../replies/model.ts';
import { type AnswerProgress, type BroughtAnswer, type ReadAnswer, readBrought } from '../replies/read-brought.ts';
import { type PdfPages, pdfPages } from './pdf-pages.ts';

/** What a page wants read: a PDF alone, or an answer of a shop with its files. */
export interface ReadingOrder {
  pdf?: Uint8Array;
  answer?: { brought: BroughtAnswer; expected: Expected };
}

/** What the worker says, one at a time. The names keep it apart from what PDF.js says in any worker it finds itself in. */
export interface ReadingNews {
  pages?: PdfPages;
  progress?: AnswerProgress;
  answer?: ReadAnswer;
  failed?: true;
}

const say = (news: ReadingNews): void => postMessage(news);

async function read({ pdf, answer }: ReadingOrder): Promise<ReadingNews> {
  if (pdf) return { pages: await pdfPages(pdf) };
  if (!answer) return { failed: true };
  return { answer: await readBrought(answer.brought, answer.expected, (progress) => say({ progress })) };
}

/**
 * A worker of our own page: reads one thing and ends. A file that never ends is ended with it. One for both kinds,
 * because PDF.js is large and would otherwise be in the extension twice.
 */
addEventListener(
  'message',
  (event: MessageEvent<ReadingOrder>) => void read(event.data).then(say, () => say({ failed: true })),
  { once: true },
);
