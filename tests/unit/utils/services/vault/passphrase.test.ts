import { beforeEach, describe, expect, test } from 'vitest';
import { caseStories } from '../../../../../utils/services/cases/case-stories.ts';
import { recordCaseEvent } from '../../../../../utils/services/cases/record-event.ts';
import { ownCommand } from '../../../../../utils/services/commands.ts';
import { draftRequest, saveIdentity } from '../../../../../utils/services/drafting/draft-request.ts';
import { keepReply } from '../../../../../utils/services/replies/keep-reply.ts';
import { followKey } from '../../../../../utils/services/vault/held-key.ts';
import {
  keepUnlocked,
  lock,
  lockAfter,
  resumeSealing,
  unlock,
  vaultView,
} from '../../../../../utils/services/vault/lock.ts';
import { changePassphrase, endPassphrase, setPassphrase } from '../../../../../utils/services/vault/passphrase.ts';
import { vaultFailure } from '../../../../../utils/services/vault/vault-failure.ts';
import {
  CustomerDatabase,
  resealRows,
  VAULT_SETTING,
  type VaultRecord,
  vaultOf,
} from '../../../../../utils/storage/index.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { fillSecrets, rawRows, SECRET_FILE, SECRETS, secretsInClear } from '../../../../support/secret-history.ts';

/** As few rounds as the bounds allow, so that the tests do not wait. */
const FEW = 1_000;
const WORDS = 'kettle marble orbit';
const DONE = { ok: true, value: null };
const MINUTE = 60_000;

let services: ReturnType<typeof buildServices>;
/** What a worker or a page that starts now would see. */
function restarted(): ReturnType<typeof buildServices> {
  services.db.close();
  const db = new CustomerDatabase(services.db.name);
  followKey(db, services.now);
  return { ...services, db };
}

beforeEach(async () => {
  services = buildServices();
  await fillSecrets(services.db);
});

describe('a passphrase', () => {
  test('seals every secret that is there and every one that comes', async () => {
    expect(await secretsInClear(services.db)).toEqual([...SECRETS]);
    expect(await setPassphrase(services, WORDS, FEW)).toEqual(DONE);
    expect(await secretsInClear(services.db)).toEqual([]);
    await saveIdentity(services, 'x.example', { name: 'Kerttu Salainen', email: '', customerNumber: '' });
    expect(await secretsInClear(services.db)).toEqual([]);
    expect((await services.db.identities.get('x.example'))?.name).toBe('Kerttu Salainen');
    expect(await services.db.cases.get(SECRET_FILE.id)).toEqual(SECRET_FILE);
    expect(await vaultView(services)).toEqual({
      ...{ state: 'open', phase: 'on', observed: 'clear', done: 6, total: 6, lockAfter: 15 },
    });
  });

  test('neither it nor the key lies in the database', async () => {
    await setPassphrase(services, WORDS, FEW);
    const secret = services.db.keyring.key?.secret ?? expect.fail('no key');
    const settings = await rawRows(services.db, 'settings');
    const octets = settings.flatMap((row) =>
      JSON.stringify(row, (_, value) => (value instanceof Uint8Array ? [...value] : value)),
    );
    expect(octets.join()).not.toContain([...secret].join());
    expect(octets.join()).not.toContain('kettle');
  });

  test.each([
    ['nine characters', 'k9#mQ2!xZ'],
    ['one common word and a year', 'Password2026!'],
    ['one with signs for letters', 'p4$$w0rd!!99'],
    ['a row of keys', 'qwertyuiop12'],
    ['a few characters again and again', 'abababababab'],
  ])('that is easy to guess is refused: %s', async (_, easy) => {
    expect(await setPassphrase(services, easy, FEW)).toEqual({ ok: false, error: 'weak-passphrase' });
    expect(await vaultView(services)).toMatchObject({ state: 'off' });
  });

  test('is not set over another one', async () => {
    await setPassphrase(services, WORDS, FEW);
    expect(await setPassphrase(services, `${WORDS} two`, FEW)).toEqual({ ok: false, error: 'invalid' });
    await lock(services);
    expect(await unlock(services, WORDS, FEW)).toBe(true);
  });

  test('is the same however a keyboard composes its letters', async () => {
    await setPassphrase(services, 'päärynä marmori kettle', FEW);
    await lock(services);
    expect(await unlock(services, 'päärynä marmori kettle'.normalize('NFD'), FEW)).toBe(true);
  });

  test('changed, opens as the old one did, and nothing is written anew', async () => {
    await setPassphrase(services, WORDS, FEW);
    const before = await rawRows(services.db, 'identities');
    expect(await changePassphrase(services, 'not the one at all', `${WORDS} two`, FEW)).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    });
    expect(await changePassphrase(services, WORDS, 'short', FEW)).toEqual({ ok: false, error: 'weak-passphrase' });
    expect(await changePassphrase(services, WORDS, `${WORDS} two`, FEW)).toEqual(DONE);
    expect(await rawRows(services.db, 'identities')).toEqual(before);
    await lock(services);
    expect(await unlock(services, WORDS, FEW)).toBe(false);
    expect(await unlock(services, `${WORDS} two`, FEW)).toBe(true);
    expect(await services.db.cases.get(SECRET_FILE.id)).toEqual(SECRET_FILE);
  });

  test('taken away, leaves everything as it was before', async () => {
    const tables = ['identities', 'cases', 'caseEvents', 'replies', 'attachments'];
    const rows = () => Promise.all(tables.map((name) => rawRows(services.db, name)));
    const before = await rows();
    await setPassphrase(services, WORDS, FEW);
    expect(await endPassphrase(services, 'not the one at all')).toEqual({ ok: false, error: 'wrong-passphrase' });
    expect(await secretsInClear(services.db)).toEqual([]);
    expect(await endPassphrase(services, WORDS)).toEqual(DONE);
    expect(await rows()).toEqual(before);
    expect(await vaultOf(services.db)).toBeNull();
    expect(await vaultView(services)).toMatchObject({ state: 'off' });
  });

  test('that was cheap to guess when it was set is kept at today’s cost once it is given', async () => {
    await setPassphrase(services, WORDS, FEW);
    await lock(services);
    await unlock(services, WORDS, 2 * FEW);
    expect((await vaultOf(services.db))?.derivation.iterations).toBe(2 * FEW);
    await lock(services);
    expect(await unlock(services, WORDS, FEW)).toBe(true);
  });
});

