/** `npm run check`: types, lint, unused code. Fast enough to run before every commit. */
import { runStep } from './testing/steps.ts';
import { CHECKS } from './testing/check-steps.ts';

let failed = 0;
for (const step of CHECKS) failed += (await runStep(step)).failed;
process.exitCode = failed > 0 ? 1 : 0;
