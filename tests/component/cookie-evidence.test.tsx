import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CookieEvidence } from '../../components/seen/evidence/cookie-evidence.tsx';
import type { CookieRefusal } from '../../utils/observation/model.ts';
import { buildCookie } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { onPage } from '../support/on-page.tsx';

const DAY = 86_400;
const show = (over: Parameters<typeof buildCookie>[1], onReveal?: () => Promise<string | null>) =>
  render(<CookieEvidence cookie={buildCookie('_ga', over)} onReveal={onReveal} onDelete={undefined} />, onPage);
/** The text beside a fact's name. */
const fact = (name: string): string =>
  screen.getByText(name, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent ?? '';

test('what happened is told step by step, and what did not', async () => {
  show({ states: ['attempted', 'sentBack'], baseline: true });
  const lines = fact('What happened');
  expect(lines).toContain('asked for: the page wanted it');
  expect(lines).toContain('stored: not seen');
  expect(lines).toContain('sent back: it went out again');
  expect(lines).not.toContain('blocked');
  expect(lines).toContain('It lay in the browser already');
  await checkAccessibility();
});

test('a blocked cookie says so', () => {
  show({ states: ['attempted', 'blocked'] });
  expect(fact('What happened')).toContain('blocked: it was kept out');
});

test('every reason to refuse has words of its own', () => {
  const refusals: CookieRefusal[] = [
    'control-character',
    'empty',
    'too-large',
    'domain-mismatch',
    'public-suffix',
    'secure-from-http',
    'prefix',
    'http-only-from-script',
    'same-site-none-insecure',
    'partitioned-insecure',
  ];
  show({ states: ['attempted'], refusals });
  const lines = screen.getByText('Why it was not kept').parentElement?.querySelectorAll('li');
  expect(new Set([...(lines ?? [])].map(({ textContent }) => textContent)).size).toBe(10);
});

test('asked for stands beside stored, with the cap', () => {
  show({ requestedSeconds: 730 * DAY, storedSeconds: 400 * DAY, capped: true, sets: 5 });
  const lifetime = fact('Lifetime');
  expect(lifetime).toContain('24 months');
  expect(lifetime).toContain('400 days');
  expect(lifetime).toContain('Capped by the browser');
  expect(fact('Renewed')).toContain('Set 5 times');
});

test('a session is no unseen lifetime', () => {
  show({ requestedSeconds: null, storedSeconds: null, states: ['attempted'] });
  expect(fact('Lifetime')).toMatch(/until the browser closes.*not seen/);
});

test('who set it, and how well the company behind it is known', () => {
  const setBy = [
    { how: 'header', url: 'https://shop.example/' },
    { how: 'script', url: null },
  ] as const;
  const { rerender } = show({ setBy: [...setBy] });
  expect(fact('Set by')).toContain('The answer of');
  expect(fact('Set by')).toContain('https://shop.example/');
  expect(fact('Set by')).toContain('A script in the page itself');
  expect(fact('Company')).toContain('No other company is known');
  const attributed = (over: object) =>
    rerender(
      <CookieEvidence
        cookie={buildCookie('_ga', {
          attribution: { company: 'Google', category: 'analytics', confidence: 'likely', sources: [], ...over },
        })}
        onReveal={undefined}
        onDelete={undefined}
      />,
    );
  attributed({ confidence: 'sure', sources: ['overlay', 'third-party-web'] });
  expect(fact('Company')).toContain('Google (sure: the address says so)');
  expect(fact('Company')).toContain('third-party-web');
  attributed({});
  expect(fact('Company')).toContain('Google (likely: only the name says so)');
  attributed({ candidates: ['Google', 'Gemius'] });
  expect(fact('Company')).toBe('Several use this name: Google and Gemius');
  attributed({ company: null, software: 'WooCommerce' });
  expect(fact('Company')).toContain('Software the shop runs itself: WooCommerce');
});

test('every attribute is told in plain words', () => {
  show({
    hostOnly: true,
    path: '/shop',
    secure: false,
    httpOnly: true,
    sameSite: 'none',
    partition: 'https://a.example',
  });
  const attributes = fact('Attributes');
  for (const words of [
    'Sent to lamppu.example alone.',
    'Sent only with paths from /shop on.',
    'Also sent without encryption.',
    'Hidden from scripts.',
    'Also sent from pages of other sites.',
    'Kept apart for visits to https://a.example.',
  ])
    expect(attributes).toContain(words);
});

test('of a value only its length and kind are told', () => {
  show({ value: { length: 27, hash: 'deadbeefdeadbeef', entropy: 'identifier', parts: [] } });
  expect(fact('Value')).toBe('Long and random enough to tell browsers apart, 27 characters');
  expect(document.body.textContent).not.toContain('deadbeef');
});

test('the value is shown on request and masked again when the customer leaves', async () => {
  show({}, async () => 'GA1.1.123');
  fireEvent.click(screen.getByRole('button', { name: 'Show the value' }));
  expect(await screen.findByText('GA1.1.123')).toBeTruthy();
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Hide the value' }));
  expect(screen.queryByText('GA1.1.123')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show the value' }));
  await screen.findByText('GA1.1.123');
  act(() => void window.dispatchEvent(new Event('blur')));
  expect(screen.queryByText('GA1.1.123')).toBeNull();
});

test('an empty value is a value; one that is gone says so', async () => {
  const { unmount } = show({}, async () => '');
  fireEvent.click(screen.getByRole('button', { name: 'Show the value' }));
  expect(await screen.findByRole('button', { name: 'Hide the value' })).toBeTruthy();
  expect(screen.queryByText(/no longer in the browser/)).toBeNull();
  unmount();
  show({}, () => Promise.reject(new Error('no worker')));
  fireEvent.click(screen.getByRole('button', { name: 'Show the value' }));
  expect(within(await screen.findByRole('status')).getByText(/no longer in the browser/)).toBeTruthy();
});

test('moments around the choice stand in order of time', () => {
  show({
    firstIn: {
      'after-refusal': { at: 2_000_000, ref: '01KV:7' },
      'before-choice': { at: 1_000_000, ref: '01KV:3' },
    },
  });
  expect(fact('Around your choice')).toMatch(/before your choice.*after your refusal/);
});
