import { expect, test } from 'vitest';
import { formSteps } from '../../../../../utils/requests/index.ts';
import { LANGUAGES } from '../../../../support/letters.ts';

test.each(LANGUAGES)('the steps in %s lead from the clipboard to the confirmation', (language) => {
  const steps = formSteps(language);
  expect(steps.map(({ code }) => code)).toEqual(['copy', 'open', 'choose', 'paste', 'identify', 'confirm', 'keep']);
  for (const { text } of steps) expect(text).toMatch(/^\p{Lu}.*\.$/u);
});
