import { beforeEach, expect, test } from 'vitest';
import {
  askableShops,
  ROUND_MOST,
  roundAddress,
  shopsOfRound,
} from '../../../../../utils/services/cases/ask-several.ts';
import { recordCaseEvent } from '../../../../../utils/services/cases/record-event.ts';
import { draftRequest } from '../../../../../utils/services/drafting/draft-request.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';

const SHOPS = ['a.example', 'b.example', 'c.example'];
let services: ReturnType<typeof buildServices>;

beforeEach(async () => {
  services = buildServices();
  await services.db.shops.bulkPut(SHOPS.map((domain, at) => buildShop({ domain, lastSeen: 10 - at })));
});

const states = async () => (await askableShops(services, 'access')).map(({ state }) => state);
async function draft(shop: string, more = {}): Promise<string> {
  services.clock.now += 1_000;
  const made = await draftRequest(services, { shop, letter: 'access', ...more }, true);
  if (typeof made === 'string') throw new Error(made);
  return made.file.id;
}
const tell = (id: string, type: 'sent' | 'answered') => {
  services.clock.now += 1_000;
  return recordCaseEvent(services, { case: id, type, date: '2026-11-22', note: '' });
};

test('shops come last seen first, with how far the letter has come at each', async () => {
  expect((await askableShops(services, 'access')).map(({ shop }) => shop)).toEqual(SHOPS);
  const first = await draft('a.example');
  await draft('b.example');
  await tell(first, 'sent');
  expect(await states()).toEqual(['running', 'drafted', 'none']);
  expect((await askableShops(services, 'erasure')).map(({ state }) => state)).toEqual(['none', 'none', 'none']);
});

test('each shop has a request of its own, and going back to a draft makes no second one', async () => {
  for (const shop of [...SHOPS, ...SHOPS]) await draft(shop);
  const cases = await services.db.cases.toArray();
  expect(cases.map(({ shop }) => shop).sort()).toEqual(SHOPS);
  expect(new Set(cases.map(({ reference }) => reference)).size).toBe(3);
  expect((await services.db.caseEvents.toArray()).map(({ type }) => type)).toEqual(['drafted', 'drafted', 'drafted']);
});

test('what was answered can be asked anew, and a letter to a company behind the shop is not one to the shop', async () => {
  const first = await draft('a.example');
  await tell(first, 'sent');
  await tell(first, 'answered');
  await draft('b.example', { company: 'Tagger' });
  expect(await states()).toEqual(['none', 'none', 'none']);
});

test('an address names the shops of a round, each once, known ones alone, and no more than fit', async () => {
  const known = await askableShops(services, 'access');
  expect(roundAddress('access', ['b.example', 'a.example'])).toBe('/ask/access/b.example,a.example');
  expect(shopsOfRound('b.example,x.example,a.example,b.example', known).map(({ shop }) => shop)).toEqual([
    'b.example',
    'a.example',
  ]);
  const many = Array.from({ length: 15 }, (_, at) => ({ shop: `${at}.example`, state: 'none' as const }));
  expect(shopsOfRound(many.map(({ shop }) => shop).join(','), many)).toHaveLength(ROUND_MOST);
});
