import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { caseStories } from '../../../../../utils/services/cases/case-stories.ts';
import { shopView } from '../../../../../utils/services/queries.ts';
import { loadSample } from '../../../../../utils/services/sample/load-sample.ts';
import { removeSample } from '../../../../../utils/services/sample/remove-sample.ts';
import { SAMPLE_SHOP } from '../../../../../utils/services/sample/sample-shop.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { ROOT } from '../../../../support/source-files.ts';
import { brokenAt } from '../../../../support/verify-journal.ts';

const file = readFileSync(join(ROOT, 'public/sample/history.json'), 'utf8');
let services: ReturnType<typeof buildServices>;
beforeEach(() => {
  services = buildServices();
  services.clock.now = Date.UTC(2027, 1, 10, 12);
  services.clock.today = '2027-02-10';
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(file)));
});
afterEach(() => vi.restoreAllMocks());

test('the sample fills every table of a shop, with journals that are whole', async () => {
  await loadSample(services);
  const view = await shopView(services, SAMPLE_SHOP);
  expect(view?.policies.length).toBeGreaterThan(1);
  expect(new Set(view?.sightings.map(({ kind }) => kind))).toEqual(new Set(['cookie', 'storage', 'host']));
  const verdicts = new Set(view?.findings.map(({ verdict }) => verdict));
  expect(verdicts).toEqual(new Set(['agrees', 'differs', 'not-mentioned', 'vague', 'cannot-tell']));
  for (const { id } of view?.visits ?? []) {
    const journal = await services.db.events.where('[visit+seq]').between([id, -1], [id, Infinity]).toArray();
    expect(await brokenAt(journal)).toBeNull();
  }
});

test('one of its requests waits and one is late', async () => {
  await loadSample(services);
  const stories = await caseStories(services);
  expect(stories.map(({ file: { letter }, state }) => [letter.letter, state.status]).sort()).toEqual([
    ['access', 'waiting'],
    ['marketing', 'overdue'],
  ]);
});

test('loading it twice is loading it once, and removing it leaves nothing', async () => {
  await services.db.settings.put({ key: 'own', value: 1 });
  await loadSample(services);
  await loadSample(services);
  expect(await services.db.cases.count()).toBe(2);
  await removeSample(services);
  for (const table of services.db.tables) {
    expect([table.name, await table.count()]).toEqual([table.name, table.name === 'settings' ? 1 : 0]);
  }
});
