import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DraftReview } from '../../components/requests/draft-review.tsx';
import { PassphraseSection } from '../../components/settings/passphrase-section.tsx';
import { VaultBar } from '../../components/ui/vault-bar.tsx';
import { WhenOpen } from '../../components/ui/when-open.tsx';
import { announceChange } from '../../utils/services/changes.ts';
import type { VaultView } from '../../utils/services/vault/lock.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';
import { onPage } from '../support/on-page.tsx';

const WORDS = 'kettle marble orbit';
const DONE = { ok: true, value: null } as const;
const standing = (view: Partial<VaultView>) =>
  ({
    ok: true,
    value: { state: 'open', phase: 'on', observed: 'clear', done: 0, total: 0, lockAfter: 15, ...view },
  }) as const;
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const given = (name: string) => worker.orders().filter(({ command }) => command === name);
/** The worker says how the history stands from now on. */
function turn(view: Partial<VaultView>, more: Parameters<typeof worker.answers>[0] = {}): void {
  worker.answers({ vault: standing(view), ...more });
  announceChange();
}

test('nothing can be sealed before it was said that forgetting loses it, and both are the same', async () => {
  worker.answers({ 'set-passphrase': DONE });
  render(<PassphraseSection />, onPage);
  fireEvent.click(await screen.findByText('Set a passphrase'));
  expect(screen.getByText(/lost for good/)).toBeTruthy();
  const seal = screen.getByRole<HTMLButtonElement>('button', { name: 'Seal with this passphrase' });
  type('New passphrase', 'Password2026!');
  expect(screen.getByText(/Guesses begin with something like this/)).toBeTruthy();
  type('New passphrase', 'short');
  expect(screen.getByText('At least 10 characters are needed.')).toBeTruthy();
  type('New passphrase', WORDS);
  type('The same once more', 'kettle');
  expect(screen.getByText('The two are not the same.')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox'));
  expect(seal.disabled).toBe(true);
  type('The same once more', WORDS);
  expect(seal.disabled).toBe(false);
  await checkAccessibility();
  fireEvent.click(seal);
  await waitFor(() => expect(given('set-passphrase')).toEqual([{ command: 'set-passphrase', passphrase: WORDS }]));
});

test('says how far sealing is', async () => {
  worker.answers({ vault: standing({ phase: 'sealing', done: 50, total: 120 }) });
  render(<PassphraseSection />, onPage);
  expect(await screen.findByText(/Sealing what is there: 50 of 120/)).toBeTruthy();
});

test('the time until it locks is chosen, and a wrong passphrase is said where it was typed', async () => {
  const wrong = { ok: false, error: 'wrong-passphrase' } as const;
  worker.answers({ vault: standing({}), 'end-passphrase': wrong, 'change-passphrase': DONE });
  render(<PassphraseSection />, onPage);
  fireEvent.change(await screen.findByLabelText('Lock when unused for'), { target: { value: '0' } });
  await waitFor(() => expect(given('lock-after')).toEqual([{ command: 'lock-after', minutes: 0 }]));
  const [change, end] = screen.getAllByLabelText('Your passphrase');
  if (!change || !end) expect.fail('no fields');
  fireEvent.change(end, { target: { value: 'wrong' } });
  fireEvent.click(screen.getByRole('button', { name: 'Take the passphrase away' }));
  expect((await screen.findByRole('alert')).textContent).toBe('That is not the passphrase.');
  fireEvent.change(change, { target: { value: WORDS } });
  type('New passphrase', `${WORDS} two`);
  type('The same once more', `${WORDS} two`);
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Change the passphrase' }));
  expect(await screen.findByText('The passphrase was changed.')).toBeTruthy();
  await checkAccessibility();
});

test('the bar locks and unlocks, keeps the focus, and says a wrong passphrase', async () => {
  worker.answers({ vault: standing({ state: 'locked' }), unlock: { ok: false, error: 'wrong-passphrase' } });
  render(<VaultBar />, onPage);
  expect(await screen.findByText(/Dates and reminders go on/)).toBeTruthy();
  type('Your passphrase', 'wrong');
  fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  expect((await screen.findByRole('alert')).textContent).toBe('That is not the passphrase.');
  await checkAccessibility();
  screen.getByRole('button', { name: 'Unlock' }).focus();
  turn({ state: 'open' });
  const lock = await screen.findByRole('button', { name: 'Lock now' });
  // The focus follows what was drawn.
  await waitFor(() => expect(lock.closest('div')).toBe(document.activeElement));
  fireEvent.click(lock);
  await waitFor(() => expect(given('lock')).toHaveLength(1));
});

test('without a passphrase there is no bar', async () => {
  const { container } = render(<VaultBar />);
  await waitFor(() => expect(given('vault')).toHaveLength(1));
  expect(container.textContent).toBe('');
});

test('a letter that could not be drafted while locked is drafted once it is unlocked', async () => {
  worker.answers({ vault: standing({ state: 'locked' }), 'draft-request': { ok: false, error: 'locked' } });
  render(<DraftReview order={{ shop: 'lamppu.example', letter: 'access' }} />, onPage);
  expect(await screen.findByLabelText('Your passphrase')).toBeTruthy();
  const before = given('draft-request').length;
  turn({ state: 'open' }, { 'draft-request': { ok: false, error: 'no-shop' } });
  expect((await screen.findByRole('alert')).textContent).toBe('This shop has not been looked at yet.');
  expect(given('draft-request')).toHaveLength(before + 1);
});

test('what was seen is sealed as well at a word, and laid open again', async () => {
  worker.answers({ vault: standing({}), 'seal-observed': DONE });
  render(<PassphraseSection />, onPage);
  fireEvent.click(await screen.findByText('Seal what was seen as well'));
  expect(screen.getByText(/can say nothing about a shop/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Seal it' }));
  await waitFor(() => expect(given('seal-observed')).toEqual([{ command: 'seal-observed', on: true }]));
  turn({ observed: 'sealing', done: 500, total: 900 }, { 'seal-observed': DONE });
  expect(await screen.findByText(/Sealing what is there: 500 of 900/)).toBeTruthy();
  turn({ observed: 'sealed' }, { 'seal-observed': { ok: false, error: 'unread' } });
  expect(await screen.findByText(/What was seen is sealed too/)).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Leave what was seen readable again' }));
  expect((await screen.findByRole('alert')).textContent).toContain('could not be opened');
  await checkAccessibility();
});

test('how far the turning is can be seen, and it can be stopped', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof DONE>();
  worker.answers({
    vault: standing({}),
    'seal-observed': () => promise,
    turning: { ok: true, value: { done: 30, total: 120 } },
    'stop-turning': DONE,
  });
  render(<PassphraseSection />, onPage);
  fireEvent.click(await screen.findByText('Seal what was seen as well'));
  fireEvent.click(screen.getByRole('button', { name: 'Seal it' }));
  const bar = await screen.findByRole('progressbar', { name: /Going over what was seen/ });
  await waitFor(() => expect(bar.getAttribute('value')).toBe('25'));
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(given('stop-turning')).toHaveLength(1);
  resolve(DONE);
  expect(await screen.findByRole('button', { name: 'Seal it' })).toBeTruthy();
});

test('what tells of shops gives way to a notice while they are locked', async () => {
  worker.answers({ vault: standing({ state: 'locked', observed: 'sealed' }) });
  render(
    <WhenOpen>
      <p>what was seen</p>
    </WhenOpen>,
    onPage,
  );
  expect(await screen.findByText(/Shops and what was seen at them are locked/)).toBeTruthy();
  expect(screen.queryByText('what was seen')).toBeNull();
  turn({ state: 'locked' });
  expect(await screen.findByText('what was seen')).toBeTruthy();
});
