import { expect, test } from 'vitest';
import { verifyBundle } from '../../../../../utils/evidence/index.ts';
import { english, wordsIn } from '../../../../../utils/i18n/index.ts';
import { bundleOf, exportEvidence, reportOf } from '../../../../../utils/services/evidence/export-evidence.ts';
import { deletePicture, picturesOf, putPictureBack } from '../../../../../utils/services/pictures/pictures-of.ts';
import { takePicture } from '../../../../../utils/services/pictures/take-picture.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { NOON } from '../../../../support/observed-events.ts';
import { TINY_PNG } from '../../../../support/tiny-png.ts';

const HASH = /^sha256-[\da-f]{64}$/;
const inFront = (url: string): void => worker.tabs([{ id: 1, url, active: true, windowId: 7 }]);

test('keeps the page in front, without what follows its path', async () => {
  const services = buildServices();
  inFront('https://www.shop.example/p/one?session=secret#x');
  worker.shows(TINY_PNG);
  expect(await takePicture(services, 'shop.example')).toBeNull();
  expect(await picturesOf(services, 'shop.example')).toMatchObject([
    { at: NOON, url: 'https://www.shop.example/p/one', width: 1, height: 1, hash: expect.stringMatching(HASH) },
  ]);
});

test('takes none of another shop, nor where the browser has no click to go by', async () => {
  const services = buildServices();
  worker.shows(TINY_PNG);
  for (const url of ['https://other.example/', 'chrome://settings', 'https://notshop.example/']) {
    inFront(url);
    expect(await takePicture(services, 'shop.example')).toBe('not-in-front');
  }
  worker.tabs([]);
  expect(await takePicture(services, 'shop.example')).toBe('not-in-front');
  inFront('https://shop.example/');
  worker.shows(null);
  expect(await takePicture(services, 'shop.example')).toBe('click-needed');
  expect(await services.db.pictures.count()).toBe(0);
});

test('keeps nothing that is no picture, and at most twenty', async () => {
  const services = buildServices();
  inFront('https://shop.example/');
  worker.shows(`data:image/png;base64,${btoa('no picture at all, but long enough')}`);
  expect(await takePicture(services, 'shop.example')).toBe('too-large');
  worker.shows(TINY_PNG);
  for (let taken = 0; taken < 20; taken++) expect(await takePicture(services, 'shop.example')).toBeNull();
  expect(await takePicture(services, 'shop.example')).toBe('too-many');
});

test('goes into evidence, report and archive, until it is deleted, and comes back', async () => {
  const services = buildServices();
  const words = wordsIn('en', english);
  const attributor = { ...(await services.attributor()), attributeHost: () => ({ company: null }) };
  const all = { ...services, attributor: () => Promise.resolve(attributor as never) };
  await services.db.shops.add(buildShop({ domain: 'shop.example' }));
  inFront('https://shop.example/');
  worker.shows(TINY_PNG);
  await takePicture(services, 'shop.example');
  const evidence = await exportEvidence(all, 'shop.example', words);
  if (!evidence) throw new Error('no evidence');
  expect(evidence.pictures).toMatchObject([{ url: 'https://shop.example/', hash: expect.stringMatching(HASH) }]);
  expect(await verifyBundle(await bundleOf(all, evidence, words))).toEqual([]);
  expect(await reportOf(all, evidence, words)).toContain(`<img src="${TINY_PNG}" width="1" height="1"`);
  const [picture] = await picturesOf(services, 'shop.example');
  if (!picture) throw new Error('no picture');
  await deletePicture(services, picture.id);
  expect((await exportEvidence(all, 'shop.example', words))?.pictures).toEqual([]);
  await putPictureBack(services, picture);
  expect(await picturesOf(services, 'shop.example')).toEqual([picture]);
});
