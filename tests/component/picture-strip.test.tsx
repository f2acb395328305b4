import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PictureStrip } from '../../components/evidence/picture-strip.tsx';
import { pageServices } from '../../utils/services/page-services.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';
import { onPage } from '../support/on-page.tsx';
import { TINY_PNG } from '../support/tiny-png.ts';

const { db } = pageServices();

beforeEach(() => {
  worker.tabs([{ id: 1, url: 'https://lamppu.example/p/one', active: true, windowId: 7 }]);
  worker.answers({ 'shop-here': { ok: true, value: { domain: 'lamppu.example' } } });
});
afterEach(() => db.pictures.clear());

const take = async (): Promise<void> =>
  void fireEvent.click(await screen.findByRole('button', { name: 'Add a picture of the page' }));

test('a picture is taken, shown, deleted, and put back', async () => {
  worker.shows(TINY_PNG);
  render(<PictureStrip domain="lamppu.example" />, onPage);
  await take();
  expect(await screen.findByText('One picture for the report and the archive')).toBeTruthy();
  expect((await screen.findByRole('link')).getAttribute('href')).toMatch(/^blob:/);
  expect(screen.getByText('https://lamppu.example/p/one')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('The picture is kept.');
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Delete this picture' }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain('The picture is deleted.'));
  await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('link')).toBeTruthy();
});

test('where the browser wants a click first, that is said', async () => {
  render(<PictureStrip domain="lamppu.example" />, onPage);
  await take();
  expect((await screen.findByRole('alert')).textContent).toMatch(/only after a click on Customer Copy's button/);
  expect(await db.pictures.count()).toBe(0);
});

test('is not offered where another page is in front', async () => {
  worker.answers({ 'shop-here': { ok: true, value: { domain: 'other.example' } } });
  const { container } = render(<PictureStrip domain="lamppu.example" />);
  await waitFor(() => expect(worker.orders()).toContainEqual({ command: 'shop-here' }));
  expect(container.textContent).toBe('');
});
