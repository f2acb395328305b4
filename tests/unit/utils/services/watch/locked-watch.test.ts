import { beforeEach, describe, expect, test } from 'vitest';
import { registerWatchers, runningWatchers, shopOrigins } from '../../../../../utils/browser/index.ts';
import { createMarker } from '../../../../../utils/observation/index.ts';
import { goOnUnlocked } from '../../../../../utils/services/vault/after-unlock.ts';
import { lock, unlock } from '../../../../../utils/services/vault/lock.ts';
import { sealObserved } from '../../../../../utils/services/vault/observed.ts';
import { setPassphrase } from '../../../../../utils/services/vault/passphrase.ts';
import { createJournal } from '../../../../../utils/services/watch/journal.ts';
import { createVisitObserver, type VisitObserver } from '../../../../../utils/services/watch/observe-visit.ts';
import { createVisits } from '../../../../../utils/services/watch/visits.ts';
import { setLevel } from '../../../../../utils/services/watch/watch-level.ts';
import { syncWatchers, watchShop } from '../../../../../utils/services/watch/watch-shop.ts';
import { INBOX_BOUNDS, putBy, takeInbox } from '../../../../../utils/storage/index.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';
import { newVisit } from '../../../../support/history.ts';
import { NOON, reported as request, request as requestEvent } from '../../../../support/observed-events.ts';
import { rawHistoryText } from '../../../../support/observed-history.ts';
import { brokenAt } from '../../../../support/verify-journal.ts';

const FEW = 1_000;
const WORDS = 'kettle marble orbit';
const SHOP = 'lamppu.example';
let services: ReturnType<typeof buildServices>;
let observer: VisitObserver;
let due: string[];
let errors: unknown[];
const settled = { catchUp: () => Promise.resolve() };

/** A worker that has just started. */
function start(): void {
  const journal = createJournal(services, (visit) => due.push(visit));
  const visits = createVisits(services, journal.add);
  observer = createVisitObserver(visits, journal, (error) => errors.push(error));
}

beforeEach(async () => {
  services = { ...buildServices(), marker: async () => createMarker(new Uint32Array(4)) };
  [due, errors] = [[], []];
  await services.db.shops.put(buildShop({ domain: SHOP }));
  await registerWatchers(shopOrigins(SHOP));
  await setPassphrase(services, WORDS, FEW);
  await sealObserved(services, true);
  start();
});

const paths = async (): Promise<string[]> =>
  (await services.db.events.toArray()).flatMap(({ event }) =>
    event.type === 'request' ? new URL(event.url).pathname : [],
  );
const opened = async (): Promise<void> => {
  await unlock(services, WORDS, FEW);
  await goOnUnlocked(services, settled);
};