describe('locked', () => {
  beforeEach(async () => {
    await setPassphrase(services, WORDS, FEW);
    await lock(services);
  });

  test('requests keep their dates', async () => {
    const [story] = await caseStories(services);
    expect(story?.state).toMatchObject({ status: 'waiting', receivedOn: '2026-11-02', due: '2026-12-02' });
    await unlock(services, WORDS, FEW);
    expect((await caseStories(services))[0]?.state).toEqual(story?.state);
  });

  test('a wrong passphrase opens nothing', async () => {
    expect(await unlock(services, `${WORDS}.`, FEW)).toBe(false);
    expect((await vaultView(services)).state).toBe('locked');
    expect(services.db.keyring.key).toBeNull();
  });

  test('letters, names, events and answers are refused by the same code', async () => {
    const refused = (work: Promise<unknown>) => work.then(() => 'written', vaultFailure);
    await services.db.shops.put({
      domain: SECRET_FILE.shop,
      firstSeen: 1,
      lastSeen: 1,
      controller: null,
      documents: [],
    });
    expect(await refused(draftRequest(services, { shop: SECRET_FILE.shop, letter: 'erasure' }, true))).toBe('locked');
    expect(await refused(saveIdentity(services, 'x', { name: '', email: '', customerNumber: '' }))).toBe('locked');
    const event = { case: SECRET_FILE.id, type: 'acknowledged', date: '2026-11-20', note: '' } as const;
    expect(await refused(recordCaseEvent(services, event))).toBe('locked');
    const reading = { from: null, date: null, text: 'x', signs: [] };
    const answer = { reading, checked: [], unread: [] };
    const order = { case: SECRET_FILE.id, kind: 'other', date: '2026-11-20', reasons: null } as const;
    expect(await keepReply(services, { ...order, answer, brought: { files: [] } } as never)).toEqual({
      ok: false,
      error: 'locked',
    });
    expect(await services.db.cases.count()).toBe(1);
    expect(await services.db.replies.count()).toBe(1);
  });

  test('it locks and unlocks in every context at once, and tells who reads', async () => {
    const page = new CustomerDatabase(services.db.name);
    followKey(page, services.now);
    expect(await page.identities.toArray()).toMatchObject([{ name: '' }]);
    const { turns } = page.keyring;
    await unlock(services, WORDS, FEW);
    expect(page.keyring.turns).toBe(turns + 1);
    expect(await page.identities.toArray()).toMatchObject([{ name: 'Kerttu Salainen' }]);
    await lock(services);
    expect(await page.identities.toArray()).toMatchObject([{ name: '' }]);
  });
});

describe('the time until it locks', () => {
  beforeEach(async () => {
    await setPassphrase(services, WORDS, FEW);
  });

  test('a worker that was killed meanwhile goes on unlocked', async () => {
    expect(await restarted().db.identities.toArray()).toMatchObject([{ name: 'Kerttu Salainen' }]);
  });

  test('a browser that was closed comes back locked', async () => {
    worker.reset();
    const again = restarted();
    expect(await again.db.identities.toArray()).toMatchObject([{ name: '' }]);
    expect((await vaultView(again)).state).toBe('locked');
  });

  test('is fifteen minutes, and begins again while somebody is at work', async () => {
    expect(worker.alarm('lock')).toBe(15);
    services.clock.now += 14 * MINUTE;
    await keepUnlocked(services);
    services.clock.now += 14 * MINUTE;
    expect(await vaultView(restarted()).then(({ state }) => state)).toBe('open');
  });

  test('holds also where the alarm never came', async () => {
    services.clock.now += 15 * MINUTE + 1;
    expect(await vaultView(restarted()).then(({ state }) => state)).toBe('locked');
  });

  test('is what the customer chose', async () => {
    await lockAfter(services, 5);
    expect(worker.alarm('lock')).toBe(5);
    await lockAfter(services, 0);
    expect(worker.alarm('lock')).toBeUndefined();
    services.clock.now += 24 * 60 * MINUTE;
    expect(await vaultView(restarted())).toMatchObject({ state: 'open', lockAfter: 0 });
  });

  test('does not begin again once it is locked', async () => {
    await lock(services);
    await keepUnlocked(services);
    expect(services.db.keyring.key).toBeNull();
    expect(worker.alarm('lock')).toBeUndefined();
  });
});

