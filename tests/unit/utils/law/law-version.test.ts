import { expect, test } from 'vitest';
import { lawVersion } from '../../../../utils/law/index.ts';

test('the tables have one version, and a day on which they were checked', () => {
  expect(lawVersion()).toEqual({
    tables: expect.stringMatching(/^[0-9a-f]{8}$/),
    checkedOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
  });
  expect(lawVersion()).toBe(lawVersion());
});
