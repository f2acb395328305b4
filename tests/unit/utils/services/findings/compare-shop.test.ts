import { expect, test } from 'vitest';
import { compareShop } from '../../../../../utils/services/findings/compare-shop.ts';
import { buildVersion, LAMP_POLICY } from '../../../../support/build-policy.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildCookie, buildShop, buildVisit } from '../../../../support/build-shop.ts';

const SHOP = 'lamppu.example';
const KEY: [string, string] = [SHOP, 'C1 cookie:_ga'];
const YEAR = 31_556_952;

test('a finding that says what it said a moment ago is not written again', async () => {
  const services = buildServices();
  const { db, clock } = services;
  await db.shops.put(buildShop());
  await db.visits.put(buildVisit());
  await db.policies.put(buildVersion(LAMP_POLICY));
  await db.sightings.put(buildCookie('_ga', { requestedSeconds: 2.5 * YEAR }));
  await compareShop(services, SHOP);
  const first = await db.findings.get(KEY);
  expect(first).toBeDefined();
  clock.now += 59_000;
  await compareShop(services, SHOP);
  expect(await db.findings.get(KEY)).toEqual(first);
  await db.sightings.put(buildCookie('_ga', { requestedSeconds: 3 * YEAR }));
  await compareShop(services, SHOP);
  expect(await db.findings.get(KEY)).toMatchObject({ firstSeen: first?.firstSeen, lastSeen: clock.now });
  const changed = clock.now;
  clock.now += 60_000;
  await compareShop(services, SHOP);
  expect(await db.findings.get(KEY)).toMatchObject({ lastSeen: changed + 60_000, goneSince: null });
});
