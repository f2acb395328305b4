import { beforeEach, describe, expect, test } from 'vitest';
import { CustomerDatabase, VAULT_SETTING } from '../../../../../utils/storage/index.ts';
import { buildEvents } from '../../../../support/build-case.ts';
import { freshHistory } from '../../../../support/history.ts';
import {
  fillSecrets,
  rawRows,
  SECRET_ATTACHMENT,
  SECRET_FILE,
  SECRETS,
  secretsInClear,
  setTestVault,
  testVault,
} from '../../../../support/secret-history.ts';

let db: CustomerDatabase;
const clear = async () => {
  const other = freshHistory();
  await fillSecrets(other);
  return other;
};
const LOCKED = { name: 'VaultError', fault: 'locked' };

beforeEach(async () => {
  db = freshHistory();
  await setTestVault(db);
  await fillSecrets(db);
});

test('without a vault everything lies in the clear, and the search finds it', async () => {
  expect(await secretsInClear(await clear())).toEqual([...SECRETS]);
});

test('with a vault no secret is found in the raw database', async () => {
  expect(await secretsInClear(db)).toEqual([]);
});

test.each(['identities', 'cases', 'caseEvents', 'replies', 'attachments'])(
  'rows of %s come back as they were put, by every way of reading',
  async (name) => {
    const expected = await (await clear()).table(name).toArray();
    const table = db.table(name);
    const keys = await table.toCollection().primaryKeys();
    expect(await table.toArray()).toEqual(expected);
    expect(await table.get(keys[0] ?? expect.fail('no key'))).toEqual(expected[0]);
    expect(await table.bulkGet(keys)).toEqual(expected);
    const walked: unknown[] = [];
    await table.each((row: unknown) => walked.push(row));
    expect(walked).toEqual(expected);
    expect(await table.filter(() => true).toArray()).toEqual(expected);
    expect(await table.count()).toBe(expected.length);
    expect(await table.get('nobody'.padEnd(26)).catch(() => undefined)).toBeUndefined();
  },
);

test('indexes, ranges and changes work on sealed rows', async () => {
  expect(await db.cases.where('shop').equals(SECRET_FILE.shop).toArray()).toEqual([SECRET_FILE]);
  const [reply] = SECRET_ATTACHMENT;
  expect(await db.attachments.where('[reply+hash]').between([reply, ''], [reply, '\uffff']).count()).toBe(1);
  await db.replies.update(reply, { leftOut: ['text-of-reply'] });
  await db.caseEvents.toCollection().modify({ note: 'noted-on-event' });
  expect((await db.replies.get(reply))?.leftOut).toEqual(['text-of-reply']);
  expect((await db.caseEvents.toArray()).map(({ note }) => note)).toEqual(['noted-on-event', 'noted-on-event']);
  expect(await secretsInClear(db)).toEqual([]);
});

test('the same row is sealed another way each time', async () => {
  const [before] = await rawRows(db, 'identities');
  await db.identities.toCollection().modify({});
  await db.identities.put({ ...(await db.identities.get(SECRET_FILE.shop)), shop: SECRET_FILE.shop } as never);
  const [after] = await rawRows(db, 'identities');
  expect(after?.sealed).not.toEqual(before?.sealed);
});

