/** `npm run check`: types, lint, unused code. Fast enough to run before every commit. */

import { CHECKS } from './testing/check-steps.ts';
import { runStep } from './testing/steps.ts';

let failed = 0;
for (const step of CHECKS) failed += (await runStep(step)).failed;
process.exitCode = failed > 0 ? 1 : 0;
