import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AddedNotice } from '../../../components/policy/added-notice.tsx';
import { useAddedDocument } from '../../../components/policy/use-added-document.ts';
import type { BroughtOutcome } from '../../../utils/services/policies/brought-document.ts';
import { checkAccessibility } from '../../support/check-accessibility.ts';
import { worker } from '../../support/fake-browser.ts';
import { onPage } from '../../support/on-page.tsx';

const DOCUMENT: BroughtOutcome = { ok: true, document: { url: '', name: 'policy.pdf', language: 'en', blocks: [] } };

test('a long reading can be stopped; nothing of it is kept', async () => {
  const { promise, resolve } = Promise.withResolvers<BroughtOutcome>();
  let reading: AbortSignal | null = null;
  function Part() {
    const { adding, add, cancel } = useAddedDocument('lamppu.example');
    const bring = (signal: AbortSignal): Promise<BroughtOutcome> => {
      reading = signal;
      return promise;
    };
    return (
      <>
        <button type="button" onClick={() => void add('file', 'privacy', bring)}>
          Bring it
        </button>
        <AddedNotice adding={adding} onCancel={cancel} />
      </>
    );
  }
  render(<Part />, onPage);
  fireEvent.click(screen.getByRole('button', { name: 'Bring it' }));
  expect(screen.getByRole('progressbar', { name: 'Reading …' })).toBeTruthy();
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
  expect(reading).toMatchObject({ aborted: true });
  expect(screen.queryByRole('progressbar')).toBeNull();
  await act(async () => resolve(DOCUMENT));
  expect(worker.orders().map(({ command }) => command)).not.toContain('add-document');
});
