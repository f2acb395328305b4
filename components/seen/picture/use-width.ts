import { type RefObject, useLayoutEffect, useState } from 'react';

/** What is taken until the page was laid out, in pixels. */
const ASSUMED = 440;

/** The width of an element, in pixels, kept up to date. */
export function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(ASSUMED);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.round(element.clientWidth) || ASSUMED);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [of]);
  return width;
}
