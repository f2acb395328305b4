import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PageStorageBanner } from '../../components/keep/page-storage-banner.tsx';
import { StorageBanner } from '../../components/keep/storage-banner.tsx';
import type { StorageHealth } from '../../utils/services/keeping/storage-health.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';
import { onPage } from '../support/on-page.tsx';

const told = (health: Partial<StorageHealth>): void =>
  worker.answers({ 'storage-health': { ok: true, value: { trouble: null, damaged: 0, lost: null, ...health } } });

test('says nothing while all is well', async () => {
  told({});
  render(<StorageBanner />, onPage);
  await waitFor(() => expect(worker.orders()).toHaveLength(1));
  expect(screen.queryByRole('region')).toBeNull();
});

test.each([
  ['full', 'Make room on the disk', 'Settings'],
  ['blocked', 'Close the other tabs', 'Try again'],
  ['outdated', 'Reload this page', 'Reload'],
  ['newer', 'Update Customer Copy', 'Save a copy of what can be read'],
  ['upgrade-failed', 'Save a copy of what is there', 'Save a copy of what can be read'],
  ['unavailable', 'Allow the browser', 'Try again'],
] as const)('%s: what happened, what is safe and what to do', async (trouble, todo, button) => {
  told({ trouble });
  render(<StorageBanner />, onPage);
  expect((await screen.findByRole('alert')).textContent).toContain(todo);
  expect(screen.getByRole('button', { name: button })).toBeTruthy();
  await checkAccessibility();
});

test('a history that is gone is said until it was read, and a backup is offered', async () => {
  told({ lost: { since: Date.UTC(2026, 0, 5, 12), shops: 7, cases: 1 } });
  render(<StorageBanner />, onPage);
  const text = (await screen.findByRole('alert')).textContent;
  expect(text).toMatch(/since .*2026.*There were 7 shops in it\. There was one request in it\./);
  expect(screen.getByRole('button', { name: 'Bring back a backup' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Understood' }));
  await waitFor(() => expect(worker.orders()).toContainEqual({ command: 'acknowledge-loss' }));
});

test('a page says what it alone knows', async () => {
  told({});
  render(<PageStorageBanner />, onPage);
  const { health } = pageServices().db;
  health.tell({ type: 'damaged', row: 'one' });
  health.tell({ type: 'damaged', row: 'two' });
  expect((await screen.findByRole('alert')).textContent).toContain('2 entries of the history are damaged');
});
