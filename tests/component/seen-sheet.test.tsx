import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SeenSheet } from '../../components/seen/seen-sheet.tsx';
import type { CookieAttribution } from '../../utils/attribution/model.ts';
import type { FirstIn } from '../../utils/observation/model.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import type { ShopView } from '../../utils/services/queries.ts';
import { buildCookie, buildHost, buildShop, buildStorage, buildVisit } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { fakeBrowser } from '../support/fake-browser.ts';
import { onPage } from '../support/on-page.tsx';

const VISIT = '01KVVVVVVVVVVVVVVVVVVVVVVV';
const NOON = Date.UTC(2026, 10, 22, 12);
const google: CookieAttribution = {
  company: 'Google',
  category: 'analytics',
  confidence: 'sure',
  sources: ['overlay'],
};
const first = (moment: keyof FirstIn, seq: number): FirstIn => ({
  [moment]: { at: NOON + seq * 100, ref: `${VISIT}:${seq}` },
});

const seen = (over: Partial<ShopView> = {}): Omit<ShopView, 'cases'> => ({
  policies: [],
  findings: [],
  shop: buildShop(),
  sightings: [
    buildCookie('_ga', {
      attribution: google,
      moments: ['after-refusal', 'before-choice'],
      firstIn: { ...first('before-choice', 4), ...first('after-refusal', 90) },
    }),
    buildCookie('basket'),
    buildCookie('<img src=x>', { party: 'third', domain: 'ads.example', states: ['attempted'] }),
    buildHost('www.google-analytics.com', 'Google', 3, { firstIn: first('after-refusal', 91) }),
    buildStorage('cart'),
  ],
  visits: [
    buildVisit({
      signals: { doNotTrack: true, globalPrivacyControl: false },
      consent: [
        { at: NOON + 100, tool: 'cookiebot', event: 'shown', label: '', evidence: `${VISIT}:1` },
        { at: NOON + 8_000, tool: 'banner', event: 'refused', label: 'Refuse all', evidence: `${VISIT}:80` },
      ],
    }),
  ],
  ...over,
});
const tab = (name: string): HTMLElement => screen.getByRole('tab', { name: new RegExp(name) });
const rows = (): string[] =>
  screen.getAllByRole('rowheader').map((header) => within(header).getByRole('button').textContent.replace('▸', ''));

beforeEach(() => pageServices().db.events.clear());
afterEach(() => vi.restoreAllMocks());

test('four tabs, one panel: arrow keys turn them, and what was typed stays', async () => {
  render(<SeenSheet view={seen()} />, onPage);
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    'Cookies 3',
    'Companies 1',
    'Storage 1',
    'Consent 3',
  ]);
  expect(screen.getByRole('tabpanel', { name: /Cookies/ })).toBeTruthy();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ga' } });
  fireEvent.keyDown(tab('Cookies'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(tab('Companies'));
  expect(screen.getByRole('tabpanel', { name: /Companies/ })).toBeTruthy();
  expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
  fireEvent.keyDown(tab('Companies'), { key: 'End' });
  expect(tab('Consent').getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(tab('Consent'), { key: 'ArrowRight' });
  expect(tab('Cookies').tabIndex).toBe(0);
  expect(tab('Consent').tabIndex).toBe(-1);
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'ga');
  await checkAccessibility();
});

test.each(['Cookies', 'Companies', 'Storage', 'Consent'])('%s are sound, unfolded too', async (name) => {
  const actions = { onReveal: async () => 'x', onDelete: async () => 1, onUndo: async () => true };
  render(<SeenSheet view={seen()} {...actions} />, onPage);
  fireEvent.click(tab(name));
  for (const header of screen.getAllByRole('rowheader')) fireEvent.click(within(header).getByRole('button'));
  await checkAccessibility();
});

test('a hostile name is text', () => {
  render(<SeenSheet view={seen()} />, onPage);
  expect(screen.getByText('<img src=x>')).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});

test('nothing there, nothing to be seen and nothing seen yet are three things', async () => {
  const empty = { sightings: [] };
  const panel = () => within(screen.getByRole('tabpanel'));
  const { rerender } = render(<SeenSheet view={seen({ ...empty, visits: [buildVisit()] })} />, onPage);
  expect(panel().getByText('No cookie was seen.')).toBeTruthy();
  expect(panel().queryByText(/out of sight/)).toBeNull();
  rerender(<SeenSheet view={seen({ ...empty, visits: [buildVisit({ access: 'shop' })] })} />);
  expect(await screen.findByText(/other companies keep under their own address stay out of sight/)).toBeTruthy();
  rerender(<SeenSheet view={seen({ ...empty, visits: [] })} />);
  expect(await panel().findByText(/The page is being looked at/)).toBeTruthy();
  expect(panel().queryByText('No cookie was seen.')).toBeNull();
  fireEvent.click(tab('Consent'));
  rerender(<SeenSheet view={seen({ ...empty, visits: [buildVisit({ gaps: ['late-start'] })] })} />);
  expect(await screen.findByText(/a banner may have come and gone before/)).toBeTruthy();
});

test('with access to the shop alone, a full list says what it leaves out and offers more', async () => {
  const contains = ({ origins }: { origins: string[] }) => Promise.resolve(!origins.includes('*://*/*'));
  Object.assign(fakeBrowser.permissions, { contains });
  render(<SeenSheet view={seen({ visits: [buildVisit({ access: 'shop' })] })} />, onPage);
  expect(screen.getByText(/other companies keep under their own address stay out of sight/)).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'See the companies behind it too' })).toBeTruthy();
});

