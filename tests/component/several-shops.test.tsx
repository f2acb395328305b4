import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DashboardView } from '../../components/history/dashboard-view.tsx';
import type { CaseFile } from '../../utils/requests/model.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildEvents, buildFile } from '../support/build-case.ts';
import { buildDraft } from '../support/build-draft.ts';
import { buildShop } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

const SHOPS = ['a.example', 'b.example', 'c.example'];
const fileOf = (shop: string): CaseFile => buildFile({ shop, id: `01KAAAAAAAAAAAAAAAABCD${SHOPS.indexOf(shop)}000` });

beforeEach(async () => {
  const { db } = pageServices();
  await db.shops.bulkPut(SHOPS.map((domain, at) => buildShop({ domain, lastSeen: 10 - at })));
  worker.answers({
    'draft-request': (order) => ({ ok: true, value: buildDraft({ file: fileOf((order as { shop: string }).shop) }) }),
  });
});
afterEach(async () => {
  window.location.hash = '';
  await Promise.all(pageServices().db.tables.map((table) => table.clear()));
});

/** The worker drafted the letter, and the customer said that it is sent. */
async function sent(shop: string): Promise<void> {
  const { db } = pageServices();
  await db.cases.put(fileOf(shop));
  await db.caseEvents.bulkPut(buildEvents(fileOf(shop), [['sent', '2026-11-22']]));
}
const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const drafted = (): unknown[] =>
  worker
    .orders()
    .filter(({ command }) => command === 'draft-request')
    .map((order) => (order as { shop: string; letter: string }).shop);

test('the overview leads to the choice where there is more than one shop', async () => {
  render(<DashboardView />);
  expect((await screen.findByRole('link', { name: 'Ask several shops' })).getAttribute('href')).toBe('#/ask');
});

test('one right and several shops are picked; a shop that was asked already is not asked twice', async () => {
  await sent('b.example');
  window.location.hash = '#/ask';
  render(<DashboardView />);
  const begin = (await screen.findByRole('button', { name: 'Begin with the first letter' })) as HTMLButtonElement;
  await waitFor(() => expect(box('b.example').disabled).toBe(true));
  expect(begin.disabled).toBe(true);
  expect(screen.getByText('asked already, not answered yet')).toBeTruthy();
  await checkAccessibility();
  fireEvent.change(screen.getByLabelText('What do you want to ask?'), { target: { value: 'erasure' } });
  await waitFor(() => expect(box('b.example').disabled).toBe(false));
  for (const shop of ['c.example', 'a.example']) fireEvent.click(box(shop));
  expect(screen.getByText('2 shops chosen; 10 at most in one round.')).toBeTruthy();
  fireEvent.click(begin);
  expect(window.location.hash).toBe('#/ask/erasure/a.example,c.example');
  expect(drafted()).not.toContain('b.example');
});

test('a round goes from letter to letter, drafts one at a time and sends none', async () => {
  window.location.hash = '#/ask/access/a.example,b.example,c.example';
  render(<DashboardView />);
  expect(await screen.findByText('Letter 1 of 3: a.example')).toBeTruthy();
  await screen.findByRole('link', { name: 'Open in my mail program' });
  expect(drafted()).toEqual(['a.example']);
  await checkAccessibility();

  fireEvent.click(screen.getByRole('button', { name: 'Leave this one as a draft. Next: b.example' }));
  expect(await screen.findByText('Letter 2 of 3: b.example')).toBeTruthy();
  await waitFor(() => expect(drafted()).toEqual(['a.example', 'b.example']));

  await sent('b.example');
  const next = await screen.findByRole('button', { name: 'Next: c.example' });
  // The letter that was just sent stays in view until the customer goes on.
  expect(screen.getByText('Letter 2 of 3: b.example')).toBeTruthy();
  fireEvent.click(next);
  expect(await screen.findByText('Letter 3 of 3: c.example')).toBeTruthy();
  const steps = within(screen.getByRole('region', { name: 'The letters of this round' }));
  expect(steps.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'a.examplestill to do',
    'b.example✓ noted as sent',
    'c.examplestill to do',
  ]);
  expect(worker.orders().filter(({ command }) => command === 'record-event')).toEqual([]);
});

test('the first letter stays in view too when its sending is noted', async () => {
  window.location.hash = '#/ask/access/a.example,b.example';
  render(<DashboardView />);
  await screen.findByText('Letter 1 of 2: a.example');
  await sent('a.example');
  await screen.findByRole('button', { name: 'Next: b.example' });
  expect(screen.getByText('Letter 1 of 2: a.example')).toBeTruthy();
});

test('a round that is through says so; one that was left begins at the first letter still to do', async () => {
  await sent('a.example');
  window.location.hash = '#/ask/access/a.example,b.example';
  const { unmount } = render(<DashboardView />);
  expect(await screen.findByText('Letter 2 of 2: b.example')).toBeTruthy();
  await sent('b.example');
  expect(await screen.findByText('All 2 letters of this round are noted as sent.')).toBeTruthy();
  unmount();
});

test('an address that names no letter or no shop leads to the choice', async () => {
  for (const hash of ['#/ask/nonsense/a.example', '#/ask/access/x.example']) {
    window.location.hash = hash;
    const { unmount } = render(<DashboardView />);
    expect(await screen.findByRole('heading', { name: 'Ask several shops', level: 1 })).toBeTruthy();
    unmount();
  }
  expect(drafted()).toEqual([]);
});
