import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onChange } from '../../../../../utils/services/changes.ts';
import { chooseLanguage } from '../../../../../utils/services/language/choose-language.ts';
import { languageChosen } from '../../../../../utils/services/language/language-chosen.ts';
import { messagesIn } from '../../../../../utils/services/language/messages-in.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { serveOwnFiles } from '../../../../support/own-files.ts';

beforeEach(() => {
  worker.reset();
  worker.browserSpeaks('sv-SE');
});
afterEach(() => vi.restoreAllMocks());

test('whoever chose nothing is spoken to as the browser speaks', async () => {
  const services = buildServices();
  expect(await languageChosen(services)).toEqual({ choice: 'auto', language: 'sv' });
  worker.browserSpeaks('fr');
  expect(await languageChosen(services)).toEqual({ choice: 'auto', language: 'en' });
});

test('a choice is kept, open pages hear of it, and the toolbar button follows', async () => {
  const heard = new Promise<void>((resolve) => {
    const stop = onChange(() => {
      stop();
      resolve();
    });
  });
  serveOwnFiles();
  const services = buildServices();
  await chooseLanguage(services, 'en');
  await heard;
  expect(await languageChosen(services)).toEqual({ choice: 'en', language: 'en' });
  expect(worker.titles()).toEqual(['Customer Copy']);
});

test('a language that is not spoken here is as good as no choice', async () => {
  const services = buildServices();
  await services.db.settings.put({ key: 'language', value: 'tlh' });
  expect(await languageChosen(services)).toEqual({ choice: 'auto', language: 'sv' });
});

test('a file that could not be fetched is asked for again, and one that was is kept', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new Error('gone'));
  await expect(messagesIn('fi')).rejects.toThrow('gone');
  fetch.mockResolvedValueOnce(Response.json({ said: 'Sanottu' }));
  expect((await messagesIn('fi')).said).toBe('Sanottu');
  expect((await messagesIn('fi')).said).toBe('Sanottu');
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(fetch).toHaveBeenLastCalledWith('chrome-extension://customer-copy/messages/fi.json');
});
