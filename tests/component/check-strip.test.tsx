import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CheckStrip } from '../../components/check/check-strip.tsx';
import type { ConsentMoment } from '../../utils/observation/model.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import type { SightingRow } from '../../utils/storage/rows.ts';
import { buildCookie, buildStorage, buildVisit } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { fakeBrowser, worker } from '../support/fake-browser.ts';
import { onPage } from '../support/on-page.tsx';

const SHOP = 'lamppu.example';
const { db } = pageServices();
const VISIT = '01KVVVVVVVVVVVVVVVVVVVVVVV';
const sightings: SightingRow[] = [buildCookie('basket'), buildStorage('cart')];
const show = () => render(<CheckStrip shop={SHOP} sightings={sightings} />, onPage);
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const next = (): string => document.querySelector('[aria-current="step"]')?.textContent ?? '';

/** The shop was opened after the check began, and this happened in its banner. */
async function choose(...events: ConsentMoment['event'][]): Promise<void> {
  const at = Date.now() + 5;
  const consent = events.map((event, index) => ({ at: at + index, tool: 'banner', event, label: '', evidence: 'x:1' }));
  await act(() => db.visits.put(buildVisit({ startedAt: at, consent })).then(() => undefined));
}

/** The shop's tab is open, so that nobody has left. */
const open = (): void => worker.tabs([{ id: 1, url: `https://${SHOP}/`, active: true }]);

beforeEach(open);
afterEach(() => Promise.all([db.settings.clear(), db.visits.clear(), db.events.clear()]));

test('says what it is, and begins at the customer’s word', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Start the check' }));
  await waitFor(() => expect(next()).toMatch(/A fresh look.*Reload the shop's page/));
  expect(worker.orders()).toContainEqual({ command: 'new-visit', domain: SHOP });
  // The button is gone: the focus is where it stood.
  const steps = screen.getByRole('list', { name: 'Steps of the check' });
  await waitFor(() => expect(steps.parentElement).toBe(document.activeElement));
  await checkAccessibility();
});

test('ticks off what the visits show, in words', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Start the check' }));
  await waitFor(() => expect(next()).toMatch(/A fresh look/));
  await choose();
  expect(await screen.findByText(/no banner was seen/)).toBeTruthy();
  await choose('shown');
  await waitFor(() => expect(next()).toMatch(/^▸Refuse/));
  expect(screen.getAllByText(/^done at/)).toHaveLength(1);
  await choose('shown', 'refused');
  await waitFor(() => expect(next()).toMatch(/^▸Accept/));
  press('Go on without accepting');
  await waitFor(() => expect(next()).toMatch(/^▸Leave/));
  expect(screen.getByText('left out')).toBeTruthy();
});

test('is over when no tab stands on the shop any more', async () => {
  await db.settings.put({ key: `check:${SHOP}`, value: { startedAt: 1, skipped: ['fresh', 'refuse', 'accept'] } });
  show();
  await waitFor(() => expect(next()).toMatch(/^▸Leave/));
  await act(() => new Promise((done) => setTimeout(done, 50)));
  expect(next()).toMatch(/^▸Leave/);
  worker.tabs([]);
  act(() => worker.turnTab());
  expect(await screen.findByRole('button', { name: 'Check again' })).toBeTruthy();
});

test('deletes only when asked, says how much, and puts it back', async () => {
  const jar = [{ name: 'basket', domain: SHOP, path: '/', value: 'v', hostOnly: false, secure: true }];
  const removed: unknown[] = [];
  const set: unknown[] = [];
  Object.assign(fakeBrowser, {
    cookies: {
      get: () => Promise.resolve(jar[0]),
      getAll: () => Promise.resolve(jar),
      remove: (what: unknown) => Promise.resolve(removed.push(what)),
      set: (what: unknown) => Promise.resolve(set.push(what)),
    },
  });
  worker.scripts(() => 'two lamps');
  await db.settings.put({ key: `check:${SHOP}`, value: { startedAt: 1, skipped: [] } });
  show();
  const delete_ = await screen.findByRole('button', { name: 'Delete these' });
  expect(screen.getByText(/one cookie of this shop and one entry/)).toBeTruthy();
  expect(removed).toEqual([]);
  fireEvent.click(delete_);
  expect(await screen.findByText(/Cookies deleted: 1. Storage entries deleted: 1/)).toBeTruthy();
  // The visit ends first: what the shop asks for anew is the next one's.
  expect(worker.orders().map(({ command }) => command)).toContain('new-visit');
  // The check goes on by itself; what was deleted can be put back until the customer has answered.
  await choose('shown');
  await waitFor(() => expect(next()).toMatch(/^▸Refuse/));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  const said = await screen.findByText('Put back as it was.');
  expect(document.activeElement?.contains(said)).toBe(true);
  expect([removed.length, set.length]).toEqual([1, 1]);
  press('Close this note');
  expect(screen.queryByText('Put back as it was.')).toBeNull();
});

test('deletes nothing when the worker cannot be reached', async () => {
  worker.answers(null);
  await db.settings.put({ key: `check:${SHOP}`, value: { startedAt: 1, skipped: [] } });
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Delete these' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
});

test('at the end shows the three states side by side, and what was not looked at', async () => {
  const at = 1_000;
  const event = (seq: number, body: object) => ({
    visit: VISIT,
    seq,
    hash: `h${seq}`,
    event: { at: at + seq, ...body },
  });
  const banner = (seq: number, what: string) => event(seq, { type: 'consent', event: what, tool: 'banner', label: '' });
  const key = (seq: number, name: string) =>
    event(seq, { type: 'storage-write', frame: `https://${SHOP}/`, by: null, kind: 'localStorage', key: name });
  await db.events.bulkPut([banner(0, 'shown'), key(1, 'cart'), banner(2, 'accepted'), key(3, 'tracking')] as never);
  await db.visits.put(buildVisit({ id: VISIT, startedAt: at, access: 'shop' }));
  await db.settings.put({ key: `check:${SHOP}`, value: { startedAt: at, skipped: ['refuse'], endedAt: at + 9 } });
  pageServices().attributor = () => Promise.resolve({} as never);
  show();
  const table = await screen.findByRole('table', { name: /^What was active/ });
  const row = (name: string): (string | null)[] => {
    const cells = within(within(table).getByText(name).closest('tr') ?? table).getAllByRole('cell');
    return cells.map((cell) => cell.querySelector('.sr-only')?.textContent ?? null);
  };
  expect(row('cart')).toEqual(['active', 'not looked at', 'not seen']);
  expect(row('tracking')).toEqual(['not seen', 'not looked at', 'active']);
  expect(within(table).getByText('after accepting; not every state was looked at')).toBeTruthy();
  press('tracking');
  expect(await within(table).findByText('Visit VVVVVV')).toBeTruthy();
  expect(screen.getByText(/No refusal was seen/)).toBeTruthy();
  expect(screen.getByText(/stayed out of sight in this check/)).toBeTruthy();
  await checkAccessibility();
  press('Remove this check');
  expect(await screen.findByRole('button', { name: 'Start the check' })).toBeTruthy();
});
