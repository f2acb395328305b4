import type { Expected } from '../../replies/model.ts';
import type { ReadingNews, ReadingOrder } from '../policies/reading-worker.ts';
import type { AnswerProgress, BroughtAnswer, ReadAnswer } from './read-brought.ts';

/** Why an answer was not read. */
export type AnswerError = 'empty' | 'too-many' | 'too-large' | 'too-slow' | 'broken' | 'cancelled';
export type AnswerOutcome =
  | { ok: true; answer: ReadAnswer; brought: BroughtAnswer }
  | { ok: false; error: AnswerError };

/** Bounds of what is taken in at once: files, bytes in all, and how long the reading may last. */
const MOST_FILES = 40;
const MOST_BYTES = 100_000_000;
const LONGEST_MS = 90_000;

export interface AnswerReading {
  tell: (progress: AnswerProgress) => void;
  signal: AbortSignal;
}

/** Reads an answer somewhere; tests do without a worker. */
export type ReadsAnswer = (
  brought: BroughtAnswer,
  expected: Expected,
  reading: AnswerReading,
) => Promise<AnswerOutcome>;

/**
 * Takes in what the customer brought and reads it on this computer, in a worker that is ended when it takes too long or
 * is no longer wanted. The bytes come back as they were, to be kept.
 */
export async function readAnswer(
  files: readonly File[],
  pasted: string,
  expected: () => Promise<Expected>,
  reading: AnswerReading,
  read: ReadsAnswer = inAnswerWorker,
): Promise<AnswerOutcome> {
  if (files.length === 0 && pasted.trim() === '') return { ok: false, error: 'empty' };
  if (files.length > MOST_FILES) return { ok: false, error: 'too-many' };
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return { ok: false, error: 'too-large' };
  try {
    const taken = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        type: file.type,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const wanted = await expected();
    if (reading.signal.aborted) return { ok: false, error: 'cancelled' };
    const outcome = await read({ files: taken, pasted }, wanted, reading);
    return reading.signal.aborted ? { ok: false, error: 'cancelled' } : outcome;
  } catch {
    return { ok: false, error: reading.signal.aborted ? 'cancelled' : 'broken' };
  }
}

function inAnswerWorker(
  brought: BroughtAnswer,
  expected: Expected,
  { tell, signal }: AnswerReading,
): Promise<AnswerOutcome> {
  return new Promise((give) => {
    const worker = new Worker(new URL('../policies/reading-worker.ts', import.meta.url), { type: 'module' });
    const end = (outcome: AnswerOutcome): void => {
      clearTimeout(timer);
      worker.terminate();
      give(outcome);
    };
    const timer = setTimeout(() => end({ ok: false, error: 'too-slow' }), LONGEST_MS);
    signal.addEventListener('abort', () => end({ ok: false, error: 'cancelled' }), { once: true });
    worker.onmessage = ({ data }: MessageEvent<ReadingNews>) => {
      if (data.progress) tell(data.progress);
      else if (data.answer) end({ ok: true, answer: data.answer, brought });
      else if (data.failed) end({ ok: false, error: 'broken' });
    };
    worker.onerror = () => end({ ok: false, error: 'broken' });
    // Copied, not handed over: the originals are kept byte for byte.
    worker.postMessage({ answer: { brought, expected } } satisfies ReadingOrder);
  });
}
