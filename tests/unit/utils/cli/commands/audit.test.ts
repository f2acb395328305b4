import { expect, test } from 'vitest';
import { run } from '../../../../../utils/cli/commands/audit.ts';

test.each([
  [['https://a.example/', 'https://b.example/']],
  [['--pages', '51']],
  [['--pages', '-1']],
  [['--pages', '1.5']],
  [['--pages', 'many']],
  [['--seconds', '601']],
  [['--access', 'none']],
  [['--nonsense']],
])('cc audit %j is wrong usage', async (args) => {
  expect(await run(args)).toHaveProperty('usage');
});
