import type { Step } from './steps.ts';

const vitest = ['vitest', 'run', '--project', 'unit', '--reporter=json', '--outputFile=REPORT'];

/** What must hold before anything is built. The repository's own rules (layers, layout, messages, docs) are tests too. */
export const CHECKS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: ['knip'] },
  {
    name: 'layers, layout, messages',
    command: [...vitest, 'tests/repository/layers', 'tests/repository/layout', 'tests/repository/messages'],
  },
];
