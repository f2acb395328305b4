import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RequestsOverview } from '../../components/cases/requests-overview.tsx';
import type { CaseEventType } from '../../utils/requests/model.ts';
import type { CaseStory } from '../../utils/services/cases/case-stories.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildCase, buildEvents } from '../support/build-case.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

const TODAY = '2026-11-22';

afterEach(async () => {
  await pageServices().db.settings.clear();
});

let made = 0;
function story(shop: string, ...events: [CaseEventType, string][]): CaseStory {
  made += 1;
  const view = buildCase(events, TODAY, { shop, id: `01KAAAAAAAAAAAAAAAAAAA${String(made).padStart(4, '0')}` });
  return { ...view, events: buildEvents(view.file, events) };
}

const STORIES = [
  story('draft.example', ['drafted', '2026-11-20']),
  story('running.example', ['sent', '2026-11-02']),
  story('late.example', ['sent', '2026-09-20']),
  story('ended.example', ['sent', '2026-09-20'], ['answered', '2026-10-01']),
];

const show = (stories: readonly CaseStory[] = STORIES) =>
  render(
    <main>
      <h1>Mine</h1>
      <h2>Requests</h2>
      <RequestsOverview stories={stories} today={TODAY} />
    </main>,
  );
const listed = (): string[] =>
  screen
    .queryAllByRole('article', { name: /example/ })
    .map((card) => /(\w+)\.example/.exec(card.getAttribute('aria-label') ?? '')?.[1] ?? '');

test('what is late comes first, and each request leads to its page', async () => {
  show();
  expect(listed()).toEqual(['late', 'running', 'draft', 'ended']);
  const link = screen.getByRole('link', { name: /late\.example/ });
  expect(link.getAttribute('href')).toBe(`/dashboard.html#/cases/${STORIES[2]?.file.id}`);
  await checkAccessibility();
});

test.each([
  ['Running (1)', ['running']],
  ['Late (1)', ['late']],
  ['Drafts (1)', ['draft']],
  ['Answered or closed (1)', ['ended']],
  ['All (4)', ['late', 'running', 'draft', 'ended']],
])('the chip %s picks its kind', (name, shops) => {
  show();
  fireEvent.click(screen.getByRole('button', { name }));
  expect(listed()).toEqual(shops);
  expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
});

test('a kind of which there is none says so', () => {
  show(STORIES.slice(0, 1));
  fireEvent.click(screen.getByRole('button', { name: 'Late (0)' }));
  expect(screen.getByText('No request is of this kind.')).toBeTruthy();
});

test('of very many only so many are drawn as were asked for', () => {
  show(Array.from({ length: 60 }, (_, n) => story(`shop${n}.example`, ['sent', '2026-11-02'])));
  expect(listed()).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
  expect(listed()).toHaveLength(40);
});

test('a month is a table of days with what falls on them, and the months before and after', async () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Month' }));
  const table = within(screen.getByRole('table', { name: 'November 2026' }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun',
  ]);
  expect(table.getAllByRole('cell').find((cell) => cell.getAttribute('aria-current'))?.textContent).toBe('22');
  expect(screen.getByText('No dates in this month.')).toBeTruthy();
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Month after' }));
  const december = within(screen.getByRole('table', { name: 'December 2026' }));
  expect(december.getAllByRole('cell')[2]?.textContent).toContain('One date');
  expect(screen.getByRole('link', { name: /Last day for the answer.*running\.example/ }).getAttribute('href')).toBe(
    `#/cases/${STORIES[1]?.file.id}`,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Month before' }));
  fireEvent.click(screen.getByRole('button', { name: 'Month before' }));
  expect(screen.getByRole('table', { name: 'October 2026' })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /late\.example/ })).toHaveLength(2);
});

test('more time that was taken is marked on the time line', () => {
  show([story('slow.example', ['sent', '2026-09-02'], ['extended', '2026-09-20'])]);
  const line = within(screen.getByRole('figure'));
  expect(line.getAllByText('extended').length).toBeGreaterThan(0);
});

test('reminders are off until the browser allows them', async () => {
  worker.browserGrants(false);
  show();
  const box = await screen.findByRole('checkbox', { name: 'Remind me by notification' });
  fireEvent.click(box);
  expect((await screen.findByRole('alert')).textContent).toMatch(/did not allow/);
  worker.browserGrants(true);
  fireEvent.click(box);
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true));
  fireEvent.click(box);
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false));
});
