// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RawEvent } from '../../../../../utils/observation/index.ts';
import { createOutbox } from '../../../../../utils/services/in-page/outbox.ts';
import { worker } from '../../../../support/fake-browser.ts';

const page = (at: number): RawEvent => ({ type: 'page', at, url: 'https://shop.example/', title: '' });
const sent = (): number[] =>
  worker
    .orders()
    .flatMap((order) => (order.command === 'observed' ? (order.events as RawEvent[]) : []))
    .map(({ at }) => at);
const stateIs = (state: DocumentReadyState) => vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('what is seen on a page that has loaded is sent a moment later, in one batch', () => {
  stateIs('complete');
  const outbox = createOutbox();
  outbox.add(page(1));
  outbox.add(() => page(2));
  vi.advanceTimersByTime(99);
  expect(worker.orders()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent()).toEqual([1, 2]);
  expect(worker.orders()).toHaveLength(1);
});

test('while a page loads it is left alone, and a moment after that all is sent', () => {
  stateIs('loading');
  const outbox = createOutbox();
  const made = vi.fn(() => page(2));
  outbox.add(page(1));
  outbox.add(made);
  vi.advanceTimersByTime(500);
  expect(made).not.toHaveBeenCalled();
  expect(sent()).toEqual([]);
  stateIs('complete');
  dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(100);
  expect(sent()).toEqual([1, 2]);
});

test('a page that goes on loading is heard once a second', () => {
  stateIs('loading');
  const outbox = createOutbox();
  outbox.add(page(1));
  vi.advanceTimersByTime(1_000);
  expect(sent()).toEqual([1]);
});
