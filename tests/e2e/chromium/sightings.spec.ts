import { saveEvidence } from '../../../utils/cli/tour/visit-shop.ts';
import { expected } from '../../shop/expected.ts';
import { expect, test } from '../support/chromium-fixtures.ts';
import { exported, identified, made, requestsIn, requestsTo, seen, signalsOf, WALK } from '../support/seen-and-made.ts';

test.describe('where third parties may store', () => {
  test.use({ options: { shopOptions: {}, browser: { thirdPartyCookies: true } } });

  test('every cookie, key and third party of the shop is seen, and none that it did not make', async ({ customer }) => {
    const { page, shop } = customer;
    await customer.comeToShop();
    for (const path of WALK) await page.goto(`${shop.origin}${path}`, { waitUntil: 'load' });
    await customer.settled();
    // Storage is counted a moment after a page is complete, and once more later.
    await expect.poll(async () => seen(await customer.rows('sightings'))).toEqual(made());
    await customer.settled();
    const sightings = await customer.rows('sightings');

    const asked = expected.planted.cookies.filter(({ requestedSeconds }) => requestedSeconds !== null);
    for (const cookie of asked) {
      const row = sightings.find(
        (thing) => thing.kind === 'cookie' && thing.name === cookie.name && thing.domain === cookie.host,
      );
      if (row?.kind !== 'cookie') continue;
      expect(row, cookie.name).toMatchObject({ party: cookie.party });
      expect(
        row.setBy.map(({ how }) => how),
        cookie.name,
      ).toContain(cookie.how);
      // Expires dates are counted from the moment of the event: a second or two apart.
      expect(Math.abs((row.requestedSeconds ?? 0) - (cookie.requestedSeconds ?? 0)), cookie.name).toBeLessThanOrEqual(
        3,
      );
    }

    // What a tag sends along as its number of the customer is the cookie that it stored for the shop.
    expect(identified(sightings)).toContain('www.google-analytics.com');

    // What the tags were told of the choice stands on the same time line.
    expect(signalsOf(await customer.rows('visits'), 'google').length).toBeGreaterThan(0);

    // No value of any cookie is anywhere in the history.
    const values = (await page.context().cookies()).map(({ value }) => value).filter((value) => value.length >= 12);
    expect(values.length).toBeGreaterThan(3);
    const history = JSON.stringify([await customer.rows('events'), sightings]);
    for (const value of values) expect(history).not.toContain(value);

    // What `cc audit` saves says the same: each thing and each choice of the visit, and no other.
    await page.locator('#consent [data-consent="refuse"]').click();
    await expect
      .poll(async () => (await customer.rows('visits')).flatMap(({ consent }) => consent.map(({ event }) => event)))
      .toContain('refused');
    await customer.settled();
    const evidence = await saveEvidence(customer.session, shop.domain, test.info().outputPath('audit'));
    expect(exported(evidence)).toEqual(made(undefined, ['choice']));
    expect(requestsIn(evidence, shop.domain)).toEqual(requestsTo(shop));
    expect([...new Set(evidence.consent.map(({ event }) => event))]).toEqual(['shown', 'refused']);
    expect(evidence.consent.filter(({ event }) => event === 'refused')).toHaveLength(1);
  });
});

test('asked for, stored and blocked are three facts', async ({ customer }) => {
  const { page } = customer;
  await customer.comeToShop();
  const kept = async (): Promise<string[]> => (await page.context().cookies()).map(({ name }) => name);
  const cookies = async () => (await customer.rows('sightings')).filter((thing) => thing.kind === 'cookie');
  // This browser does not store what third parties ask for outside a partition.
  await expect.poll(async () => (await cookies()).flatMap(({ states }) => states)).toContain('blocked');
  const undecided = async () =>
    (await cookies()).flatMap(({ key, states }) =>
      states.includes('stored') === states.includes('blocked') ? [key] : [],
    );
  await expect.poll(undecided).toEqual([]);
  const jar = await kept();
  for (const { key, name, states, value } of await cookies()) {
    expect(states.includes('stored'), key).toBe(jar.includes(name));
    if (states.includes('stored')) expect(value, key).toMatchObject({ length: expect.any(Number) });
  }
});
