import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ForgetPart } from '../../components/settings/forget-part.tsx';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { keepTimes } from '../../utils/services/keeping/keep-times.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildShop } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';
import { onPage } from '../support/on-page.tsx';

const SHOP = { what: 'shop', shop: 'lamppu.example' } as const;
const page = { wrapper: ({ children }: { children: React.ReactNode }) => <main>{children}</main> };
const forgotten = () => worker.orders().filter(({ command }) => command === 'forget');

/** One after the other: each draws the page anew. */
async function seconds(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++) await act(() => vi.advanceTimersByTimeAsync(1_000));
}

beforeEach(() => pageServices().db.shops.put(buildShop()));
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(pageServices().db.tables.map((table) => table.clear()));
});

test('every setting has its sentence, and a choice is kept', async () => {
  render(<SettingsPage />, page);
  const choice = await screen.findByRole('combobox', { name: 'Requests that are closed' });
  expect((choice as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('until I remove it');
  fireEvent.change(choice, { target: { value: '1095' } });
  await waitFor(async () => expect((await keepTimes(pageServices())).cases).toBe(1_095));
  expect(screen.getByText(/may be your only proof/)).toBeTruthy();
  await checkAccessibility();
});

test('a search leaves the settings in which every word occurs, in name or reason', async () => {
  render(<SettingsPage />, page);
  await screen.findByRole('checkbox', { name: /marks on the toolbar/ });
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'screen OTHERS' } });
  // The letters stand before the list follows.
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'screen OTHERS');
  expect(screen.queryAllByRole('combobox')).not.toEqual([]);
  await waitFor(() => expect(screen.queryAllByRole('combobox')).toEqual([]));
  expect(screen.getByRole('checkbox', { name: /marks on the toolbar/ })).toBeTruthy();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nosuchword' } });
  expect(await screen.findByText('No setting has these words.')).toBeTruthy();
});

test('the badge is turned off by the worker', async () => {
  render(<SettingsPage />, page);
  fireEvent.click(await screen.findByRole('checkbox', { name: /marks on the toolbar/ }));
  expect(worker.orders()).toContainEqual({ command: 'show-badge', on: false });
});

test('everything is forgotten only after the words were typed', async () => {
  render(<SettingsPage />, page);
  fireEvent.click(screen.getByRole('button', { name: 'Forget everything' }));
  expect(await screen.findByText('one shop')).toBeTruthy();
  const field = screen.getByRole('textbox', { name: 'To confirm, type: forget everything' });
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: 'forget' } });
  expect((screen.getByRole('button', { name: 'Forget it now' }) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(forgotten()).toEqual([]);
  fireEvent.change(field, { target: { value: ' Forget everything ' } });
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Forget it now' }));
  expect(await screen.findByText('Everything is forgotten.')).toBeTruthy();
  expect(forgotten()).toEqual([{ command: 'forget', scope: { what: 'everything' } }]);
});

test('a shop: what would go, ten seconds to take it back, and then it is done', async () => {
  render(<ForgetPart scope={SHOP} />, onPage);
  fireEvent.click(screen.getByRole('button', { name: 'Forget this shop' }));
  expect(await screen.findByText('one shop')).toBeTruthy();
  await checkAccessibility();
  vi.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: 'Forget it now' }));
  expect(screen.getByRole('timer').textContent).toBe('Forgotten in 10 seconds.');
  expect(document.activeElement?.textContent).toBe('Undo');
  await seconds(5);
  expect(screen.getByRole('timer').textContent).toBe('Forgotten in 5 seconds.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await seconds(20);
  expect(forgotten()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Forget this shop' }));
  fireEvent.click(screen.getByRole('button', { name: 'Forget it now' }));
  await seconds(10);
  expect(forgotten()).toEqual([{ command: 'forget', scope: SHOP }]);
});

test('who leaves the page has not taken it back', async () => {
  const view = render(<ForgetPart scope={SHOP} />, onPage);
  fireEvent.click(screen.getByRole('button', { name: 'Forget this shop' }));
  fireEvent.click(screen.getByRole('button', { name: 'Forget it now' }));
  expect(forgotten()).toEqual([]);
  view.unmount();
  expect(forgotten()).toEqual([{ command: 'forget', scope: SHOP }]);
});
