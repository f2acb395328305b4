import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { mount } from '../../components/ui/mount.tsx';
import { english } from '../../utils/i18n/index.ts';

afterEach(() => vi.restoreAllMocks());

test('a page that fails says so, keeps what stands above it, and offers to load anew', async () => {
  // React tells the console of every error that a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new Error('broken');
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(english));
  document.body.innerHTML = '<div id="root"></div>';
  act(() => mount(<Broken />, 'app.name', <p>what stands above</p>));
  expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong');
  expect(screen.getByText('what stands above')).toBeTruthy();
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  screen.getByRole('button', { name: 'Reload' }).click();
  expect(reload).toHaveBeenCalledOnce();
});