describe('locked', () => {
  let locked: CustomerDatabase;
  beforeEach(() => {
    db.close();
    locked = new CustomerDatabase(db.name);
  });

  test('rows come without their secrets and with what dates need', async () => {
    const [file] = await locked.cases.toArray();
    expect(file).toMatchObject({ locked: true, shop: SECRET_FILE.shop, right: '15', reference: SECRET_FILE.reference });
    expect(file?.letter).toMatchObject({ letter: 'access', law: 'eu', subject: '', body: '', elements: [] });
    expect(file?.wishes).toEqual({});
    const events = await locked.caseEvents.toArray();
    expect(events.map(({ type, date, channel, note }) => [type, date, channel, note])).toEqual([
      ['drafted', '2026-11-01', undefined, ''],
      ['sent', '2026-11-02', 'mail', ''],
    ]);
    expect(await locked.identities.toArray()).toMatchObject([
      { name: '', email: '', customerNumber: '', locked: true },
    ]);
    expect(await locked.attachments.get(SECRET_ATTACHMENT)).toMatchObject({ content: new Uint8Array(0), locked: true });
    expect(JSON.stringify(await locked.replies.toArray())).not.toContain('sealed');
  });

  test('nothing secret is written, and nothing is lost', async () => {
    const before = await rawRows(locked, 'cases');
    const [event] = buildEvents({ ...SECRET_FILE, id: SECRET_FILE.id.replace(/A/g, 'C') }, [['sent', '2026-11-03']]);
    if (!event) expect.fail('no event');
    await expect(locked.caseEvents.add(event)).rejects.toMatchObject(LOCKED);
    await expect(locked.cases.toCollection().modify({ reference: 'X' })).rejects.toThrow();
    await expect(locked.cases.update(SECRET_FILE.id, { reference: 'X' })).rejects.toMatchObject(LOCKED);
    await expect(locked.identities.put({ shop: 'x', name: '', email: '', customerNumber: '' })).rejects.toMatchObject(
      LOCKED,
    );
    await expect(
      locked.transaction('rw', locked.settings, locked.caseEvents, async () => {
        await locked.settings.put({ key: 'theme', value: 'dark' });
        await locked.caseEvents.add(event);
      }),
    ).rejects.toMatchObject(LOCKED);
    expect(await locked.settings.get('theme')).toBeUndefined();
    expect(await rawRows(locked, 'cases')).toEqual(before);
  });

  test('a row read while locked never takes the place of the whole one, also when it was opened since', async () => {
    const file = await locked.cases.get(SECRET_FILE.id);
    testVault().open(locked);
    await expect(locked.cases.put(file as never)).rejects.toMatchObject({ fault: 'unread' });
    expect(await locked.cases.get(SECRET_FILE.id)).toEqual(SECRET_FILE);
  });

  test('the key of another vault opens nothing and writes nothing', async () => {
    locked.keyring.turn({ vault: 'other', secret: new Uint8Array(32) });
    expect(await locked.cases.toArray()).toMatchObject([{ locked: true }]);
    await expect(locked.cases.put(SECRET_FILE)).rejects.toMatchObject(LOCKED);
  });

  test('what is not secret is written as ever, and rows can be deleted', async () => {
    await locked.settings.put({ key: 'theme', value: 'dark' });
    await locked.cases.delete(SECRET_FILE.id);
    expect(await locked.cases.count()).toBe(0);
  });
});

test('a page that has not heard of the passphrase writes nothing in the clear', async () => {
  const page = new CustomerDatabase(db.name);
  await expect(
    page.identities.put({ shop: 'x', name: 'Kerttu Salainen', email: '', customerNumber: '' }),
  ).rejects.toMatchObject(LOCKED);
  testVault().open(page);
  await page.identities.put({ shop: 'x', name: 'Kerttu Salainen', email: '', customerNumber: '' });
  expect(await secretsInClear(page)).toEqual([]);
});

test('what was sealed opens in its own row only, and not when an octet changed', async () => {
  const [row] = await rawRows(db, 'identities');
  const raw = db.backendDB().transaction('identities', 'readwrite').objectStore('identities');
  const sealed = row?.sealed as Uint8Array;
  raw.put({ ...row, shop: 'moved.example' });
  raw.put({ ...row, shop: 'changed.example', sealed: sealed.with(40, (sealed[40] ?? 0) ^ 1) });
  raw.put({ ...row, shop: 'short.example', sealed: new Uint8Array(3) });
  raw.put({ ...row, shop: 'odd.example', sealed: 'text' });
  const opened = await db.identities.toArray();
  expect(opened.map((one) => [one.shop, one.name, 'locked' in one])).toEqual([
    ['changed.example', '', true],
    [SECRET_FILE.shop, 'Kerttu Salainen', false],
    ['moved.example', '', true],
    ['odd.example', '', true],
    ['short.example', '', true],
  ]);
});

test('no other vault takes the place of one that is there', async () => {
  const { record } = testVault();
  await expect(db.settings.put({ key: VAULT_SETTING, value: { ...record, id: 'restored' } })).rejects.toMatchObject({
    fault: 'taken',
  });
  await db.settings.put({ key: VAULT_SETTING, value: { ...record, lockAfter: 5 } });
  expect((await db.settings.get(VAULT_SETTING))?.value).toMatchObject({ id: 'test', lockAfter: 5 });
});

test('a migration changes what is clear, without the key, and leaves what is sealed', async () => {
  db.close();
  const next = new CustomerDatabase(db.name);
  next
    .version(99)
    .stores({ cases: 'id, shop' })
    .upgrade((upgrade) =>
      upgrade
        .table('cases')
        .toCollection()
        .modify((row: { reference: string }) => {
          row.reference = 'MIGRATED';
        }),
    );
  expect(await next.cases.toArray()).toMatchObject([{ reference: 'MIGRATED', locked: true }]);
  testVault().open(next);
  expect(await next.cases.toArray()).toEqual([{ ...SECRET_FILE, reference: 'MIGRATED' }]);
});
