import { expect, test } from 'vitest';
import { run } from '../../../../../utils/cli/commands/authority.ts';

test('cc authority lists authorities in order, with reasons', async () => {
  const answer = await run(['--controller', 'FI', '--residence', 'SE']);
  expect(answer).toMatchObject({
    output: {
      matter: 'data',
      authorities: [
        { id: 'se-imy', reasons: [{ code: 'residence', law: 'GDPR Art. 77(1)' }] },
        { id: 'fi-tsv', complaintUrl: expect.stringContaining('tietosuoja.fi') },
      ],
    },
  });
});

test('cc authority knows the supervisors of cookies', async () => {
  const answer = await run(['--controller', 'FI', '--residence', 'FI', '--matter', 'cookies']);
  expect(answer).toMatchObject({ output: { authorities: [{ id: 'fi-traficom' }, { id: 'fi-tsv' }] } });
});

test('cc authority states a failure when neither place is on file', async () => {
  expect(await run(['--controller', 'JP', '--residence', 'KR'])).toMatchObject({ error: { code: 'unknown-place' } });
});

test.each([
  [[]],
  [['--controller', 'FI']],
  [['--controller', 'FI', '--residence', 'SE', '--matter', 'tax']],
  [['--controller', 'FI', '--residence', 'SE', 'extra']],
])('%j is wrong usage', async (args) => {
  expect(await run(args)).toHaveProperty('usage');
});
