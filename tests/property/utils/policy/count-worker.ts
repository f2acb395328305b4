import { type Profiler, Session } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';

const session = new Session();
session.connect();
session.post('Profiler.enable');
// counters stand only in code that is compiled from here on
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { blocksFromText, readPolicy } = await import('../../../../utils/policy/index.ts');

const read = (text: string): void => {
  readPolicy(blocksFromText(text), { language: 'en' });
};

/** The counts since the last time they were taken. */
function taken(): number {
  let result: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_, answer) => {
    result = answer.result;
  });
  let work = 0;
  for (const { url, functions } of result) {
    if (!url.includes('/utils/policy/') || url.includes('/tests/')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) work += count;
  }
  return work;
}

const texts = workerData as string[];
// the first reading also builds what later ones use again
read('We keep your order for six years.');
parentPort?.postMessage(
  texts.map((text) => {
    taken();
    read(text);
    return taken();
  }),
);
