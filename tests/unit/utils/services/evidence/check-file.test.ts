import { expect, test } from 'vitest';
import { checkFile } from '../../../../../utils/services/evidence/check-file.ts';

test.each([
  ['an archive', 'PK\u0003\u0004'],
  ['an evidence file', '{}'],
])('a check of %s that was stopped while the file was read goes no further', async (_, content) => {
  const controller = new AbortController();
  const check = checkFile(new Blob([content]), controller.signal);
  controller.abort();
  await expect(check).rejects.toThrow('aborted');
  expect(await checkFile(new Blob([content]))).not.toEqual([]);
});
