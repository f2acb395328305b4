import { type Behaviour, behaviourNames, behavioursOf, behaviourTable } from '../../shop/conduct/behaviours.ts';
import { TOGETHER } from '../../shop/conduct/together.ts';
import { expectedConduct } from '../../shop/expected.ts';
import { type Customer, expect, testInTurn as test, test as testAlone } from '../support/chromium-fixtures.ts';

/** The customer's whole way: front page, product, cart, checkout, with or without a click in the banner. */
async function shopAround({ page, shop }: Customer, choice: 'refuse' | 'accept' | null): Promise<void> {
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

/** Rule and subject of everything that is no agreement, sorted. */
const differences = (found: Awaited<ReturnType<typeof findings>>): string[] =>
  found.flatMap(({ key, verdict }) => (verdict === 'agrees' ? [] : [key])).sort();

/** The same of what an honest shop with these behaviours should be found to differ in. */
function expectedWith(names: readonly Behaviour[]): string[] {
  const on = { ...behavioursOf('honest'), ...Object.fromEntries(names.map((name) => [name, true])) };
  return [...new Set(expectedConduct(on).findings.map(({ check, subject }) => `${check} ${subject}`))].sort();
}

async function visitWith(customer: Customer, names: readonly Behaviour[], choice: 'refuse' | 'accept' | null) {
  customer.shop.set('honest');
  customer.shop.set(Object.fromEntries(names.map((name) => [name, true])));
  await customer.comeToShop();
  await shopAround(customer, choice);
  return findings(customer);
}

test.describe('honest mode', () => {
  for (const choice of ['refuse', 'accept'] as const) {
    test(`finds nothing (${choice})`, async ({ customer }) => {
      const found = await visitWith(customer, [], choice);
      expect(differences(found)).toEqual([]);
      // It did look: there is agreement to show.
      expect(new Set(found.map(({ rule }) => rule))).toContain('C2');
    });
  }
});

test('what is planted is found out in one visit, and nothing else', async ({ customer }) => {
  const planted = behaviourNames.filter(
    (name) => behaviourTable[name].planted && behaviourTable[name].kind !== 'conduct',
  );
  const found = await visitWith(customer, planted, 'accept');
  // With everything accepted, what would have happened after a refusal was not seen.
  expect(differences(found)).toEqual(expectedWith(planted).filter((key) => !key.endsWith(':after-refusal')));
});

// Each behaviour alone, and what takes another's place in the text, is in tests/unit/utils/comparison.
test.describe('in one visit', () => {
  for (const [what, names] of TOGETHER) {
    test(`${what} is found, and nothing else`, async ({ customer }) => {
      expect(differences(await visitWith(customer, names, 'accept'))).toEqual(expectedWith(names));
    });
  }
});

testAlone.describe('with Do Not Track on', () => {
  testAlone.use({ options: { shopOptions: {}, browser: { doNotTrack: true } } });

  testAlone('a promise to honour it that is not kept is a difference', async ({ customer }) => {
    const found = await visitWith(customer, ['dnt-promise'], 'accept');
    expect(differences(found)).toEqual(expectedWith(['dnt-promise']));
    expect(found).toContainEqual(
      expect.objectContaining({ rule: 'L2', verdict: 'differs', message: 'do-not-track-ignored' }),
    );
  });
});
