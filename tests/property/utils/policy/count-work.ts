import { Worker } from 'node:worker_threads';

/**
 * How much work it is to read each of some texts as English, whatever else the machine does meanwhile: how often V8 ran
 * each block of the reader, added up. What runs inside the engine (a regular expression, a search in a string) is not
 * counted. Counted in a thread of its own, where the counters are set before the reader is compiled.
 */
export function countWork(texts: readonly string[]): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./count-worker.ts', import.meta.url), { workerData: texts, execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