describe('killed in the middle', () => {
  /** Breaks off after so many batches, as a killed worker does. */
  const killedAfter = (batches: number) => () => {
    if (batches-- <= 0) throw new Error('killed');
  };
  const turnTo = async (phase: VaultRecord['phase']): Promise<void> => {
    const vault = (await vaultOf(services.db)) ?? expect.fail('no vault');
    await services.db.settings.put({ key: VAULT_SETTING, value: { ...vault, phase } });
  };
  const whole = async () => {
    expect(await services.db.cases.toArray()).toEqual([SECRET_FILE]);
    expect(await services.db.identities.toArray()).toMatchObject([
      { name: 'Kerttu Salainen', phone: '+358 40 1234567' },
    ]);
    expect((await services.db.caseEvents.toArray()).map(({ note }) => note)).toEqual(['', 'noted-on-event']);
    expect(await services.db.replies.toArray()).toMatchObject([{ text: 'text-of-reply' }]);
    const [file] = await services.db.attachments.toArray();
    expect(new TextDecoder().decode(file?.content)).toBe('bytes-of-file');
  };

  test.each([0, 1, 2, 3, 4])(
    'after %i tables while sealing: all is readable, and the rest is sealed later',
    async (batches) => {
      await setPassphrase(services, WORDS, FEW);
      // Begins anew from clear rows, with the vault in place.
      await turnTo('unsealing');
      await expect(resealRows(services.db, killedAfter(4))).rejects.toThrow('killed');
      await turnTo('sealing');
      await expect(resealRows(services.db, killedAfter(batches))).rejects.toThrow('killed');
      const left = await secretsInClear(services.db);
      expect(left.length > 0).toBe(batches < 4);
      await whole();
      await resumeSealing(services);
      expect(await secretsInClear(services.db)).toEqual([]);
      expect(await vaultView(services)).toMatchObject({ state: 'open', phase: 'on' });
      await whole();
    },
  );

  test.each([0, 2, 4])(
    'after %i tables while unsealing: the key is kept until the last row is clear',
    async (batches) => {
      await setPassphrase(services, WORDS, FEW);
      await turnTo('unsealing');
      await expect(resealRows(services.db, killedAfter(batches))).rejects.toThrow('killed');
      expect(await vaultOf(services.db)).not.toBeNull();
      await whole();
      await lock(services);
      await resumeSealing(services);
      expect(await vaultOf(services.db)).not.toBeNull();
      await unlock(services, WORDS, FEW);
      await resumeSealing(services);
      expect(await vaultOf(services.db)).toBeNull();
      expect(await secretsInClear(services.db)).toEqual([...SECRETS]);
      await whole();
    },
  );

  test('locked while it goes on: it stops there, and nothing is lost', async () => {
    await setPassphrase(services, WORDS, FEW);
    await turnTo('unsealing');
    await expect(resealRows(services.db, () => services.db.keyring.turn(null))).rejects.toMatchObject({
      fault: 'locked',
    });
    expect(await vaultOf(services.db)).not.toBeNull();
    await unlock(services, WORDS, FEW);
    await whole();
  });

  test('a run that the customer overtook ends without taking the key away', async () => {
    await setPassphrase(services, WORDS, FEW);
    await turnTo('unsealing');
    let turned: Promise<void> | null = null;
    await resealRows(services.db, () => {
      turned ??= turnTo('sealing');
    });
    await turned;
    expect(await vaultOf(services.db)).not.toBeNull();
    await whole();
  });

  test('a row that does not open keeps the vault from being taken away', async () => {
    await setPassphrase(services, WORDS, FEW);
    const [row] = await rawRows(services.db, 'identities');
    services.db
      .backendDB()
      .transaction('identities', 'readwrite')
      .objectStore('identities')
      .put({ ...row, shop: 'odd.example' });
    expect(await endPassphrase(services, WORDS)).toEqual({ ok: false, error: 'unread' });
    expect(await vaultOf(services.db)).not.toBeNull();
    expect((await rawRows(services.db, 'identities')).filter((one) => 'sealed' in one)).toHaveLength(1);
  });
});

test.each([
  ['no passphrase', { command: 'unlock', passphrase: '' }],
  ['one without end', { command: 'set-passphrase', passphrase: 'x'.repeat(1_001) }],
  ['minutes nobody offers', { command: 'lock-after', minutes: 1 }],
])('the commands do not take %s', (_, order) => {
  expect(ownCommand.safeParse(order).success).toBe(false);
});
