import { beforeEach, expect, test } from 'vitest';
import { createMarker, type RawEvent } from '../../../../../utils/observation/index.ts';
import { createJournal } from '../../../../../utils/services/watch/journal.ts';
import { createVisitObserver, type VisitObserver } from '../../../../../utils/services/watch/observe-visit.ts';
import { createVisits } from '../../../../../utils/services/watch/visits.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';
import { NOON, reported as request } from '../../../../support/observed-events.ts';

const SHOP = 'lamppu.example';
const TAB = 7;
let services: ReturnType<typeof buildServices>;
let observer: VisitObserver;
let errors: unknown[];

beforeEach(async () => {
  services = { ...buildServices(), marker: async () => createMarker(new Uint32Array(4)) };
  errors = [];
  await services.db.shops.put(buildShop({ domain: SHOP }));
  const journal = createJournal(services, () => undefined);
  const visits = createVisits(services, journal.add);
  observer = createVisitObserver(visits, journal, (error) => errors.push(error));
});

const paths = async (): Promise<string[]> =>
  (await services.db.events.toArray()).flatMap(({ event }) =>
    event.type === 'request' ? new URL(event.url).pathname : [],
  );

test('what came is in the journal, in its order, when it is said to be written', async () => {
  observer.started(request('/', 0, 'main_frame'));
  for (let at = 1; at <= 20; at++) observer.started(request(`/${at}.png`, at));
  await observer.written();
  expect(await paths()).toEqual(['/', ...Array.from({ length: 20 }, (_, at) => `/${at + 1}.png`)]);
  expect(errors).toEqual([]);
});

test('what a tab did before it was closed belongs to its visit, and nothing after', async () => {
  observer.started(request('/', 0, 'main_frame'));
  observer.started(request('/last.png', 1));
  observer.tabClosed(TAB);
  observer.started(request('/never.png', 2));
  await observer.written();
  expect(await paths()).toEqual(['/', '/last.png']);
});

test('what cannot be read takes nothing else with it, and is reported', async () => {
  observer.started(request('/', 0, 'main_frame'));
  observer.told(request('/a.png', 1), () => {
    throw new Error('unreadable');
  });
  observer.started(request('/b.png', 2));
  await observer.written();
  expect(await paths()).toEqual(['/', '/b.png']);
  expect(errors).toEqual([new Error('unreadable')]);
});

test('what could not be written is written with what comes next', async () => {
  observer.started(request('/', 0, 'main_frame'));
  await observer.written();
  const { db } = services;
  const refuse = (): never => {
    throw new Error('full');
  };
  db.events.hook('creating', refuse);
  observer.started(request('/a.png', 1));
  await observer.written();
  expect(await paths()).toEqual(['/']);
  expect(errors).toHaveLength(1);
  db.events.hook('creating').unsubscribe(refuse);
  observer.started(request('/b.png', 2));
  await observer.written();
  expect(await paths()).toEqual(['/', '/a.png', '/b.png']);
});

test('a resource is journalled where no request told of its host', async () => {
  const resource = (url: string): RawEvent => ({
    ...{ type: 'resource', at: NOON + 5, url, query: [], resource: 'img', frame: `https://www.${SHOP}/` },
  });
  observer.started(request('/', 0, 'main_frame'));
  const known = resource(`https://www.${SHOP}/a.png`);
  const unknown = resource('https://px.mittari.example/t.gif');
  await observer.fromPage(TAB, `https://www.${SHOP}/`, [known, unknown], NOON + 6);
  const told = (await services.db.events.toArray()).flatMap(({ event }) =>
    event.type === 'resource' ? event.url : [],
  );
  expect(told).toEqual(['https://px.mittari.example/t.gif']);
});

test('the observer is busy until what came is journalled', async () => {
  expect(observer.busy()).toBe(false);
  observer.started(request('/', 0, 'main_frame'));
  expect(observer.busy()).toBe(true);
  await observer.written();
  expect(observer.busy()).toBe(false);
});
