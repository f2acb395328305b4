import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { HelpPage } from '../../components/help/help-page.tsx';
import { TermHint } from '../../components/help/term-hint.tsx';
import { TERMS, termOfLetter } from '../../components/help/terms.ts';
import { SINGLE_ASKS } from '../../components/requests/request-asks.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { outside } from '../support/fake-ways-in.ts';
import { onPage } from '../support/on-page.tsx';

test('a term is explained on the spot, with its article, and folded again', () => {
  render(<TermHint of="restriction" />);
  const button = screen.getByRole('button', { name: 'What does “Restriction” mean?', expanded: false });
  expect(screen.queryByRole('link')).toBeNull();
  fireEvent.click(button);
  expect(screen.getByRole('link', { name: 'Article 18 GDPR' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { expanded: true }));
  expect(screen.queryByRole('link')).toBeNull();
});

test('the list of terms is searched as one types', async () => {
  render(<HelpPage />, onPage);
  expect(screen.getAllByRole('term')).toHaveLength(TERMS.length);
  fireEvent.change(screen.getByRole('searchbox', { name: 'Find a term' }), {
    target: { value: 'copy of an identity' },
  });
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Proof of identity']);
  expect(screen.getByRole('status').textContent).toBe('One term');
  await checkAccessibility();
});

test('every right that can be asked for alone has its term', () => {
  expect(SINGLE_ASKS.filter(({ letter }) => termOfLetter(letter) === null)).toEqual([]);
});

test('where there is no keyboard, nothing is said of keys', async () => {
  render(<HelpPage />, onPage);
  await vi.waitFor(() => expect(screen.getByText('How it works')).toBeTruthy());
  expect(screen.queryByRole('region', { name: 'Keys, menus and address bar' })).toBeNull();
  expect(screen.queryByText('Keys, menus and address bar')).toBeNull();
});

test('names the keys as they are set, and where there are none, that there are none', async () => {
  outside.keysAre([
    { name: '_execute_action', shortcut: 'Alt+Shift+Y' },
    { name: 'get-data', shortcut: '' },
  ]);
  render(<HelpPage />, onPage);
  const keys = within(await screen.findByRole('region', { name: 'Keys, menus and address bar' }));
  expect((await keys.findByText('Alt+Shift+Y')).tagName).toBe('KBD');
  expect(keys.getByText('no keys')).toBeTruthy();
  fireEvent.click(keys.getByRole('button', { name: 'Change the keys' }));
  await vi.waitFor(() => expect(outside.opened()).toEqual(['chrome://extensions/shortcuts']));
  await checkAccessibility();
});
