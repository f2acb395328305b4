import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLull } from '../../../../../utils/services/watch/lull.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const waiting = () => {
  const lull = createLull(80, 500);
  let over = false;
  const begin = (): void => {
    over = false;
    void lull.come().then(() => {
      over = true;
    });
  };
  return { lull, begin, isOver: () => over };
};

test('a lull comes when nothing has come for a while, at the latest after twice as long', async () => {
  const { lull, begin, isOver } = waiting();
  lull.noted(false);
  begin();
  await vi.advanceTimersByTimeAsync(60);
  lull.noted(false);
  await vi.advanceTimersByTimeAsync(60);
  await vi.advanceTimersByTimeAsync(30);
  expect(isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(10);
  expect(isOver()).toBe(true);
});

test('what goes on and on is waited out for so long and no longer', async () => {
  const { lull, begin, isOver } = waiting();
  lull.noted(false);
  begin();
  for (let ms = 0; ms < 490; ms += 10) {
    lull.noted(false);
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(isOver()).toBe(false);
  lull.noted(false);
  await vi.advanceTimersByTimeAsync(10);
  expect(isOver()).toBe(true);
});

test('what somebody waits for ends the wait at once, before it or in it, and once only', async () => {
  const { lull, begin, isOver } = waiting();
  lull.noted(true);
  begin();
  await vi.advanceTimersByTimeAsync(0);
  expect(isOver()).toBe(true);
  lull.noted(false);
  begin();
  await vi.advanceTimersByTimeAsync(10);
  expect(isOver()).toBe(false);
  lull.noted(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(isOver()).toBe(true);
});
