import { useState } from 'react';
import type { Pressed } from '../seen/table/arrange.ts';

/** By shop. Lives as long as the page is open, so that coming back from a letter finds the list as it was left. */
const remembered = new Map<string, Pressed>();

/** The chips pressed for one shop, and how to press others. */
export function useFilter(shop: string): [pressed: Pressed, press: (next: Pressed) => void] {
  const [pressed, setPressed] = useState<Pressed>(() => remembered.get(shop) ?? {});
  return [
    pressed,
    (next) => {
      remembered.set(shop, next);
      setPressed(next);
    },
  ];
}
