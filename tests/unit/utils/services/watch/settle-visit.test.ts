import { expect, test } from 'vitest';
import { showBadge } from '../../../../../utils/browser/action.ts';
import { CHAIN_START } from '../../../../../utils/evidence/hash-chain.ts';
import { createMarker } from '../../../../../utils/observation/index.ts';
import { settleVisit } from '../../../../../utils/services/watch/settle-visit.ts';
import { appendEvents } from '../../../../../utils/storage/index.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { context, NOON, request, VISIT } from '../../../../support/observed-events.ts';

const SHOP = context.shop;

async function openVisit() {
  const services = { ...buildServices(), marker: async () => createMarker(new Uint32Array(4)) };
  const nobody = { company: null, category: 'unknown', confidence: 'unknown', sources: [] };
  const attributor = { ...(await services.attributor()), attributeHost: () => nobody as never };
  await services.db.shops.put(buildShop({ domain: SHOP }));
  await services.db.visits.add({
    id: VISIT,
    shop: SHOP,
    startedAt: NOON,
    lastEventAt: NOON,
    access: 'all',
    gaps: [],
    length: 0,
    head: CHAIN_START,
    reducedTo: 0,
    consent: [],
    consentSignals: [],
    signals: null,
    capped: [],
  });
  return { ...services, attributor: async () => attributor };
}

test('a visit that is settled again says all of its journal, and reads from the disk only what is new', async () => {
  const services = await openVisit();
  const { db } = services;
  let read = 0;
  db.events.hook('reading', (row) => {
    read += 1;
    return row;
  });
  const hosts = async (): Promise<string[]> =>
    (await db.sightings.toArray()).flatMap((thing) => (thing.kind === 'host' ? [`${thing.host} ${thing.count}`] : []));
  await appendEvents(db, VISIT, [request(1, 'https://a.example/'), request(2, 'https://b.example/')]);
  await settleVisit(services, VISIT);
  expect(await hosts()).toEqual(['a.example 1', 'b.example 1']);
  expect(read).toBe(2);
  await appendEvents(db, VISIT, [request(3, 'https://b.example/')]);
  await settleVisit(services, VISIT);
  expect(await hosts()).toEqual(['a.example 1', 'b.example 2']);
  expect(read).toBe(3);
  expect(await db.visits.get(VISIT)).toMatchObject({ length: 3, reducedTo: 3 });
});

test('a badge that is shown already is not drawn again', async () => {
  const badge = { text: '', tone: 'quiet' as const, title: 'Nothing differs.' };
  await showBadge(badge, 1);
  await showBadge(badge, 1);
  expect(worker.titles()).toEqual(['Nothing differs.']);
});
