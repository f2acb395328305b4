import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { removeRows } from '../../../../../utils/services/forget/remove-rows.ts';
import { deletePicture, putPictureBack } from '../../../../../utils/services/pictures/pictures-of.ts';
import { noteForgottenScope } from '../../../../../utils/services/share/forgotten-names.ts';
import { serverAddress } from '../../../../../utils/services/share/share-place.ts';
import { keepShareSecrets, shareSecrets } from '../../../../../utils/services/share/share-secrets.ts';
import { ledgerOf } from '../../../../../utils/services/share/share-session.ts';
import { setPassphrase } from '../../../../../utils/services/vault/passphrase.ts';
import { addVisit, fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { freshMachine, memoryPlace, shared, shareOnce } from '../../../../support/shared-machines.ts';

test('what one machine has, another one gets, and nothing is told twice', async () => {
  const place = memoryPlace();
  const [desk, lap] = [freshMachine(), freshMachine()];
  await fillHistory(desk.db);
  expect(await shared(desk, place)).toMatchObject({ segments: 0, machines: 0 });
  const first = await shared(lap, place);
  expect(first).toMatchObject({ segments: 1, machines: 1, waiting: 0, problem: null });
  const { settings: ___, ...mine } = await rowsOf(desk.db);
  const { settings: ____, ...theirs } = await rowsOf(lap.db);
  expect(theirs).toEqual(mine);
  expect((await shared(desk, place)).sent).toBe(0);
  expect((await shared(lap, place)).sent).toBe(0);
  await addVisit(desk.db, idOf(2), 9);
  expect(await shared(desk, place)).toMatchObject({ segments: 0 });
  expect((await shared(lap, place)).outcome).toMatchObject({ added: { events: 6 }, changed: { visits: 1 } });
  expect((await rowsOf(lap.db)).events).toEqual((await rowsOf(desk.db)).events);
});

test('what is forgotten on one machine goes on the other, and does not come back from a third that had not heard', async () => {
  const place = memoryPlace();
  const [desk, lap, old] = [freshMachine(), freshMachine(), freshMachine()];
  await fillHistory(desk.db);
  for (const each of [desk, lap, old]) await shared(each, place);
  const { shop } = (await desk.db.cases.toCollection().first()) ?? { shop: '' };
  // The old one goes on with the shop and shares it, the desk forgets it meanwhile.
  await addVisit(old.db, idOf(50), 2, shop);
  await shared(old, place);
  await noteForgottenScope(desk, { what: 'shop', shop });
  await removeRows(desk, { what: 'shop', shop });
  await shared(desk, place);
  expect(await desk.db.visits.count()).toBe(0);
  await shared(lap, place);
  expect(await lap.db.visits.count()).toBe(0);
  expect(await lap.db.cases.count()).toBe(0);
  expect(await lap.db.caseEvents.count()).toBe(0);
  expect(await lap.db.attachments.count()).toBe(0);
  await shared(old, place);
  // Looked at again, it is there again, everywhere.
  await addVisit(lap.db, idOf(51), 3, shop);
  for (const each of [lap, old, desk]) await shared(each, place);
  for (const { db } of [desk, lap, old]) expect(await db.visits.toCollection().primaryKeys()).toEqual([idOf(51)]);
  // One segment that holds all is left of each that forgot, and none of them tells the name.
  const { machine: name } = (await ledgerOf(desk).state()) ?? { machine: '' };
  expect([...(place.folders.get(name)?.keys() ?? [])].filter((file) => file.includes('-all-'))).toHaveLength(1);
  expect(JSON.stringify(await ledgerOf(desk).notes.toArray())).not.toContain(shop);
});

test('a picture that was deleted goes everywhere, and one that was put back stays', async () => {
  const place = memoryPlace();
  const [desk, lap] = [freshMachine(), freshMachine()];
  const content = new TextEncoder().encode('not a picture, yet octets');
  const hash = `sha256-${sha256(content).toHex()}`;
  const picture = {
    id: idOf(9),
    shop: 'lamppu.example',
    at: 1,
    url: 'https://lamppu.example/',
    width: 1,
    height: 1,
    hash,
    content,
  };
  await putPictureBack(desk, picture);
  for (const each of [desk, lap]) await shared(each, place);
  expect(await lap.db.pictures.get(picture.id)).toEqual(picture);
  await deletePicture(desk, picture.id);
  for (const each of [desk, lap]) await shared(each, place);
  expect(await lap.db.pictures.count()).toBe(0);
  await putPictureBack(desk, picture);
  for (const each of [desk, lap]) await shared(each, place);
  expect(await lap.db.pictures.get(picture.id)).toEqual(picture);
});

test('another passphrase is refused before anything is sent', async () => {
  const place = memoryPlace();
  const [desk, lap] = [freshMachine(), freshMachine()];
  await fillHistory(desk.db);
  await shared(desk, place);
  const refused = { ok: false, failure: { code: 'passphrase', where: '' } };
  expect(await shareOnce(lap, place, 'some other words here')).toEqual(refused);
  expect(await shareOnce(desk, place, 'some other words here')).toEqual(refused);
  expect(place.folders.size).toBe(1);
});

test('a copied profile finds files that it did not write, and goes on under another name', async () => {
  const place = memoryPlace();
  const [desk, copy, lap] = [freshMachine(), freshMachine(), freshMachine()];
  await fillHistory(desk.db);
  await shared(desk, place);
  const [from, to] = [ledgerOf(desk), ledgerOf(copy)];
  for (const [index, table] of to.tables.entries()) await table.bulkPut((await from.tables[index]?.toArray()) ?? []);
  for (const table of copy.db.tables) await table.bulkPut(await desk.db.table(table.name).toArray());
  await addVisit(desk.db, idOf(60), 2);
  await addVisit(copy.db, idOf(61), 2);
  await shared(desk, place);
  await shared(copy, place);
  expect(place.folders.size).toBe(2);
  for (const each of [desk, lap, copy]) await shared(each, place);
  for (const { db } of [desk, lap, copy])
    expect(await db.visits.bulkGet([idOf(60), idOf(61)])).not.toContain(undefined);
});

test('a segment under another name or in another folder is not taken in', async () => {
  const place = memoryPlace();
  const [desk, lap] = [freshMachine(), freshMachine()];
  await fillHistory(desk.db);
  await shared(desk, place);
  const [[name, files] = ['', new Map<string, Uint8Array<ArrayBuffer>>()]] = place.folders;
  place.folders.delete(name);
  place.folders.set(idOf(77), files);
  expect(await shared(lap, place)).toMatchObject({ segments: 0, waiting: 1, problem: 'damaged' });
  expect(await lap.db.shops.count()).toBe(0);
});

test('the secrets lie sealed where the history has a passphrase, else in memory alone', async () => {
  const { db, ...rest } = freshMachine();
  const services = { db, ...rest };
  const secrets = { passphrase: 'four words of one place', password: 'of the server' };
  await keepShareSecrets(services, secrets);
  expect(await ledgerOf(services).notes.toArray()).toEqual([]);
  expect(await shareSecrets(services)).toEqual(secrets);
  await setPassphrase(services, 'words of the history', 1_000);
  await keepShareSecrets(services, secrets);
  expect(await shareSecrets(services)).toEqual(secrets);
  const kept = await ledgerOf(services).note('secrets');
  expect(new TextDecoder().decode(kept as Uint8Array)).not.toContain('server');
  db.keyring.turn(null);
  expect(await shareSecrets(services)).toBeNull();
});

test.each([
  ['https://cloud.example/dav/me/', 'https://cloud.example/dav/me'],
  [' https://cloud.example/a?b#c ', 'https://cloud.example/a'],
  ['http://cloud.example/dav', null],
  ['http://localhost:8080/dav', 'http://localhost:8080/dav'],
  ['https://me:secret@cloud.example/', null],
  ['no address', null],
])('the address %s is kept as %s', (typed, kept) => expect(serverAddress(typed)).toBe(kept));
