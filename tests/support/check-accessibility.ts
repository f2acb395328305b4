import axe from 'axe-core';
import { expect } from 'vitest';

/** Holds what is rendered against axe's rules. Contrast needs a real browser and is checked there. */
export async function checkAccessibility(): Promise<void> {
  document.documentElement.lang = 'en';
  document.title = 'Customer Copy';
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
