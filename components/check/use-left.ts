import { useEffect } from 'react';
import { onActiveTab } from '../../utils/services/changes.ts';
import { shopTabOpen } from '../../utils/services/findings/check-shop.ts';

/** Calls back once no tab stands on the shop any more, while `waiting`; looks whenever the tab in front changes. */
export function useLeft(shop: string, waiting: boolean, onLeft: () => void): void {
  useEffect(() => {
    if (!waiting) return;
    let current = true;
    const look = (): void => {
      shopTabOpen(shop).then(
        (open) => {
          if (current && !open) onLeft();
        },
        () => undefined,
      );
    };
    look();
    const stop = onActiveTab(look);
    return () => {
      current = false;
      stop();
    };
  }, [shop, waiting, onLeft]);
}
