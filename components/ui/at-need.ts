/** Rows of a list that fill a window or two. */
const FEW = 60;

/**
 * The looks of a row in a list of so many: in a long one it is laid out when it comes near the window. The browser's own
 * search, the printer and those who hear the page find it all the same. What is laid out at need is cut off at its edges,
 * so the ring of the focus gets room at both sides.
 */
export const atNeed = (count: number): string =>
  count > FEW ? '-mx-1 px-1 [contain-intrinsic-size:auto_3.25rem] [content-visibility:auto]' : '';
