import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TaskLine } from '../../components/ui/task-line.tsx';
import { type Task, useTask } from '../../components/ui/use-task.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { onPage } from '../support/on-page.tsx';

let task: Task;
function Part() {
  task = useTask();
  return <TaskLine task={task} label="Putting the file together …" />;
}

/** Work that ends when the test says so. */
function pending() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let signal: AbortSignal | null = null;
  const work = (given: AbortSignal): Promise<string> => {
    signal = given;
    return promise;
  };
  return { work, resolve, reject, stopped: () => signal?.aborted };
}
const begin = (work: (signal: AbortSignal) => Promise<string>, then = vi.fn()): typeof then => {
  act(() => void task.run(work, then));
  return then;
};
const pass = (milliseconds: number): Promise<void> =>
  act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is said of work that is over soon', async () => {
  render(<Part />, onPage);
  const { work, resolve } = pending();
  const then = begin(work);
  await pass(299);
  expect(screen.queryByRole('progressbar')).toBeNull();
  resolve('done');
  await pass(1_000);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(then).toHaveBeenCalledWith('done');
});

test('work that takes longer says so and can be stopped; nothing comes of it then', async () => {
  render(<Part />, onPage);
  const { work, resolve, stopped } = pending();
  const then = begin(work);
  await pass(300);
  expect(screen.getByRole('status').textContent).toContain('Putting the file together');
  vi.useRealTimers();
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(stopped()).toBe(true);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(document.activeElement?.contains(screen.getByRole('status'))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  await act(async () => resolve('late'));
  expect(then).not.toHaveBeenCalled();
});

test('another piece of work takes the place of the first, and what fails is said', async () => {
  render(<Part />, onPage);
  const first = pending();
  const then = begin(first.work);
  const second = pending();
  begin(second.work);
  expect(first.stopped()).toBe(true);
  first.resolve('first');
  second.reject(new Error('no room'));
  await pass(1);
  expect(then).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
});

test('a page that is left stops its work', () => {
  const { unmount } = render(<Part />, onPage);
  const { work, stopped } = pending();
  begin(work);
  unmount();
  expect(stopped()).toBe(true);
});
