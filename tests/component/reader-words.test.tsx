import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ReaderLanguageChoice } from '../../components/ui/reader-language.tsx';
import { ReaderWords } from '../../components/ui/reader-words.tsx';
import { english } from '../../utils/i18n/index.ts';
import { announceChange } from '../../utils/services/changes.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { fakeBrowser, worker } from '../support/fake-browser.ts';

afterEach(() => vi.restoreAllMocks());

/** The extension's own files, as the build ships them. */
function shipped(): void {
  const swedish = { ...english, 'language.choose': 'Språk', 'page.dashboard': 'Customer Copy – butiker' };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) =>
    Response.json(String(url).endsWith('/sv.json') ? swedish : english),
  );
}

/** A worker that keeps the choice, as the real one does. */
function keeper(): void {
  let choice = 'auto';
  worker.answers({
    'reader-language': () => ({ ok: true, value: { choice, language: choice === 'sv' ? 'sv' : 'en' } }),
    'choose-language': ({ language }: { language: string }) => {
      choice = language;
      announceChange();
      return { ok: true, value: null };
    },
  });
  shipped();
}

const page = (
  <ReaderWords title="page.dashboard">
    <main>
      <h1>Customer Copy</h1>
      <ReaderLanguageChoice />
    </main>
  </ReaderWords>
);

test('choosing a language changes words, title and the language of the page at once, and keeps the focus', async () => {
  keeper();
  render(page);
  const choice = await screen.findByLabelText<HTMLSelectElement>('Language');
  expect(document.documentElement.lang).toBe('en');
  expect([...choice.options].map(({ value, lang, text }) => [value, lang, text])).toContainEqual([
    'sv',
    'sv',
    'svenska',
  ]);
  choice.focus();
  choice.value = 'sv';
  act(() => void choice.dispatchEvent(new Event('change', { bubbles: true })));
  await screen.findByLabelText('Språk');
  await waitFor(() => expect(choice.value).toBe('sv'));
  expect(document.documentElement.lang).toBe('sv');
  expect(document.title).toBe('Customer Copy – butiker');
  expect(document.activeElement).toBe(choice);
  await checkAccessibility();
});

test('a choice that could not be kept is said', async () => {
  keeper();
  worker.answers({
    'reader-language': { ok: true, value: { choice: 'auto', language: 'en' } },
    'choose-language': { ok: false, error: 'storage-full' },
  });
  render(page);
  const choice = await screen.findByLabelText<HTMLSelectElement>('Language');
  choice.value = 'sv';
  act(() => void choice.dispatchEvent(new Event('change', { bubbles: true })));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The disk is full/);
  expect(choice.value).toBe('auto');
});

test('a page that reads the history itself does not wait for the worker, whose answer counts once it comes', async () => {
  shipped();
  const answer = Promise.withResolvers<{ ok: true; value: { choice: 'auto'; language: 'en' } }>();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(answer.promise);
  const ownLanguage = async () => 'sv' as const;
  render(
    <ReaderWords title="page.dashboard" ownLanguage={ownLanguage}>
      here
    </ReaderWords>,
  );
  expect(await screen.findByText('here')).toBeTruthy();
  expect(document.documentElement.lang).toBe('sv');
  answer.resolve({ ok: true, value: { choice: 'auto', language: 'en' } });
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
});

test('a page that cannot read the history asks the worker alone', async () => {
  shipped();
  const ownLanguage = () => Promise.reject(new Error('no history'));
  render(
    <ReaderWords title="page.dashboard" ownLanguage={ownLanguage}>
      here
    </ReaderWords>,
  );
  expect(await screen.findByText('here')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

test('a page without a worker speaks as the browser does', async () => {
  shipped();
  worker.answers(null);
  render(<ReaderWords title="app.name">here</ReaderWords>);
  expect(await screen.findByText('here')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});
