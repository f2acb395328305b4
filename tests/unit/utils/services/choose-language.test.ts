import { beforeEach, expect, test, vi } from 'vitest';
import { onChange } from '../../../../utils/services/changes.ts';
import { chooseLanguage } from '../../../../utils/services/choose-language.ts';
import { languageChosen } from '../../../../utils/services/language-chosen.ts';
import { messagesIn } from '../../../../utils/services/messages-in.ts';
import { buildServices } from '../../../support/build-services.ts';

const titles: string[] = [];
let browserSpeaks = 'sv-SE';

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getUILanguage: () => browserSpeaks },
    runtime: { getURL: (path: string) => `chrome-extension://customer-copy${path}` },
    action: {
      setBadgeText: () => Promise.resolve(),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
      setTitle: ({ title }: { title: string }) => {
        titles.push(title);
        return Promise.resolve();
      },
    },
  },
}));

beforeEach(() => {
  browserSpeaks = 'sv-SE';
  titles.length = 0;
});

test('whoever chose nothing is spoken to as the browser speaks', async () => {
  const services = buildServices();
  expect(await languageChosen(services)).toEqual({ choice: 'auto', language: 'sv' });
  browserSpeaks = 'fr';
  expect(await languageChosen(services)).toEqual({ choice: 'auto', language: 'en' });
});

test('a choice is kept, open pages hear of it, and the toolbar button follows', async () => {
  const heard = new Promise<void>((resolve) => {
    const stop = onChange(() => {
      stop();
      resolve();
    });
  });
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(Response.json({ 'app.name': 'Customer Copy, in English' }));
  const services = buildServices();
  await chooseLanguage(services, 'en');
  await heard;
  expect(await languageChosen(services)).toEqual({ choice: 'en', language: 'en' });
  expect(titles).toEqual(['Customer Copy, in English']);
});

test('a language that is not spoken here is as good as no choice', async () => {
  const services = buildServices();
  await services.db.settings.put({ key: 'language', value: 'tlh' });
  expect(await languageChosen(services)).toEqual({ choice: 'auto', language: 'sv' });
});

test('a file that could not be fetched is asked for again, and one that was is kept', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new Error('gone'));
  await expect(messagesIn('sv')).rejects.toThrow('gone');
  fetch.mockResolvedValueOnce(Response.json({ said: 'Sagt' }));
  expect((await messagesIn('sv')).said).toBe('Sagt');
  expect((await messagesIn('sv')).said).toBe('Sagt');
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(fetch).toHaveBeenLastCalledWith('chrome-extension://customer-copy/messages/sv.json');
});
