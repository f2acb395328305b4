import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Each scheme and each width once: colours do not depend on the width. */
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

/** What both drivers' pages can do. */
type AnyPage = { evaluate(script: string): Promise<unknown> };

/** Leaves out what a page's colours decide, which no language changes: two thirds of the time that axe takes. */
export const WITHOUT_COLOURS = { 'color-contrast': { enabled: false } };

/** Runs axe in a page or in a part of it, contrast included unless left out, and fails with what it finds. */
export async function expectSound(page: AnyPage, what: string, part = 'html', rules = {}): Promise<void> {
  if (await page.evaluate('!window.axe')) await page.evaluate(`(() => { ${AXE} })()`);
  // Only the words come over: what axe passed is much longer.
  const faults = await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { resultTypes: ["violations"], rules: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html + " " + node.failureSummary)))`,
  );
  expect(faults, what).toEqual([]);
  await expectNoSideways(page, what);
}

/** Fails where a page stays wider than the window: reading would need scrolling in two directions (WCAG 1.4.10). */
export async function expectNoSideways(page: AnyPage, what: string): Promise<void> {
  // a window made narrow a moment ago lays its page out in its own time
  const spare = () => page.evaluate('document.documentElement.clientWidth - document.documentElement.scrollWidth');
  await expect.poll(spare, { message: `${what} scrolls sideways` }).toBeGreaterThanOrEqual(0);
}

/** A page, or a part of it, in light and dark, narrow and wide. */
export async function expectPageSound(page: Page, what: string, part?: string): Promise<void> {
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await expectSound(page, `${what}, ${colorScheme}, ${width} px`, part);
  }
}
