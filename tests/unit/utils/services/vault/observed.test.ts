import { beforeEach, describe, expect, test } from 'vitest';
import { caseStories } from '../../../../../utils/services/cases/case-stories.ts';
import { csvTable } from '../../../../../utils/services/exports/export-tables.ts';
import { removeRows } from '../../../../../utils/services/forget/remove-rows.ts';
import { diagnostics } from '../../../../../utils/services/keeping/diagnostics.ts';
import { pruneHistory } from '../../../../../utils/services/keeping/prune-history.ts';
import { shopView, verdictOf } from '../../../../../utils/services/queries.ts';
import { findShops } from '../../../../../utils/services/toolbar/find-shops.ts';
import { followKey } from '../../../../../utils/services/vault/held-key.ts';
import { lock, resumeSealing, unlock, vaultView } from '../../../../../utils/services/vault/lock.ts';
import { sealObserved, stopTurning, turningOf } from '../../../../../utils/services/vault/observed.ts';
import { changePassphrase, endPassphrase, setPassphrase } from '../../../../../utils/services/vault/passphrase.ts';
import {
  CustomerDatabase,
  HISTORY_TABLES,
  resealRows,
  VAULT_SETTING,
  type VaultRecord,
  vaultOf,
} from '../../../../../utils/storage/index.ts';
import { backupOf, restored } from '../../../../support/backups.ts';
import { buildFile } from '../../../../support/build-case.ts';
import { fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { freshHistory } from '../../../../support/history.ts';
import { rawHistoryText } from '../../../../support/observed-history.ts';

const FEW = 1_000;
const WORDS = 'kettle marble orbit';
const SHOP = 'lamppu.example';
/** What the filled history knows of the shop, in keys, indexes and rows. */
const TOLD = [
  'lamppu',
  'Lamppu',
  '"_ga"',
  'tracker.example',
  'Tracker',
  'cart',
  '/p/0',
  'Page 0',
  'marketing',
  'sha256-1',
];
const LOCKED = { name: 'VaultError', fault: 'locked' };

let services: ReturnType<typeof buildServices>;
const toldIn = async (db: CustomerDatabase): Promise<string[]> => {
  const text = await rawHistoryText(db);
  // a word of three characters stands among many sealed octets by chance: it is looked for with its quotation marks
  return TOLD.filter((word) => text.includes(word));
};
const rows = async (db: CustomerDatabase) => {
  const all = await rowsOf(db);
  return {
    ...all,
    settings: (all.settings ?? []).filter((row) => !/vault|limited/.test((row as { key: string }).key)),
  };
};
/** What a worker or a page that starts now would see. */
function restarted(): ReturnType<typeof buildServices> {
  services.db.close();
  const db = new CustomerDatabase(services.db.name);
  followKey(db, services.now);
  return { ...services, db };
}

beforeEach(async () => {
  services = buildServices();
  await fillHistory(services.db);
  await services.db.cases.put(
    buildFile({ id: idOf(40), shop: SHOP, company: 'Lamppu Holding', wishes: { findings: ['C2 _ga'] } }),
  );
});

describe('what was seen, sealed as well', () => {
  test('is found nowhere in the raw database, keys and indexes included, and reads as before', async () => {
    expect(await toldIn(services.db)).toEqual(TOLD);
    const before = await rows(services.db);
    await setPassphrase(services, WORDS, FEW);
    expect(await toldIn(services.db)).not.toEqual([]);
    await sealObserved(services, true);
    expect(await toldIn(services.db)).toEqual([]);
    expect(await rows(services.db)).toEqual(before);
    expect(await vaultView(services)).toMatchObject({ observed: 'sealed', done: 8, total: 8 });
  });

  test('changed passphrase: nothing is written anew', async () => {
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
    const before = await rows(services.db);
    const text = (await rawHistoryText(services.db)).split('"vault"')[0];
    await changePassphrase(services, WORDS, `${WORDS} two`, FEW);
    expect((await rawHistoryText(services.db)).split('"vault"')[0]).toBe(text);
    expect(await rows(services.db)).toEqual(before);
  });

  test('laid open again, and with the passphrase taken away, is as it was', async () => {
    const before = await rows(services.db);
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
    await sealObserved(services, false);
    expect(await toldIn(services.db)).toContain('"_ga"');
    await sealObserved(services, true);
    expect(await endPassphrase(services, WORDS)).toEqual({ ok: true, value: null });
    expect(await vaultOf(services.db)).toBeNull();
    expect(await rows(services.db)).toEqual(before);
    expect(await toldIn(services.db)).toEqual(TOLD);
    expect(await rawHistoryText(services.db)).not.toContain('"sealed"');
  });

  test('the turning of keys tells how far it is, and stopped leaves everything as it was', async () => {
    await setPassphrase(services, WORDS, FEW);
    const before = await rows(services.db);
    for (const on of [true, false]) {
      const lies = await toldIn(services.db);
      expect(turningOf(services)).toBeNull();
      const turning = sealObserved(services, on);
      while ((turningOf(services)?.done ?? 0) === 0) await new Promise((done) => setImmediate(done));
      const { done, total } = turningOf(services) ?? { done: 0, total: 0 };
      expect(done).toBeLessThan(total);
      stopTurning(services);
      await turning;
      expect(turningOf(services)).toBeNull();
      expect(await toldIn(services.db)).toEqual(lies);
      expect(await rows(services.db)).toEqual(before);
      await sealObserved(services, on);
      expect(await vaultView(services)).toMatchObject({ observed: on ? 'sealed' : 'clear' });
    }
  });

  test('a passphrase whose end is stopped while keys turn stays, and all is sealed as before', async () => {
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
    const ending = endPassphrase(services, WORDS);
    while (!turningOf(services)?.done) await new Promise((done) => setImmediate(done));
    stopTurning(services);
    expect(await ending).toEqual({ ok: false, error: 'unread' });
    expect(await vaultView(services)).toMatchObject({ state: 'open', phase: 'on', observed: 'sealed' });
    expect(await toldIn(services.db)).toEqual([]);
  });

  test('a backup has names and no marks, and takes what it brings into a sealed history', async () => {
    const before = await rows(services.db);
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
    const file = await backupOf(services.db, null);
    const [open, other] = [freshHistory(), buildServices()];
    await restored(open, file);
    expect(await rows(open)).toEqual(before);
    await setPassphrase(other, WORDS, FEW);
    await sealObserved(other, true);
    await restored(other.db, file);
    expect(await toldIn(other.db)).toEqual([]);
    expect(await rows(other.db)).toEqual(before);
  });

  test('one shop is forgotten whole', async () => {
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
    await removeRows(services, { what: 'shop', shop: SHOP });
    for (const table of HISTORY_TABLES.filter((name) => name !== 'settings'))
      expect(await services.db.table(table).count(), table).toBe(0);
    expect(
      (await services.db.settings.toCollection().primaryKeys()).filter((key) => /check|erasure/.test(key)),
    ).toEqual([]);
  });

  test('damaged rows are sealed as well', async () => {
    await services.db.open();
    const raw = services.db.backendDB().transaction('shops', 'readwrite').objectStore('shops');
    raw.put({ domain: 'lamppu2.example', lastSeen: 'never' });
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
    expect(await toldIn(services.db)).toEqual([]);
  });
});

describe('locked', () => {
  beforeEach(async () => {
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
  });

  test('requests keep their dates and lose their names', async () => {
    const open = await caseStories(services);
    await lock(services);
    const [, locked] = await caseStories(services);
    expect((await caseStories(services)).map(({ state }) => state)).toEqual(open.map(({ state }) => state));
    expect(locked?.file).toMatchObject({
      shop: '',
      locked: true,
      controller: { name: '', contacts: [], country: 'FI' },
    });
    expect(JSON.stringify(await caseStories(services))).not.toMatch(/lamppu|_ga|Holding|#[0-9a-f]{32}/i);
  });

  test('a region told from a post code goes on counting', async () => {
    const controller = { ...buildFile().controller, country: 'GB', address: '1 Lamppu Street, Edinburgh EH1 2NG' };
    await services.db.cases.put(buildFile({ id: idOf(41), controller }));
    const open = await caseStories(services);
    await lock(services);
    expect((await caseStories(services))[0]?.state.place).toMatchObject({ guess: { region: 'SCT' } });
    expect((await caseStories(services))[0]?.state.due).toEqual(open[0]?.state.due);
    expect((await services.db.cases.get(idOf(41)))?.controller.address).toBe('EH1 0AA');
  });

  test('of shops nothing is told but how many there are', async () => {
    await lock(services);
    const { db } = services;
    expect(await db.shops.count()).toBe(1);
    expect(await db.visits.count()).toBe(2);
    for (const asked of [
      db.shops.toArray(),
      db.shops.get(SHOP),
      db.shops.toCollection().primaryKeys(),
      db.visits.orderBy('id').reverse().limit(1).toArray(),
      db.events.toArray(),
      db.sightings.where('shop').equals(SHOP).toArray(),
      db.cases.where('shop').equals(SHOP).toArray(),
      db.identities.get(SHOP),
      db.settings.get(`check:${SHOP}`),
      verdictOf(services, SHOP),
      shopView(services, SHOP),
      csvTable(services, 'requests'),
      csvTable(services, 'cookies'),
    ])
      await expect(asked).rejects.toMatchObject(LOCKED);
    expect(await findShops(services, '')).toEqual([]);
    await expect(pruneHistory(services)).resolves.toBeUndefined();
    expect((await diagnostics(services)).rows.sightings).toBe(3);
  });

  test('nothing is written, and one shop cannot be forgotten', async () => {
    await lock(services);
    const before = await rawHistoryText(services.db);
    const { db } = services;
    for (const order of [
      db.shops.put({ domain: 'x.example', firstSeen: 1, lastSeen: 1, controller: null, documents: [] }),
      db.shops.update(SHOP, { lastSeen: 5 }),
      db.visits.update(idOf(1), { lastEventAt: 5 }),
      db.sightings.where('shop').equals(SHOP).delete(),
      db.shops.bulkDelete([SHOP]),
      removeRows(services, { what: 'shop', shop: SHOP }),
    ])
      await expect(order).rejects.toThrow();
    expect(await rawHistoryText(services.db)).toBe(before);
  });

  test('everything can be forgotten', async () => {
    await lock(services);
    await removeRows(services, { what: 'everything' });
    for (const table of services.db.tables) expect(await table.count(), table.name).toBe(0);
    await services.db.shops.put({ domain: SHOP, firstSeen: 1, lastSeen: 1, controller: null, documents: [] });
    expect(await services.db.shops.count()).toBe(1);
  });

  test('unlocked in one context it is in every other, also in one that starts', async () => {
    const before = await rows(services.db);
    await lock(services);
    const again = restarted();
    await expect(again.db.shops.toArray()).rejects.toMatchObject(LOCKED);
    await unlock(again, WORDS, FEW);
    expect(await rows(again.db)).toEqual(before);
    expect(await rows(restarted().db)).toEqual(before);
  });
});

describe('killed in the middle', () => {
  const killedAfter = (batches: number) => () => {
    if (batches-- <= 0) throw new Error('killed');
  };
  const turnTo = async (observed: VaultRecord['observed']): Promise<void> => {
    const vault = (await vaultOf(services.db)) ?? expect.fail('no vault');
    await services.db.transaction('rw', services.db.tables, () =>
      services.db.settings.put({ key: VAULT_SETTING, value: { ...vault, observed } }),
    );
  };

  test.each(['sealing', 'unsealing'] as const)('%s: all is readable, and the next run ends it', async (way) => {
    const before = await rows(services.db);
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
    if (way === 'sealing') await sealObserved(services, false);
    await turnTo(way);
    await expect(resealRows(services.db, killedAfter(0))).rejects.toThrow('killed');
    expect(await rows(services.db)).toEqual(before);
    expect(await rows(restarted().db)).toEqual(before);
    await services.db.open();
    await resumeSealing(services);
    expect(await rows(services.db)).toEqual(before);
    expect(await toldIn(services.db)).toEqual(way === 'sealing' ? [] : expect.arrayContaining(['"_ga"']));
    expect((await vaultView(services)).observed).toBe(way === 'sealing' ? 'sealed' : 'clear');
  });

  test('a turn that does not reach its end leaves everything as it was', async () => {
    await setPassphrase(services, WORDS, FEW);
    const { db } = services;
    const before = await rawHistoryText(db);
    const vault = await vaultOf(db);
    await expect(
      db.transaction('rw', db.tables, async () => {
        await db.settings.put({ key: VAULT_SETTING, value: { ...vault, observed: 'sealing' } });
        expect(await db.shops.get(SHOP)).toMatchObject({ domain: SHOP });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await rawHistoryText(db)).toBe(before);
    expect(await db.shops.get(SHOP)).toMatchObject({ domain: SHOP });
  });

  test.each(['seal', 'lay open'])('locked at any moment while it is to %s: nothing is lost', async (what) => {
    const before = await rows(services.db);
    await setPassphrase(services, WORDS, FEW);
    if (what === 'lay open') await sealObserved(services, true);
    const ticks: number[] = [];
    for (let after = 0; after < 120; after += 3) {
      const turning = sealObserved(services, what === 'seal').then(
        () => 'done',
        (error: { fault?: string }) => error.fault,
      );
      for (let tick = 0; tick < after; tick++) await new Promise(setImmediate);
      services.db.keyring.turn(null);
      const outcome = await turning;
      expect(['done', 'locked']).toContain(outcome);
      await unlock(services, WORDS, FEW);
      expect(await rows(services.db)).toEqual(before);
      if (outcome === 'done') break;
      ticks.push(after);
    }
    expect(ticks.length).toBeGreaterThan(3);
  });

  test('a row that does not open keeps it from being laid open', async () => {
    await setPassphrase(services, WORDS, FEW);
    await sealObserved(services, true);
    const raw = services.db.backendDB().transaction('shops', 'readwrite').objectStore('shops');
    raw.put({ domain: '#odd', lastSeen: 1, sealed: new Uint8Array(60) });
    await expect(sealObserved(services, false)).rejects.toMatchObject({ fault: 'unread' });
    expect(await services.db.shops.get(SHOP)).toMatchObject({ domain: SHOP });
    expect(await toldIn(services.db)).not.toContain('lamppu.example');
  });
});
