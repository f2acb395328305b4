import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Boundary } from '../../components/ui/boundary.tsx';

afterEach(() => vi.restoreAllMocks());

test('a page that fails says so and offers to load anew', () => {
  // React tells the console of every error that a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new Error('broken');
  };
  render(
    <Boundary>
      <Broken />
    </Boundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(reload).toHaveBeenCalledOnce();
});
