import { type Profiler, Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
// counters stand only in code that is compiled from here on: the reader is to be imported after this file
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How much a piece of code does, whatever else the machine does meanwhile: how often V8 ran each block of the policy
 * reader, added up. What runs inside the engine (a regular expression, a search in a string) is not counted.
 */
export function countedWork(run: () => void): number {
  taken();
  run();
  let work = 0;
  for (const { url, functions } of taken()) {
    if (!url.includes('/utils/policy/') || url.includes('/tests/')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) work += count;
  }
  return work;
}

/** The counts since the last time they were taken. */
function taken(): Profiler.ScriptCoverage[] {
  let result: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_, answer) => {
    result = answer.result;
  });
  return result;
}
