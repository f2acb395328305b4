import { expect, test } from 'vitest';
import { english, wordsIn } from '../../../../utils/i18n/index.ts';
import { exportEvidence } from '../../../../utils/services/export-evidence.ts';
import { buildServices } from '../../../support/build-services.ts';
import { buildShop, buildVisit } from '../../../support/build-shop.ts';

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
