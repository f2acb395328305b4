import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RequestCard } from '../../components/requests/request-card.tsx';
import type { CaseEventType } from '../../utils/requests/model.ts';
import { buildCase } from '../support/build-case.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';

const SENT: [CaseEventType, string] = ['sent', '2026-11-02'];

const STATUSES: [string, [CaseEventType, string][], string, string[]][] = [
  ['Drafted, not sent', [['drafted', '2026-11-02']], '2026-11-22', ['Yes, I sent it', 'Discard this draft']],
  ['Waiting for the answer', [SENT], '2026-11-22', ['The shop has answered', 'The shop asked for more time']],
  ['Overdue', [SENT], '2026-12-20', ['The shop has answered', 'The shop asked for more time']],
  ['Answered', [SENT, ['answered', '2026-11-20']], '2026-11-22', ['Close this request']],
  ['Closed', [SENT, ['closed', '2026-11-20']], '2026-11-22', []],
];

const show = (events: [CaseEventType, string][], today: string) =>
  render(
    <main>
      <h1>Requests</h1>
      <h2>Mine</h2>
      <RequestCard view={buildCase(events, today)} />
    </main>,
  );

test.each(STATUSES)('%s offers what can be done next and no more', async (status, events, today, buttons) => {
  show(events, today);
  expect(screen.getByText(status)).toBeTruthy();
  expect(screen.queryAllByRole('button', { name: /^(?!What does)/ }).map(({ textContent }) => textContent)).toEqual(
    buttons,
  );
  await checkAccessibility();
});

test('a late one leads first of all to what to do next, and no other does', () => {
  show([SENT], '2026-12-20');
  const next = screen.getByRole('link', { name: 'What to do next' });
  expect(next.getAttribute('href')).toBe('/dashboard.html#/cases/01KAAAAAAAAAAAAAAAABCD1234');
  // From the page beside the shop it opens in a tab.
  expect(next.getAttribute('target')).toBe('_blank');
  cleanup();
  show([SENT], '2026-11-22');
  expect(screen.queryByRole('link', { name: 'What to do next' })).toBeNull();
});

test.each([
  ['The shop has answered', 'answered'],
  ['The shop asked for more time', 'extended'],
])('"%s" is recorded as %s', (name, type) => {
  show([SENT], '2026-11-22');
  fireEvent.click(screen.getByRole('button', { name }));
  expect(worker.orders()).toEqual([
    expect.objectContaining({ command: 'record-event', case: '01KAAAAAAAAAAAAAAAABCD1234', type }),
  ]);
});

test('a step that was not recorded is said', async () => {
  worker.answers({ 'record-event': { ok: false, error: 'unknown-case' } });
  show([SENT], '2026-11-22');
  fireEvent.click(screen.getByRole('button', { name: 'The shop has answered' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/not in the history/);
});

test('the letter is at hand', () => {
  show([SENT], '2026-11-22');
  expect(screen.getByText('tietosuoja@lamppu.example', { exact: false })).toBeTruthy();
  expect(screen.getByText(/Pyydän pääsyä/)).toBeTruthy();
});
