/**
 * `npm test`: everything, from types to both real browsers. Prints a line a step and closes with the counts.
 * `npm test -- unit` runs the steps whose names contain the word.
 */
import { findChromium, findDisplayTools, findFirefox } from './browsers/find-browser.ts';
import { CHECKS } from './testing/check-steps.ts';
import { type Count, playwrightCount, runStep, type Step, vitestCount } from './testing/steps.ts';

const vitest = (...projects: string[]): string[] => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  // the first tells a reader what failed, the second counts
  '--reporter=dot',
  '--reporter=json',
  '--outputFile.json=REPORT',
];
/** Two lanes of steps that need one core each, and run beside each other: about as long as one another. */
const LANES: readonly (readonly Step[])[] = [
  [{ name: 'build for Chromium', command: ['wxt', 'build'] }, ...CHECKS.slice(0, 2)],
  [
    { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
    { name: 'add-on linter', command: ['node', 'utils/cli/testing/lint-addon.ts'] },
    ...CHECKS.slice(2, 3),
  ],
];
/** Steps that use the whole machine, and follow one another. */
const STEPS: readonly Step[] = [
  { name: 'unit, property, component', command: vitest('unit', 'component'), report: vitestCount },
  { name: 'end to end in Chromium', command: ['playwright', 'test'], report: playwrightCount },
  { name: 'end to end in Firefox', command: vitest('firefox'), report: vitestCount },
];

const wanted = process.argv[2] ?? '';
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const add = (count: Count): void => {
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
};

for (const [name, found] of [
  ['Chromium', findChromium()],
  ['Firefox', findFirefox()],
] as const) {
  console.log('path' in found ? `${name}: ${found.path}` : `${name}: ${found.missing}`);
}
if (!findDisplayTools()) console.log('No Xvfb and xdotool: the test of the true permission prompt is skipped.');

const runAll = async (steps: readonly Step[]): Promise<void> => {
  for (const step of steps) if (step.name.includes(wanted)) add(await runStep(step));
};
await Promise.all(LANES.map(runAll));
await runAll(STEPS);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
