import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CHAIN_START, sha256, verifyBundle } from '../../../../../utils/evidence/index.ts';
import { english, wordsIn } from '../../../../../utils/i18n/index.ts';
import { bundleOf, exportEvidence } from '../../../../../utils/services/evidence/export-evidence.ts';
import { appendEvents } from '../../../../../utils/storage/index.ts';
import { buildVersion, LAMP_POLICY } from '../../../../support/build-policy.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop, buildVisit } from '../../../../support/build-shop.ts';

const words = wordsIn('en', english);

test('what could not be seen is told of the visits that it was so in', async () => {
  const services = buildServices();
  const attributor = { ...(await services.attributor()), attributeHost: () => ({ company: null }) };
  const all = { ...services, attributor: () => Promise.resolve(attributor as never) };
  await services.db.shops.add(buildShop({ domain: 'shop.example' }));
  const visit = (id: string, startedAt: number, gaps: ('shop-only' | 'late-start')[]) =>
    buildVisit({ id, shop: 'shop.example', startedAt, gaps });
  await services.db.visits.bulkAdd([
    visit('01A', 1_000, ['shop-only', 'late-start']),
    visit('01B', 2_000, ['late-start']),
    visit('01C', 3_000, ['late-start', 'shop-only']),
  ]);
  expect((await exportEvidence(all, 'shop.example', words))?.blindSpots).toEqual([
    `Visits 1 and 3: ${english['access.shopOnly']}`,
    english['access.late'],
  ]);
});

test('what is journalled while the evidence is put together does not look like an alteration', async () => {
  const services = buildServices();
  const { db } = services;
  const attributor = { ...(await services.attributor()), attributeHost: () => ({ company: null }) };
  const page = { type: 'page', at: 1_500, url: 'https://shop.example/', title: 'Shop' } as const;
  const shopGoesOn = async () => {
    await appendEvents(db, '01A', [page]);
    return attributor as never;
  };
  await db.shops.add(buildShop({ domain: 'shop.example' }));
  await db.visits.add(buildVisit({ id: '01A', shop: 'shop.example', startedAt: 1_000, length: 0, head: CHAIN_START }));
  await appendEvents(db, '01A', [page]);
  const evidence = await exportEvidence({ ...services, attributor: shopGoesOn }, 'shop.example', words);
  if (!evidence) throw new Error('no evidence');
  expect(await verifyBundle(await bundleOf(services, evidence, words))).toEqual([]);
});

test('a newer version that is read meanwhile does not take the place of the one that is named', async () => {
  const services = buildServices();
  const { db } = services;
  const read = async (text: string, readAt: number) => {
    const version = buildVersion(text, { shop: 'shop.example', readAt });
    const hash = sha256(version.reading.text);
    await db.policies.add({ ...version, hash });
    return hash;
  };
  await db.shops.add(buildShop({ domain: 'shop.example' }));
  const named = await read(LAMP_POLICY, 1_000);
  const evidence = await exportEvidence(services, 'shop.example', words);
  if (!evidence) throw new Error('no evidence');
  await read(LAMP_POLICY.replace('6 years', '2 years'), 2_000);
  const bundle = await bundleOf(services, evidence, words);
  expect(await verifyBundle(bundle)).toEqual([]);
  const texts = Object.keys(unzipSync(bundle)).filter((path) => path.startsWith('policies/'));
  expect(texts).toEqual([`policies/${named.replace('sha256-', '')}.txt`]);
});
