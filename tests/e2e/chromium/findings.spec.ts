import { expected } from '../../shop/expected.ts';
import type { Behaviour } from '../../shop/start-shop.ts';
import { type Customer, expect, test } from '../support/chromium-fixtures.ts';

/** Rules this version has; the shop plants more than these find. */
const RULES: ReadonlySet<string> = new Set(['C2', 'C4', 'C9', 'L2', 'R1', 'T2']);

/** The customer's whole way: front page, product, cart, checkout, with or without a click in the banner. */
async function shopAround({ page, shop }: Customer, choice: 'refuse' | 'accept' | null): Promise<void> {
  await page.goto(`${shop.origin}/`, { waitUntil: 'load' });
  if (choice) {
    await page.locator(`#consent [data-consent="${choice}"]`).click();
    await expect
      .poll(async () => (await page.context().cookies()).some(({ name }) => name === 'vl_consent'))
      .toBe(true);
  }
  for (const path of ['/p/frost-duvet-set', '/cart', '/checkout', '/account'])
    await page.goto(`${shop.origin}${path}`, { waitUntil: 'load' });
}

async function findings(customer: Customer) {
  // Its privacy policy and its cookie page.
  await expect.poll(async () => (await customer.rows('policies')).length).toBe(2);
  await customer.settled();
  return (await customer.rows('findings')).filter((finding) => finding.goneSince === null);
}

test.describe('honest mode', () => {
  for (const choice of ['refuse', 'accept', null] as const) {
    test(`finds nothing (${choice ?? 'no choice'})`, async ({ customer }) => {
      customer.shop.set('honest');
      await customer.lookAtShop();
      await shopAround(customer, choice);
      const found = await findings(customer);
      expect(found.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
      // It did look: there is agreement to show.
      expect(found.map(({ rule }) => rule)).toContain('C2');
    });
  }
});

const BY_BEHAVIOUR = Map.groupBy(
  expected.planted.findings.filter(({ check }) => RULES.has(check)),
  ({ behaviour }) => behaviour as Behaviour,
);

test.describe('one contradiction at a time', () => {
  for (const [behaviour, planted] of BY_BEHAVIOUR) {
    const rules = [...new Set(planted.map(({ check }) => check))];
    test(`${behaviour} is found by ${rules.join(', ')} and by nothing else`, async ({ customer }) => {
      customer.shop.set('honest');
      customer.shop.set({ [behaviour]: true });
      await customer.lookAtShop();
      await shopAround(
        customer,
        behaviour === 'tags-before-choice' ? null : behaviour === 'tags-after-refusal' ? 'refuse' : 'accept',
      );
      const found = (await findings(customer)).filter(({ verdict }) => verdict !== 'agrees');
      expect([...new Set(found.map(({ rule }) => rule))]).toEqual(rules);
      expect(found.length).toBeGreaterThan(0);
    });
  }
});

test.describe('with Do Not Track on', () => {
  test.use({ options: { shopOptions: {}, browser: { doNotTrack: true } } });

  test('a promise to honour it that is not kept is a difference', async ({ customer }) => {
    customer.shop.set('honest');
    customer.shop.set({ 'dnt-promise': true });
    await customer.lookAtShop();
    await shopAround(customer, 'accept');
    const found = (await findings(customer)).filter(({ verdict }) => verdict !== 'agrees');
    expect(found).toMatchObject([{ rule: 'L2', verdict: 'differs', message: 'do-not-track-ignored' }]);
  });
});
