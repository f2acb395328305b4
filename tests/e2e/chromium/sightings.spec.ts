import { expected } from '../../shop/expected.ts';
import { expect, test } from '../support/chromium-fixtures.ts';

test('every cookie, key and third party of the shop is seen, and none that it did not make', async ({ customer }) => {
  const { page, shop } = customer;
  await customer.lookAtShop();
  for (const path of ['/p/frost-duvet-set', '/cart', '/checkout'])
    await page.goto(`${shop.origin}${path}`, { waitUntil: 'load' });
  await customer.settled();
  const moments = new Set(['every-page', 'product', 'checkout']);
  const inReach = <T extends { moment: string }>(things: readonly T[]): T[] =>
    things.filter(({ moment }) => moments.has(moment));

  const cookies = inReach(expected.planted.cookies);
  const names = (things: readonly { name: string }[]) => [...new Set(things.map(({ name }) => name))].sort();
  await expect
    .poll(async () => names((await customer.rows('sightings')).filter((thing) => thing.kind === 'cookie')))
    .toEqual(names(cookies));
  const sightings = await customer.rows('sightings');

  const hosts = sightings.flatMap((thing) => (thing.kind === 'host' && thing.party === 'third' ? [thing.host] : []));
  expect(hosts.sort()).toEqual([...new Set(inReach(expected.planted.thirdParties).map(({ host }) => host))].sort());

  for (const cookie of cookies.filter(({ requestedSeconds }) => requestedSeconds !== null)) {
    const seen = sightings.find(
      (thing) => thing.kind === 'cookie' && thing.name === cookie.name && thing.domain === cookie.host,
    );
    expect(seen, cookie.name).toMatchObject({ kind: 'cookie', party: cookie.party });
    expect(seen?.kind === 'cookie' && seen.setBy.map(({ how }) => how), cookie.name).toContain(cookie.how);
    const asked = seen?.kind === 'cookie' ? (seen.requestedSeconds ?? 0) : 0;
    // Expires dates are counted from the moment of the event: a second or two apart.
    expect(Math.abs(asked - (cookie.requestedSeconds ?? 0)), cookie.name).toBeLessThanOrEqual(3);
  }

  // No value of any cookie is anywhere in the history.
  const values = (await page.context().cookies()).map(({ value }) => value).filter((value) => value.length >= 12);
  expect(values.length).toBeGreaterThan(3);
  const history = JSON.stringify([await customer.rows('events'), sightings]);
  for (const value of values) expect(history).not.toContain(value);
});
