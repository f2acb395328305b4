import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SidePanelView } from '../../components/shop/side-panel-view.tsx';
import type { ShopHere } from '../../utils/services/answer-commands.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildShop } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

const NOWHERE: ShopHere = { domain: null, tabId: null, windowId: 1, access: 'none', watched: false };
const LAMPS: ShopHere = { domain: 'lamppu.example', tabId: 1, windowId: 1, access: 'all', watched: true };
const stand = (here: ShopHere): void => worker.answers({ 'shop-here': { ok: true, value: here } });

afterEach(() => pageServices().db.shops.clear());

test('without a shop says where to click', async () => {
  stand(NOWHERE);
  render(<SidePanelView />);
  expect(await screen.findByText(/click Customer Copy in the toolbar/)).toBeTruthy();
  await checkAccessibility();
});

test('says that it waits where the worker takes its time', async () => {
  worker.answers({ 'shop-here': () => new Promise<never>(() => undefined) });
  render(<SidePanelView />);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(await screen.findByText('Opening your history …')).toBeTruthy();
});

test('offers to look at a shop that may be seen but is not looked at', async () => {
  stand({ ...LAMPS, watched: false, access: 'none' });
  render(<SidePanelView />);
  expect(await screen.findByRole('button', { name: 'Look at this shop' })).toBeTruthy();
});

test('follows the tab in front, and keeps the last shop where that is none', async () => {
  await pageServices().db.shops.put(buildShop());
  stand(NOWHERE);
  render(<SidePanelView />);
  await screen.findByText(/click Customer Copy in the toolbar/);
  stand(LAMPS);
  act(() => worker.turnTab());
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('lamppu.example'));
  stand(NOWHERE);
  act(() => worker.turnTab());
  expect(await screen.findByText(/The page in front is another one/)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('lamppu.example');
});

test('a shop whose permission was taken back keeps its history and says so', async () => {
  await pageServices().db.shops.put(buildShop());
  stand({ ...LAMPS, access: 'none' });
  render(<SidePanelView />);
  expect(await screen.findByText(/was taken back/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Look at this shop' })).toBeTruthy();
  expect(await screen.findByRole('tab', { name: /Cookies/ })).toBeTruthy();
  await checkAccessibility();
});

test('leads past the differences to the requests, to what the shop says and to what was seen', async () => {
  await pageServices().db.shops.put(buildShop());
  stand(LAMPS);
  render(<SidePanelView />);
  await screen.findByRole('region', { name: 'What the shop says' });
  // What was seen comes last.
  await screen.findByRole('tab', { name: /Cookies/ });
  const parts = within(screen.getByRole('navigation', { name: 'On this page' }));
  const focused = (): Element | null => document.activeElement;
  fireEvent.click(parts.getByRole('button', { name: 'Requests' }));
  expect(focused()?.textContent).toMatch(/^Requests/);
  fireEvent.click(parts.getByRole('button', { name: 'Said' }));
  expect(focused()?.querySelector('section')?.getAttribute('aria-label')).toBe('What the shop says');
  fireEvent.click(parts.getByRole('button', { name: 'Seen' }));
  expect(focused()).toBe(screen.getByRole('tab', { name: /Cookies/ }));
});

test('without a worker says that something went wrong', async () => {
  worker.answers(null);
  render(<SidePanelView />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/Something went wrong/);
});
