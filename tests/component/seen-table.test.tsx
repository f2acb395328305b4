import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CookiesView } from '../../components/seen/views/cookies-view.tsx';
import { buildCookie } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { onPage } from '../support/on-page.tsx';

const DAY = 86_400;
const COOKIES = [
  buildCookie('c10', { requestedSeconds: 30 * DAY }),
  buildCookie('c2', { requestedSeconds: 800 * DAY, storedSeconds: 400 * DAY, capped: true }),
  buildCookie('uid', { party: 'third', domain: 'ads.example', requestedSeconds: null, storedSeconds: null }),
];
const show = (cookies: Parameters<typeof CookiesView>[0]['cookies'], fresh: string[] = []) =>
  render(
    <CookiesView
      cookies={cookies}
      shop="lamppu.example"
      fresh={new Set(fresh)}
      nothing={<p>nothing</p>}
      picked={null}
      onUnpick={() => undefined}
      onReveal={undefined}
      onDelete={undefined}
    />,
    onPage,
  );
const names = (): string[] =>
  screen.getAllByRole('rowheader').map((header) => within(header).getByRole('button').textContent.replace('▸', ''));
const search = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
const row = (index: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`button[data-row="${index}"]`);
  if (!found) throw new Error(`row ${index} is not drawn`);
  return found;
};

test('searching narrows down as one types, by name, site and company', async () => {
  show(COOKIES);
  expect(screen.getByRole('status').textContent).toBe('3 of 3');
  search('ads');
  await waitFor(() => expect(names()).toEqual(['uid']));
  expect(screen.getByRole('status').textContent).toBe('1 of 3');
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(names()).toHaveLength(3));
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
});

test('rows of a long list are laid out at need, save one that is unfolded; rows of a short one at once', () => {
  const { unmount } = show(Array.from({ length: 61 }, (_, at) => buildCookie(`c${at}`)));
  const atNeed = (index: number): boolean => /content-visibility:auto/.test(row(index).closest('tr')?.className ?? '');
  expect(names()).toHaveLength(61);
  expect([atNeed(0), atNeed(60)]).toEqual([true, true]);
  fireEvent.click(row(60));
  expect([atNeed(0), atNeed(60)]).toEqual([true, false]);
  unmount();
  show(COOKIES);
  expect(atNeed(0)).toBe(false);
});

test('what matches nothing says so and leads back', async () => {
  show(COOKIES);
  search('zzz');
  expect(await screen.findByText('Nothing here matches.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('0 of 3');
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(names()).toHaveLength(3));
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('a column head sorts, and sorts the other way when pressed again', async () => {
  show(COOKIES);
  const head = (name: string): HTMLElement => screen.getByRole('columnheader', { name: new RegExp(name) });
  expect(names()).toEqual(['c2', 'c10', 'uid']);
  expect(head('Name').getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(within(head('Lifetime')).getByRole('button'));
  await waitFor(() => expect(names()).toEqual(['uid', 'c10', 'c2']));
  expect(head('Name').getAttribute('aria-sort')).toBeNull();
  fireEvent.click(within(head('Lifetime')).getByRole('button'));
  await waitFor(() => expect(names()).toEqual(['c2', 'c10', 'uid']));
  expect(head('Lifetime').getAttribute('aria-sort')).toBe('descending');
});

test('chips narrow down, exclude each other within their group, and come with counts', async () => {
  show(COOKIES);
  const chip = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
  fireEvent.click(chip(/^The shop's own 2$/));
  await waitFor(() => expect(names()).toEqual(['c2', 'c10']));
  fireEvent.click(chip(/^Other sites 1$/));
  await waitFor(() => expect(names()).toEqual(['uid']));
  expect(chip(/The shop's own/).getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(chip(/Over 13 months 0/));
  expect(await screen.findByText('Nothing here matches.')).toBeTruthy();
});

test('of many chips the telling ones are shown, the others when asked for', () => {
  show([
    ...COOKIES,
    buildCookie('a', { moments: ['after-refusal'] }),
    buildCookie('b', { moments: ['before-choice'], states: ['attempted'] }),
    buildCookie('i', { value: { length: 20, hash: 'f', entropy: 'identifier', parts: [] } }),
  ]);
  const chips = () => within(screen.getByRole('group', { name: 'Filters' })).getAllByRole('button');
  expect(chips()).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'More filters' }));
  expect(chips().length).toBeGreaterThan(6);
  fireEvent.click(screen.getByRole('button', { name: 'Fewer filters' }));
  expect(chips()).toHaveLength(5);
});

test('one stop for the Tab key; arrow keys, Home and End lead through the rows', () => {
  show(COOKIES);
  const stops = () => [...document.querySelectorAll<HTMLElement>('button[data-row]')].map(({ tabIndex }) => tabIndex);
  expect(stops()).toEqual([0, -1, -1]);
  row(0).focus();
  fireEvent.keyDown(row(0), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(row(1));
  expect(stops()).toEqual([-1, 0, -1]);
  fireEvent.keyDown(row(1), { key: 'End' });
  expect(document.activeElement).toBe(row(2));
  fireEvent.keyDown(row(2), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(row(2));
  fireEvent.keyDown(row(2), { key: 'Home' });
  expect(document.activeElement).toBe(row(0));
});

test('a row unfolds and folds', async () => {
  show(COOKIES);
  expect(row(0).getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(row(0));
  expect(row(0).getAttribute('aria-expanded')).toBe('true');
  const evidence = document.getElementById(row(0).getAttribute('aria-controls') ?? '');
  expect(evidence?.textContent).toContain('400 days');
  await checkAccessibility();
  fireEvent.click(row(0));
  expect(evidence?.textContent).not.toContain('400 days');
});

test('of 2,000 rows only those near the window are drawn, and all of them are counted', async () => {
  show(Array.from({ length: 2_000 }, (_, index) => buildCookie(`c${index}`)));
  const table = screen.getByRole('table', { name: 'Cookies' });
  expect(table.getAttribute('aria-rowcount')).toBe('2001');
  const drawn = within(table).getAllByRole('rowheader');
  expect(drawn.length).toBeLessThan(80);
  expect(drawn.length).toBeGreaterThan(5);
  expect(row(3).closest('tr')?.getAttribute('aria-rowindex')).toBe('5');
  search('c1999');
  await waitFor(() => expect(names()).toEqual(['c1999']));
  await checkAccessibility();
});

test('lists up to 150 rows are drawn whole', () => {
  show(Array.from({ length: 150 }, (_, index) => buildCookie(`c${index}`)));
  expect(screen.getAllByRole('rowheader')).toHaveLength(150);
});
