import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DashboardView } from '../../components/history/dashboard-view.tsx';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildEvents, buildFile } from '../support/build-case.ts';
import { buildFinding } from '../support/build-finding.ts';
import { buildCookie, buildHost, buildPolicy, buildShop, buildVisit } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  window.location.hash = '';
  await Promise.all(pageServices().db.tables.map((table) => table.clear()));
});

async function fill(): Promise<void> {
  const { db } = pageServices();
  const found = { shop: 'lamppu.example', firstSeen: 1, lastSeen: 1, goneSince: null };
  await db.shops.put(buildShop());
  await db.visits.put(buildVisit({ gaps: ['shop-only'], capped: [{ what: 'cookie', dropped: 7_940 }] }));
  await db.policies.put(buildPolicy([]));
  await db.findings.put({ ...buildFinding(), ...found });
  await db.sightings.bulkPut([
    ...Array.from({ length: 60 }, (_, index) => buildCookie(`c${index}`)),
    buildCookie('<img src=x>', { requestedSeconds: null, storedSeconds: null }),
    buildHost('track.ads.example', 'Ads', 3),
    buildHost('x.unknown.example', null),
  ]);
  await db.cases.put(buildFile());
  await db.caseEvents.bulkPut(buildEvents(buildFile(), [['sent', '2026-11-02']]));
}

test('an empty history says how it begins', async () => {
  render(<DashboardView />);
  expect(await screen.findByText(/Open a shop and click Customer Copy/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Look around with a sample shop' })).toBeTruthy();
  // What cannot be there yet does not stand before it.
  expect(screen.queryByRole('region', { name: 'Requests' })).toBeNull();
  expect(screen.queryByRole('figure')).toBeNull();
  await checkAccessibility();
});

test('lists shops with their differences and requests with their dates', async () => {
  await fill();
  render(<DashboardView />);
  const shops = within(await screen.findByRole('region', { name: 'Shops' }));
  expect(shops.getByRole('link').getAttribute('href')).toBe('#/shops/lamppu.example');
  expect(await shops.findByText('one difference')).toBeTruthy();
  const requests = within(screen.getByRole('region', { name: 'Requests' }));
  expect(await requests.findByText(/Answer due by/)).toBeTruthy();
  expect(requests.getByRole('figure')).toBeTruthy();
  await checkAccessibility();
});

test('of very many shops those in view come with their figures, and the rest when it is unfolded', async () => {
  const { db } = pageServices();
  for (let at = 0; at < 40; at++) {
    const shop = `shop${at}.example`;
    await db.shops.put(buildShop({ domain: shop, lastSeen: at }));
    await db.findings.put({ ...buildFinding(), shop, firstSeen: 1, lastSeen: 1, goneSince: null });
  }
  render(<DashboardView />);
  const shops = within(await screen.findByRole('region', { name: 'Shops' }));
  const [fold] = await shops.findAllByRole('group');
  await waitFor(() => expect(shops.getAllByText('one difference')).toHaveLength(31));
  fold?.setAttribute('open', '');
  if (fold) fireEvent(fold, new Event('toggle'));
  await waitFor(() => expect(shops.getAllByText('one difference')).toHaveLength(40));
});

/** A table whose reading waits until it is let go. */
function hold(table: 'findings' | 'sightings'): () => void {
  const gate = Promise.withResolvers<void>();
  const rows = pageServices().db.table(table);
  const where = rows.where.bind(rows);
  vi.spyOn(rows, 'where').mockImplementation(((index: string) => {
    const clause = where(index);
    const equals = clause.equals.bind(clause);
    clause.equals = (key) => {
      const found = equals(key);
      const toArray = found.toArray.bind(found);
      found.toArray = (() => gate.promise.then(() => toArray())) as typeof toArray;
      return found;
    };
    return clause;
  }) as never);
  return gate.resolve;
}

test('the names of shops wait neither for their figures nor for the requests', async () => {
  await fill();
  const letGo = hold('findings');
  render(<DashboardView />);
  const shops = within(await screen.findByRole('region', { name: 'Shops' }));
  expect(shops.getByRole('link').textContent).toBe('lamppu.example');
  expect(shops.queryByText('one difference')).toBeNull();
  expect(screen.queryByText(/Answer due by/)).toBeNull();
  letGo();
  expect(await shops.findByText('one difference')).toBeTruthy();
  expect(await screen.findByText(/Answer due by/)).toBeTruthy();
});

test('the differences of a shop do not wait for the many things seen', async () => {
  await fill();
  const letGo = hold('sightings');
  window.location.hash = '#/shops/lamppu.example';
  render(<DashboardView />);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('lamppu.example');
  expect(screen.getByRole('article', { name: /./ })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'What your browser saw' })).toBeNull();
  letGo();
  expect(await screen.findByRole('region', { name: 'What your browser saw' })).toBeTruthy();
});

test('one shop in full: gaps first, then said and seen', async () => {
  await fill();
  window.location.hash = '#/shops/lamppu.example';
  render(<DashboardView />);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('lamppu.example');
  expect(screen.getByText(/Seen with access to this shop alone/)).toBeTruthy();
  expect(screen.getByText('7,940 cookies more were counted but not kept.')).toBeTruthy();
  const seen = within(await screen.findByRole('region', { name: 'What your browser saw' }));
  expect(seen.getByRole('tab', { name: /Cookies/ }).textContent).toBe('Cookies 61');
  expect(seen.getByText('61 of 61')).toBeTruthy();
  expect(seen.getByText('<img src=x>')).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
  expect(seen.getByRole('tab', { name: /Companies/ }).textContent).toBe('Companies 2');
  expect(screen.getByRole('button', { name: 'Get my data' })).toBeTruthy();
  await checkAccessibility();
});

test('an address of a shop nobody looked at says so', async () => {
  window.location.hash = '#/shops/nobody.example';
  render(<DashboardView />);
  expect(await screen.findByText('This shop has not been looked at yet.')).toBeTruthy();
});

test('an address with a letter in it begins that letter at once; one that names none leads to the choice', async () => {
  await fill();
  window.location.hash = '#/shops/lamppu.example/ask/access';
  const { unmount } = render(<DashboardView />);
  await screen.findByRole('region', { name: 'The letter' });
  await vi.waitFor(() =>
    expect(worker.orders()).toContainEqual(
      expect.objectContaining({ command: 'draft-request', shop: 'lamppu.example', letter: 'access' }),
    ),
  );
  unmount();
  window.location.hash = '#/shops/lamppu.example/ask/everything';
  render(<DashboardView />);
  expect(await screen.findByRole('region', { name: 'What do you want to ask?' })).toBeTruthy();
});

test('asking a shop that nobody looked at offers to look first', async () => {
  window.location.hash = '#/shops/nobody.example/ask/access';
  render(<DashboardView />);
  fireEvent.click(await screen.findByRole('button', { name: 'Look at this shop' }));
  await vi.waitFor(() => expect(worker.orders()).toContainEqual({ command: 'watch-shop', domain: 'nobody.example' }));
  await checkAccessibility();
});
