import { defaultRangeExtractor, type Range, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Shorter lists are drawn whole: the browser's own search and the printer then find every row. */
const WHOLE = 150;
/** A row's height before it was measured, in pixels. */
const ESTIMATE = 52;
const OVERSCAN = 6;

/** The part of a list that stands in or near the window, and the empty stretches between. */
interface RowWindow {
  /** Rows to draw, in order; `before` is the height of what is left out above each. */
  drawn: { index: number; before: number }[];
  /** Height of what is left out below the last. */
  after: number;
  /** To be given to each row drawn. */
  measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  scrollTo(index: number): void;
}

/**
 * Draws of a long list only what the window shows. The empty stretches are rows of their own, so that the browser's
 * scroll anchoring holds what is being read in place when rows arrive above it.
 * @param pinned index of a row that is kept although out of sight, since it has the focus
 */
export function useRowWindow(
  keys: readonly string[],
  pinned: number | null,
  table: RefObject<HTMLTableElement | null>,
): RowWindow {
  const long = keys.length > WHOLE;
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    if (!long) return;
    // Whatever unfolds above the table moves it; the body's height tells.
    const follow = (): void => setMargin((table.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    follow();
    const watcher = new ResizeObserver(follow);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [long, table]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (pinned === null || pinned >= range.count || indexes.includes(pinned)) return indexes;
      return [...indexes, pinned].sort((a, b) => a - b);
    },
    [pinned],
  );
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: keys.length,
    enabled: long,
    estimateSize: () => ESTIMATE,
    getItemKey: (index) => keys[index] ?? index,
    overscan: OVERSCAN,
    rangeExtractor,
    scrollMargin: margin,
    // A row that is folded away, or a page that is not laid out, has no height to go by.
    measureElement: (row) => row.getBoundingClientRect().height || ESTIMATE,
  });
  // The browser's anchoring does this already; done twice, the page would jump.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  if (!long) {
    return {
      drawn: keys.map((_, index) => ({ index, before: 0 })),
      after: 0,
      measure: undefined,
      scrollTo: () => undefined,
    };
  }
  const items = virtualizer.getVirtualItems();
  const endOf = (item: VirtualItem | undefined): number => (item ? item.end - margin : 0);
  return {
    drawn: items.map((item, at) => ({
      index: item.index,
      before: Math.max(0, item.start - margin - endOf(items[at - 1])),
    })),
    after: Math.max(0, virtualizer.getTotalSize() - endOf(items.at(-1))),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}
