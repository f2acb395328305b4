/**
 * Puts a page's monotonic time stamp on the clock of `Date.now()`, which network events and script writes use.
 * `performance.timeOrigin` would not do: it drifts from that clock, and a few milliseconds decide whether a cookie came
 * before a click or after it.
 */
export const onDateClock = (timeStamp: number): number => Date.now() - performance.now() + timeStamp;