test('a row that came in after the page was opened is marked, quietly', async () => {
  const view = seen();
  const { rerender } = render(<SeenSheet view={view} />, onPage);
  expect(screen.queryByText('new')).toBeNull();
  rerender(<SeenSheet view={{ ...view, sightings: [...view.sightings, buildCookie('_fbp')] }} />);
  expect((await screen.findByText('new')).closest('tr')?.textContent).toContain('_fbp');
});

test('a mark of the picture leads to its rows and back', async () => {
  render(<SeenSheet view={seen()} />, onPage);
  fireEvent.click(screen.getByRole('button', { name: /Google: one cookie.*after your refusal/ }));
  await waitFor(() => expect(rows()).toEqual(['_ga']));
  expect(screen.getByText('Google: one cookie')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(rows()).toHaveLength(3));
  fireEvent.click(screen.getByRole('button', { name: /Google: one host contacted/ }));
  await waitFor(() => expect(tab('Companies').getAttribute('aria-selected')).toBe('true'));
  expect(rows()).toEqual(['Google']);
});

test('deletes one cookie, says so, and puts it back', async () => {
  const onDelete = vi.fn(async () => 1);
  const onUndo = vi.fn(async () => true);
  render(<SeenSheet view={seen()} onDelete={onDelete} onUndo={onUndo} />, onPage);
  fireEvent.click(screen.getByRole('button', { name: 'basket' }));
  fireEvent.click(screen.getByRole('button', { name: 'Delete this cookie' }));
  expect(await screen.findByText('One thing deleted.')).toBeTruthy();
  expect(onDelete).toHaveBeenCalledWith([expect.objectContaining({ name: 'basket' })], []);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Put back as it was.')).toBeTruthy();
  expect(onUndo).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Close this note' }));
  expect(screen.queryByText('Put back as it was.')).toBeNull();
});

test("deletes all of a company's cookies that are stored; a failure is said", async () => {
  const onDelete = vi.fn(async () => null);
  render(<SeenSheet view={seen()} onDelete={onDelete} />, onPage);
  fireEvent.click(tab('Companies'));
  fireEvent.click(screen.getByRole('button', { name: 'Google' }));
  fireEvent.click(screen.getByRole('button', { name: 'Delete what Google keeps here' }));
  expect(await screen.findByText(/Something went wrong/)).toBeTruthy();
  expect(onDelete).toHaveBeenCalledWith([expect.objectContaining({ name: '_ga' })], []);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('an entry of web storage is deleted; where nothing was there, that is said', async () => {
  const onDelete = vi.fn(async () => 0);
  render(<SeenSheet view={seen()} onDelete={onDelete} />, onPage);
  fireEvent.click(tab('Storage'));
  fireEvent.click(screen.getByRole('button', { name: 'cart' }));
  fireEvent.click(screen.getByRole('button', { name: 'Delete this entry' }));
  expect(await screen.findByText(/There was nothing to delete/)).toBeTruthy();
  expect(onDelete).toHaveBeenCalledWith([], [expect.objectContaining({ name: 'cart' })]);
});

test('what left the browser is said to be gone, and cannot be deleted again', () => {
  const left = buildCookie('basket', { storedAt: NOON, left: { at: NOON + 1, ref: `${VISIT}:9` } });
  const back = buildCookie('back', { storedAt: NOON + 2, left: { at: NOON + 1, ref: `${VISIT}:9` } });
  render(<SeenSheet view={seen({ sightings: [left, back] })} onDelete={async () => 1} />, onPage);
  expect(screen.getAllByText(/no longer here/)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'basket' }));
  expect(screen.getByText(/It is no longer in the browser/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Delete this cookie' })).toBeNull();
});

test('what changed from visit to visit is told', () => {
  const cookie = buildCookie('_ga', { requestedSeconds: 86_400 });
  const second = { ...cookie, requestedSeconds: 172_800, firstSeen: NOON + 86_400_000 };
  const kept = { ...cookie, visits: 2, live: { [VISIT]: cookie, [`${VISIT.slice(0, -1)}W`]: second } };
  render(<SeenSheet view={seen({ sightings: [kept] })} />, onPage);
  fireEvent.click(screen.getByRole('button', { name: '_ga' }));
  expect(screen.getByText('Seen in 2 visits')).toBeTruthy();
  expect(screen.getByText(/It asked to stay .+ before, and 2 days now/)).toBeTruthy();
});

test('what the browser does not keep cannot be deleted, and without a way to there is no button', () => {
  const { rerender } = render(<SeenSheet view={seen()} onDelete={async () => 1} />, onPage);
  fireEvent.click(screen.getByRole('button', { name: '<img src=x>' }));
  expect(screen.queryByRole('button', { name: 'Delete this cookie' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'basket' }));
  expect(screen.getByRole('button', { name: 'Delete this cookie' })).toBeTruthy();
  rerender(<SeenSheet view={seen()} />);
  expect(screen.queryByRole('button', { name: 'Delete this cookie' })).toBeNull();
});

test('an entry of the journal unfolds to what stands there', async () => {
  await pageServices().db.events.put({
    visit: VISIT,
    seq: 80,
    event: { type: 'consent', at: NOON, event: 'refused', tool: 'banner', label: 'Refuse all' },
    hash: 'sha256-abc',
  });
  render(<SeenSheet view={seen()} />, onPage);
  fireEvent.click(tab('Consent'));
  fireEvent.click(screen.getByRole('button', { name: 'You refused' }));
  const entry = screen.getByText('80').closest('details');
  if (!entry) throw new Error('no entry');
  await act(async () => {
    entry.open = true;
    fireEvent(entry, new Event('toggle'));
  });
  expect(await screen.findByText(/sha256-abc/)).toBeTruthy();
});
