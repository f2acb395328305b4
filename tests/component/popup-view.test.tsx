import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { PopupView } from '../../components/shop/popup-view.tsx';
import type { ShopHere } from '../../utils/services/answer-commands.ts';
import { announceChange } from '../../utils/services/changes.ts';
import type { ShopVerdict } from '../../utils/services/queries.ts';
import { buildCase, buildLetter } from '../support/build-case.ts';
import { buildDraft } from '../support/build-draft.ts';
import { buildVerdict } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

const HERE: ShopHere = { domain: 'lamppu.example', tabId: 1, windowId: 1, access: 'all', watched: true };
const TODAY = Temporal.Now.plainDateISO().toString();

function show(here: Partial<ShopHere>, verdict: ShopVerdict | null = buildVerdict()): void {
  worker.answers({
    'shop-here': { ok: true, value: { ...HERE, ...here } },
    verdict: { ok: true, value: verdict },
    'draft-request': { ok: true, value: buildDraft() },
  });
  render(<PopupView />);
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the popup', () => {
  beforeEach(() => worker.reset());

  test('away from every shop says what to do', async () => {
    show({ domain: null, watched: false, access: 'none' });
    expect(await screen.findByText(/Open a shop's page/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Everything, side by side' })).toBeNull();
    await checkAccessibility();
  });

  test('without permission shows no figures and offers the smallest one', async () => {
    show({ watched: false, access: 'none' }, null);
    expect(await button('Look at this shop')).toBeTruthy();
    expect(document.querySelector('dl')).toBeNull();
    expect(worker.orders().map(({ command }) => command)).not.toContain('verdict');
    await checkAccessibility();
  });

  test('asks again when the worker could not be reached', async () => {
    worker.answers({ 'shop-here': { ok: false, error: 'internal' } });
    render(<PopupView />);
    expect(await screen.findByRole('alert')).toBeTruthy();
    worker.answers({ 'shop-here': { ok: true, value: { ...HERE, watched: false, access: 'none' } } });
    expect(await button('Look at this shop')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says that a refusal was a refusal', async () => {
    worker.browserGrants(false);
    show({ watched: false, access: 'none' }, null);
    fireEvent.click(await button('Look at this shop'));
    expect((await screen.findByRole('alert')).textContent).toBe('Access was not given.');
  });

  test('after permission was taken back shows what is kept, not what was counted', async () => {
    show({ access: 'none' });
    expect(await screen.findByText(/was taken back/)).toBeTruthy();
    expect(document.querySelector('dl')).toBeNull();
    expect(await button('Everything, side by side')).toBeTruthy();
  });

  test('between the grant and the first visit waits without figures', async () => {
    show({ access: 'shop' }, buildVerdict({ lastVisit: null, top: [], policiesRead: 0, agreeing: 0 }));
    expect(await screen.findByText(/The page is being looked at/)).toBeTruthy();
    expect(document.querySelector('dl')).toBeNull();
    expect(screen.queryByText(/No difference/)).toBeNull();
    expect(await button('See the companies behind it too')).toBeTruthy();
    await checkAccessibility();
  });

  test('shows who, three figures, the findings and one primary button', async () => {
    show({});
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('lamppu.example');
    expect(screen.getByText('Lamppukauppa Oy · 1234567-1 · Finland')).toBeTruthy();
    expect([...document.querySelectorAll('dl dd.text-2xl')].map((figure) => figure.textContent)).toEqual([
      '14',
      '5',
      '1',
    ]);
    expect(screen.getByText('difference')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect((await button('Get my data')).className).toContain('bg-accent');
    await checkAccessibility();
  });

  test('tells no difference from no policy', async () => {
    show({}, buildVerdict({ top: [], policiesRead: 1 }));
    expect(await screen.findByText('No difference found.')).toBeTruthy();
  });

  test('says which policy it still has to read', async () => {
    show({}, buildVerdict({ top: [], policiesRead: 0 }));
    expect(await screen.findByText(/No privacy policy was found/)).toBeTruthy();
  });

  test('says what the visit could not show', async () => {
    show({}, buildVerdict({ lastVisit: { access: 'all', gaps: ['first-visit', 'journal-full'], startedAt: 0 } }));
    expect(await screen.findByText(/first visit after installing/)).toBeTruthy();
    expect(screen.getByText(/journal of this visit is full/)).toBeTruthy();
  });

  test('asks whether a drafted letter was sent, and records the answer', async () => {
    const drafted = buildCase([['drafted', TODAY]], TODAY);
    show({}, buildVerdict({ drafted }));
    expect(await screen.findByText(/Did you send it/)).toBeTruthy();
    await checkAccessibility();
    fireEvent.click(await button('Yes, I sent it'));
    expect(worker.orders()).toContainEqual({
      command: 'record-event',
      case: drafted.file.id,
      type: 'sent',
      date: TODAY,
      note: '',
    });
    fireEvent.click(await button('Discard this draft'));
    expect(worker.orders().at(-1)).toMatchObject({ command: 'record-event', type: 'withdrawn' });
  });

  test('a draft noted as sent can be taken back', async () => {
    const drafted = buildCase([['drafted', TODAY]], TODAY);
    show({}, buildVerdict({ drafted }));
    fireEvent.click(await button('Yes, I sent it'));
    const undo = await button('Undo');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Noted as sent/));
    fireEvent.click(undo);
    await waitFor(() => expect(screen.queryByText('Noted as sent today.')).toBeNull());
    expect(worker.orders()).toContainEqual({ command: 'restore-draft', case: drafted.file.id });
  });

  test('a discarded draft can be taken back', async () => {
    const drafted = buildCase([['drafted', TODAY]], TODAY);
    show({}, buildVerdict({ drafted }));
    fireEvent.click(await button('Discard this draft'));
    const undo = await button('Undo');
    // Whoever pressed the button that is gone hears what became of it.
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/The draft is discarded/));
    fireEvent.click(undo);
    await waitFor(() => expect(screen.queryByText('The draft is discarded.')).toBeNull());
    expect(worker.orders()).toContainEqual({ command: 'restore-draft', case: drafted.file.id });
  });

  test('the second button erases, and a draft is taken up as what it was', async () => {
    const letter = buildLetter({ letter: 'marketing' });
    const drafted = () => worker.orders().findLast((order) => order.command === 'draft-request')?.letter;
    show({}, buildVerdict({ drafted: buildCase([['drafted', TODAY]], TODAY, { letter }) }));
    fireEvent.click(await button('Erase my data'));
    await waitFor(() => expect(drafted()).toBe('erasure'), { timeout: 5_000 });
    fireEvent.click(await button(/Back/));
    fireEvent.click(await button('Continue the draft'));
    await waitFor(() => expect(drafted()).toBe('marketing'));
  });

  test('shows the date of a running request, and leads to it', async () => {
    const running = buildCase([['sent', '2026-11-02']], '2026-11-22');
    show({}, buildVerdict({ running }));
    expect((await screen.findByText(/Answer due by/)).textContent).toContain('Wed, December 2, 2026');
    const request = screen.getByRole('link', { name: 'Request for access to my data' });
    expect(request.getAttribute('href')).toBe(`/dashboard.html#/cases/${running.file.id}`);
    expect(screen.getByText('Waiting for the answer')).toBeTruthy();
    await checkAccessibility();
  });

  test('calls a late request what it is, and says that it is late', async () => {
    const letter = buildLetter({ letter: 'marketing' });
    show({}, buildVerdict({ running: buildCase([['sent', '2026-09-02']], '2026-11-22', { letter }) }));
    expect(await screen.findByRole('link', { name: 'Stop advertising to me' })).toBeTruthy();
    expect(screen.getByText('Overdue')).toBeTruthy();
  });

  test('without a worker says that something went wrong', async () => {
    worker.answers(null);
    render(<PopupView />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Something went wrong/);
    await checkAccessibility();
  });

  test('names what failed when only the verdict does', async () => {
    worker.answers({
      'shop-here': { ok: true, value: HERE },
      verdict: { ok: false, error: 'storage-full' },
    });
    render(<PopupView />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/disk is full/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('lamppu.example');
  });

  test('asks again when the history changes', async () => {
    show({}, buildVerdict({ figures: { cookies: 1, companies: 0, open: 0 } }));
    expect(await screen.findByText('cookie seen')).toBeTruthy();
    worker.answers({
      'shop-here': { ok: true, value: HERE },
      verdict: { ok: true, value: buildVerdict({ figures: { cookies: 2, companies: 0, open: 0 } }) },
    });
    announceChange();
    expect(await screen.findByText('cookies seen')).toBeTruthy();
  });

  test('moves the focus to the heading of each new view', async () => {
    show({});
    fireEvent.click(await button('Get my data'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('See my data'));
    fireEvent.click(await button(/Back/));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('lamppu.example'));
    expect(document.activeElement?.tagName).toBe('H1');
  });
});
