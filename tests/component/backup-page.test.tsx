import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BackupPage } from '../../components/backup/backup-page.tsx';
import { pageServices } from '../../utils/services/page-services.ts';
import { backupOf } from '../support/backups.ts';
import { fillHistory } from '../support/build-history.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { freshHistory } from '../support/history.ts';

const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:x';
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(pageServices().db.tables.map((table) => table.clear()));
});

const show = () =>
  render(
    <main>
      <BackupPage />
    </main>,
  );
const choose = (file: Blob): void => {
  fireEvent.change(screen.getByLabelText('Backup file'), {
    target: { files: [new File([file], 'a.customer-copy-backup')] },
  });
};
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

test('the page is sound, and asks for a passphrase that is long enough and typed twice', async () => {
  show();
  await screen.findByText('No backup was made in this browser yet.');
  await checkAccessibility();
  type('Passphrase', 'short');
  type('The same passphrase again', 'short');
  fireEvent.click(screen.getByRole('button', { name: 'Save the backup' }));
  expect((await screen.findByRole('alert')).textContent).toContain('fewer than 12');
  type('Passphrase', 'four plain words here');
  fireEvent.click(screen.getByRole('button', { name: 'Save the backup' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('not the same'));
  expect(saved).toEqual([]);
});

test('without a passphrase it warns, saves, and says when', async () => {
  await fillHistory(pageServices().db);
  show();
  fireEvent.click(screen.getByLabelText('Without a passphrase'));
  expect(screen.getByRole('alert').textContent).toContain('Whoever gets this file');
  fireEvent.click(screen.getByRole('button', { name: 'Save the backup' }));
  await screen.findByText(/^Last backup in this browser/);
  await waitFor(() => expect(screen.getByText(/The backup is saved/)).toBeTruthy());
  expect(saved[0]?.size).toBeGreaterThan(1_000);
});

test('a backup shows what it holds before it is taken in, and then what was', async () => {
  const there = freshHistory();
  await fillHistory(there);
  show();
  choose(await backupOf(there, 'four plain words here'));
  const open = await screen.findByLabelText('Passphrase of this backup');
  fireEvent.change(open, { target: { value: 'other words' } });
  fireEvent.click(screen.getByRole('button', { name: 'Look inside' }));
  expect((await screen.findByRole('alert')).textContent).toContain('does not open');
  type('Passphrase of this backup', 'four plain words here');
  fireEvent.click(screen.getByRole('button', { name: 'Look inside' }));
  const heading = await screen.findByRole('heading', { name: 'What the file holds' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText('lamppu.example')).toBeTruthy();
  expect(screen.getByText('one is not here yet')).toBeTruthy();
  expect(await pageServices().db.shops.count()).toBe(0);
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Add it to my history' }));
  await screen.findByRole('heading', { name: /was taken in/ });
  expect(await pageServices().db.shops.count()).toBe(1);
  expect(screen.getByRole('row', { name: /Events of the journal 8 0 0 0/ })).toBeTruthy();
  await checkAccessibility();
});

test('a file of another kind is named for what it is', async () => {
  show();
  choose(new Blob(['something else entirely, and long enough']));
  expect((await screen.findByRole('alert')).textContent).toContain('not a backup of Customer Copy');
});

test('each of the other formats is a file', async () => {
  await fillHistory(pageServices().db);
  show();
  const names = ['Table of shops', 'Table of cookies', 'Table of companies', 'Table of requests', /JSON\)$/, /JSON-LD/];
  for (const [at, name] of names.entries()) {
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(saved).toHaveLength(at + 1));
  }
  expect(await saved[0]?.text()).toContain('lamppu.example,Lamppukauppa Oy');
});
