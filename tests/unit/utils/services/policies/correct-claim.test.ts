import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blocksFromText } from '../../../../../utils/policy/blocks/blocks-from-text.ts';
import type { ClaimKind } from '../../../../../utils/policy/model.ts';
import { draftRequest } from '../../../../../utils/services/drafting/draft-request.ts';
import { correctClaim, withdrawCorrection } from '../../../../../utils/services/policies/correct-claim.ts';
import { keepPolicy } from '../../../../../utils/services/policies/read-policy.ts';
import { LAMP_POLICY } from '../../../../support/build-policy.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';

const SHOP = 'lamppu.example';
const URL = `https://${SHOP}/privacy`;
const MINUTE = 60_000;
const POLICY = LAMP_POLICY.replace('Updated 14 May 2025', 'Updated 14 May 2021').replace(
  'We no longer rely on the Privacy Shield',
  'We rely on the Privacy Shield',
);

let services: ReturnType<typeof buildServices>;

/** What stands of one rule. */
const standing = async (rule: string) =>
  (await services.db.findings.where('shop').equals(SHOP).toArray()).filter(
    (row) => row.rule === rule && row.goneSince === null,
  );
const correct = async (kind: ClaimKind, verdict: 'not-said' | 'instead', reads = '') => {
  const [row] = await services.db.policies.toArray();
  const claim = row?.reading.claims.find((one) => one.kind === kind);
  if (!row || !claim) throw new Error(`no ${kind}`);
  const value = JSON.stringify(claim.value);
  services.clock.now += MINUTE;
  await correctClaim(services, SHOP, row.hash, { kind, quote: claim.quote, value, verdict, reads });
};
const withdraw = async () => {
  services.clock.now += MINUTE;
  for (const { id } of await services.db.corrections.toArray()) await withdrawCorrection(services, id);
};

beforeEach(async () => {
  services = buildServices();
  await services.db.shops.put(buildShop({ documents: [] }));
  await keepPolicy(services, SHOP, { url: URL, kind: 'privacy', rendered: true, blocks: blocksFromText(POLICY) });
});
afterEach(() => vi.unstubAllGlobals());

describe('a claim that the customer says is not there', () => {
  test('is left out of the comparison until the correction is taken back', async () => {
    expect(await standing('T2')).toHaveLength(1);
    await correct('transfer', 'not-said');
    expect(await standing('T2')).toEqual([]);
    await withdraw();
    const [back] = await standing('T2');
    expect(back).toBeDefined();
    expect(back?.doubt).toBeUndefined();
  });

  test('lets a finding stand that says it rests on the correction', async () => {
    expect(await standing('N3')).toEqual([]);
    await correct('retention', 'not-said');
    expect(await standing('N3')).toMatchObject([{ doubt: 'customer-corrected' }]);
    const others = (await services.db.findings.toArray()).filter(({ rule }) => rule === 'T2');
    expect(others.map(({ doubt }) => doubt)).not.toContain('customer-corrected');
  });

  test('stays as it was read', async () => {
    const [before] = await services.db.policies.toArray();
    await correct('transfer', 'not-said');
    expect((await services.db.policies.toArray())[0]).toEqual(before);
  });
});

test('what the text says instead takes the place of what was read', async () => {
  expect(await standing('L3')).toHaveLength(1);
  await correct('policy.updated', 'instead', '1 October 2026');
  expect((await standing('L3')).filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
  await withdraw();
  expect(await standing('L3')).toHaveLength(1);
});

test('the controller of the shop, and of a letter, is the one the customer corrected', async () => {
  const controller = async () => (await services.db.shops.get(SHOP))?.controller?.name;
  const drafted = async () => {
    const draft = await draftRequest(services, { shop: SHOP, letter: 'access' }, true);
    return typeof draft === 'string' ? draft : draft.file.controller.name;
  };
  const read = await controller();
  await correct('controller.name', 'instead', 'Lampunmyynti Oy');
  expect([await controller(), await drafted()]).toEqual(['Lampunmyynti Oy', 'Lampunmyynti Oy']);
  await withdraw();
  expect([await controller(), await drafted()]).toEqual([read, read]);
});
