/** The largest of some numbers, however many; `-Infinity` of none. */
export const most = (values: readonly number[]): number =>
  values.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY);

/** The smallest of some numbers, however many; `Infinity` of none. */
export const least = (values: readonly number[]): number =>
  values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
