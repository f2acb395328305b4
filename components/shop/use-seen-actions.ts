import { useMemo, useRef } from 'react';
import { type Deleted, deleteShopData, putBack, revealCookie } from '../../utils/services/shop-data.ts';
import type { SeenActions } from '../seen/actions.ts';

/** Looking at a value, deleting and taking that back. What was deleted stays in this page alone, until the next deletion. */
export function useSeenActions(): SeenActions {
  const last = useRef<Deleted | null>(null);
  return useMemo(
    () => ({
      onReveal: revealCookie,
      async onDelete(cookies, storage) {
        const deleted = await deleteShopData(cookies, storage).catch(() => null);
        if (deleted) last.current = deleted;
        return deleted && deleted.cookies.length + deleted.stored.length;
      },
      async onUndo() {
        const deleted = last.current;
        last.current = null;
        if (!deleted) return false;
        return putBack(deleted).then(
          () => true,
          () => false,
        );
      },
    }),
    [],
  );
}
