import { beforeEach, describe, expect, test } from 'vitest';
import { ownCommand } from '../../../../../utils/services/commands.ts';
import { findingCommands } from '../../../../../utils/services/findings/answer-finding-commands.ts';
import { compareShop } from '../../../../../utils/services/findings/compare-shop.ts';
import { goneFindings } from '../../../../../utils/services/findings/gone-findings.ts';
import { shopView, verdictOf } from '../../../../../utils/services/queries.ts';
import { shopLines } from '../../../../../utils/services/shop-lines.ts';
import { buildVersion, LAMP_POLICY } from '../../../../support/build-policy.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildCookie, buildShop, buildVisit } from '../../../../support/build-shop.ts';

const SHOP = 'lamppu.example';
const KEY = 'C1 cookie:_ga';
const YEAR = 31_556_952;

let services: ReturnType<typeof buildServices>;
/** The policy gives `_ga` two years. */
const cookieStays = async (years: number): Promise<void> => {
  await services.db.sightings.put(buildCookie('_ga', { requestedSeconds: years * YEAR }));
  await compareShop(services, SHOP);
};
const row = () => services.db.findings.get([SHOP, KEY]);
const dismiss = (note = '', key = KEY) =>
  findingCommands(services, { command: 'dismiss-finding', shop: SHOP, key, reason: 'explained', note });
const open = async () => ({
  popup: (await verdictOf(services, SHOP))?.figures.open,
  top: (await verdictOf(services, SHOP))?.top.some(({ key }) => key === KEY),
  line: (await shopLines(services))[0]?.figures.open,
});

beforeEach(async () => {
  services = buildServices();
  await services.db.shops.put(buildShop());
  await services.db.visits.put(buildVisit());
  await services.db.policies.put(buildVersion(LAMP_POLICY));
  await cookieStays(2.5);
});

describe('a finding that was put aside', () => {
  test('is kept with the reason and counts nowhere', async () => {
    const before = await open();
    expect(before.top).toBe(true);
    expect(await dismiss('  They wrote to me. ')).toEqual({ ok: true, value: null });
    expect((await row())?.dismissed).toEqual({
      reason: 'explained',
      note: 'They wrote to me.',
      at: services.clock.now,
      verdict: 'differs',
      message: 'declared-over',
    });
    const count = Number(before.popup) - 1;
    expect(await open()).toEqual({ popup: count, top: false, line: count });
    expect((await shopView(services, SHOP))?.findings.map(({ key }) => key)).toContain(KEY);
  });

  test('counts again when it is taken back', async () => {
    const before = await open();
    await dismiss();
    expect(await findingCommands(services, { command: 'restore-finding', shop: SHOP, key: KEY })).toMatchObject({
      ok: true,
    });
    expect((await row())?.dismissed).toBeNull();
    expect(await open()).toEqual(before);
  });

  test('stays aside when the shop is compared again, and when it goes and comes back', async () => {
    await dismiss();
    services.clock.now += 120_000;
    await cookieStays(2.4);
    expect((await row())?.dismissed).toMatchObject({ reason: 'explained' });
    await cookieStays(1);
    expect(await goneFindings(services, SHOP)).toMatchObject([{ key: KEY, goneSince: services.clock.now }]);
    services.clock.now += 120_000;
    await cookieStays(2.5);
    expect(await row()).toMatchObject({ goneSince: null, dismissed: { reason: 'explained' } });
    expect((await open()).top).toBe(false);
  });

  test('is not forgotten when it goes a moment after it was found', async () => {
    await dismiss();
    await cookieStays(1);
    expect(await row()).toMatchObject({ goneSince: services.clock.now, dismissed: { reason: 'explained' } });
  });

  test('counts again when it reads differently, and is aside again when it reads as it did', async () => {
    const before = await open();
    await dismiss();
    await cookieStays(6);
    expect(await row()).toMatchObject({ message: 'declared-far-over', dismissed: { message: 'declared-over' } });
    expect(await open()).toEqual(before);
    await cookieStays(2.5);
    expect((await open()).top).toBe(false);
  });
});

test('a judgment that falls while the shop is being compared is not lost', async () => {
  const judging: Promise<unknown>[] = [];
  const { now } = services;
  let asked = 0;
  // The clock is asked for the comparison, and again before what came out is written.
  const comparing = compareShop(
    {
      ...services,
      now: () => {
        if (++asked === 2) judging.push(dismiss());
        return now();
      },
    },
    SHOP,
  );
  await comparing;
  await Promise.all(judging);
  expect(judging).toHaveLength(1);
  expect((await row())?.dismissed).toMatchObject({ reason: 'explained' });
});

test('a finding that is not in the history cannot be judged', async () => {
  expect(await dismiss('', 'C1 cookie:nobody')).toEqual({ ok: false, error: 'unknown-finding' });
  expect(await services.db.findings.get([SHOP, 'C1 cookie:nobody'])).toBeUndefined();
});

describe('a judgment is refused', () => {
  const good = { command: 'dismiss-finding', shop: SHOP, key: KEY, reason: 'accepted', note: '' };
  test.each([
    ['with a reason of its own', { ...good, reason: 'because' }],
    ['with a note without end', { ...good, note: 'x'.repeat(501) }],
    ['of a key without end', { ...good, key: 'x'.repeat(2_501) }],
    ['of no shop', { ...good, shop: 'lamppu.example/x' }],
    ['without a note', { ...good, note: undefined }],
  ])('%s', (_, order) => {
    expect(ownCommand.safeParse(good).success).toBe(true);
    expect(ownCommand.safeParse(order).success).toBe(false);
  });
});