describe('seen while locked', () => {
  test('it is put by, in no words that can be read, and is there with its times once it is open', async () => {
    await lock(services);
    observer.started(request('/secret-lamp', 0, 'main_frame'));
    observer.started(request('/a.png', 5));
    await observer.written();
    observer.started(request('/b.png', 9));
    await observer.written();
    expect(due).toEqual([]);
    expect(await rawHistoryText(services.db)).not.toMatch(/lamppu|secret-lamp|a\.png/);
    await opened();
    expect(await paths()).toEqual(['/secret-lamp', '/a.png', '/b.png']);
    const [visit] = await services.db.visits.toArray();
    expect(visit).toMatchObject({
      shop: SHOP,
      startedAt: NOON,
      lastEventAt: NOON + 9,
      length: 3,
      gaps: ['while-locked'],
    });
    expect((await services.db.shops.get(SHOP))?.lastSeen).toBe(NOON);
    expect(await brokenAt(await services.db.events.toArray())).toBeNull();
    expect(await services.db.inbox.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('a visit that began before goes on after, in its order, and says so', async () => {
    observer.started(request('/', 0, 'main_frame'));
    await observer.written();
    await lock(services);
    observer.started(request('/locked', 1));
    await observer.written();
    await unlock(services, WORDS, FEW);
    // Nobody has taken it in yet: what comes now must not be written before it.
    observer.started(request('/open', 2));
    await observer.written();
    expect(await paths()).toEqual(['/', '/locked', '/open']);
    expect(await services.db.visits.toArray()).toMatchObject([{ gaps: ['while-locked'], length: 3 }]);
    expect(await brokenAt(await services.db.events.toArray())).toBeNull();
  });

  test('a worker that starts locked knows by the browser which shops it looks at', async () => {
    await lock(services);
    start();
    observer.started(request('/', 0, 'main_frame', 'elsewhere.example'));
    observer.started(request('/x.png', 1, 'image', 'elsewhere.example'));
    await observer.written();
    expect(await services.db.inbox.count()).toBe(0);
    observer.started(request('/', 2, 'main_frame'));
    await observer.written();
    expect(await services.db.inbox.count()).toBe(2);
  });

  test('where one shop is to be seen less of, no shop is seen more of', async () => {
    await setLevel(services, SHOP, 'shop');
    await lock(services);
    observer.started(request('/', 0, 'main_frame'));
    observer.started(request('/x.png', 1, 'image', 'tracker.example'));
    await observer.written();
    await opened();
    expect(await services.db.visits.toArray()).toMatchObject([{ access: 'shop', gaps: ['shop-only', 'while-locked'] }]);
    expect(await paths()).toEqual(['/']);
  });

  test('a shop that is granted meanwhile is looked at from there on', async () => {
    await lock(services);
    await watchShop(services, 'new.example');
    await syncWatchers(services);
    expect(await runningWatchers()).toEqual([...shopOrigins(SHOP), ...shopOrigins('new.example')]);
    observer.started(request('/', 0, 'main_frame', 'new.example'));
    await observer.written();
    expect(await rawHistoryText(services.db)).not.toContain('new.example');
    await opened();
    expect(await services.db.shops.get('new.example')).toMatchObject({ firstSeen: services.now(), controller: null });
    expect(await services.db.visits.toArray()).toMatchObject([{ shop: 'new.example' }]);
  });

  test('an update of the extension ends the registration: shops that were granted by themselves are looked at again', async () => {
    await lock(services);
    await syncWatchers(services);
    expect(await runningWatchers()).toEqual(shopOrigins(SHOP));
    await registerWatchers([]);
    await syncWatchers(services);
    // What the fake browser says is granted.
    expect(await runningWatchers()).toEqual(shopOrigins('shop.example'));
  });

  test('what was seen of a shop that is forgotten before does not come back', async () => {
    await lock(services);
    observer.started(request('/', 0, 'main_frame'));
    await observer.written();
    await unlock(services, WORDS, FEW);
    await services.db.shops.delete(SHOP);
    await goOnUnlocked(services, settled);
    expect(await services.db.visits.count()).toBe(0);
    expect(await services.db.events.count()).toBe(0);
  });
});

describe('the inbox', () => {
  const fill = async (): Promise<void> => {
    await lock(services);
    await putBy(services.db, { what: 'visit', visit: newVisit({ shop: SHOP }) });
    for (let at = 1; at <= 60; at++)
      await putBy(services.db, {
        what: 'events',
        visit: newVisit().id,
        events: [requestEvent(at, `https://${SHOP}/${at}`)],
      });
    await unlock(services, WORDS, FEW);
  };
  const inOrder = Array.from({ length: 60 }, (_, at) => `/${at + 1}`);

  test('taken in by two at once, or killed and begun anew, is there once and in order', async () => {
    await fill();
    let left = 1;
    const killed = takeInbox(services.db, () => {
      if (left-- === 0) throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await services.db.inbox.count()).toBe(21);
    await Promise.all([takeInbox(services.db), takeInbox(services.db)]);
    expect(await paths()).toEqual(inOrder);
    expect(await brokenAt(await services.db.events.toArray())).toBeNull();
  });

  test('stops where it is locked meanwhile, and loses nothing', async () => {
    await fill();
    await expect(takeInbox(services.db, () => services.db.keyring.turn(null))).rejects.toMatchObject({
      fault: 'locked',
    });
    expect(await services.db.inbox.count()).toBe(41);
    await unlock(services, WORDS, FEW);
    await takeInbox(services.db);
    expect(await paths()).toEqual(inOrder);
  });

  test('what does not open holds up nothing', async () => {
    await fill();
    const { inbox } = services.db;
    const rows = await inbox.toArray();
    await inbox.put({ id: 2, sealed: (rows[1]?.sealed ?? expect.fail()).with(90, 1) });
    await inbox.put({ id: 3, sealed: new Uint8Array(3) });
    await inbox.put({ id: 0, sealed: rows[5]?.sealed.with(0, 9) ?? expect.fail() });
    await takeInbox(services.db);
    expect(await paths()).toEqual(inOrder.slice(2));
  });

  test('is bounded, and the visit says that events are missing', async () => {
    await lock(services);
    await putBy(services.db, { what: 'visit', visit: newVisit({ shop: SHOP }) });
    await services.db.settings.put({ key: 'inbox-octets', value: INBOX_BOUNDS.octets });
    await putBy(services.db, { what: 'events', visit: newVisit().id, events: [requestEvent(1, `https://${SHOP}/1`)] });
    await opened();
    expect(await paths()).toEqual([]);
    expect(await services.db.visits.toArray()).toMatchObject([{ gaps: ['while-locked', 'journal-full'] }]);
    expect(await services.db.settings.get('inbox-octets')).toBeUndefined();
  });

  test('is taken in before it is laid open again', async () => {
    await fill();
    await sealObserved(services, false);
    expect(await services.db.inbox.count()).toBe(0);
    expect(await paths()).toEqual(inOrder);
  });
});
