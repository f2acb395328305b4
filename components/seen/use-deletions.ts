import { useCallback, useState } from 'react';
import type { SeenCookie } from '../../utils/comparison/model.ts';
import type { OfferedActions } from './actions.ts';

/** What is to be said about the last deletion. */
export type DeletionNotice = { what: 'deleted'; count: number } | { what: 'undone' } | { what: 'failed' } | null;

interface Deletions {
  notice: DeletionNotice;
  remove: ((cookies: readonly SeenCookie[]) => void) | undefined;
  undo: () => void;
  dismiss: () => void;
}

/** Deletes on request and remembers what to say, so that it can be taken back. */
export function useDeletions({ onDelete, onUndo }: Pick<OfferedActions, 'onDelete' | 'onUndo'>): Deletions {
  const [notice, setNotice] = useState<DeletionNotice>(null);
  const settle = useCallback((done: Promise<boolean>, then: DeletionNotice): void => {
    done.then(
      (fine) => setNotice(fine ? then : { what: 'failed' }),
      () => setNotice({ what: 'failed' }),
    );
  }, []);
  const remove = useCallback(
    (cookies: readonly SeenCookie[]) =>
      onDelete && settle(onDelete(cookies), { what: 'deleted', count: cookies.length }),
    [onDelete, settle],
  );
  return {
    notice,
    remove: onDelete && remove,
    undo: () => onUndo && settle(onUndo(), { what: 'undone' }),
    dismiss: () => setNotice(null),
  };
}
