import { useCallback, useState } from 'react';
import type { Words } from '../../utils/i18n/index.ts';
import type { Delete, OfferedActions } from './actions.ts';

/** What is to be said about the last deletion. */
type DeletionNotice =
  | { what: 'deleted'; count: number }
  | { what: 'nothing' }
  | { what: 'undone' }
  | { what: 'failed' }
  | null;

interface Deletions {
  notice: DeletionNotice;
  remove: Delete | undefined;
  undo: () => void;
  dismiss: () => void;
}

const deletionNotice = (count: number | null): DeletionNotice =>
  count === null ? { what: 'failed' } : count === 0 ? { what: 'nothing' } : { what: 'deleted', count };

/** What became of a deletion, as a sentence. */
export function deletionWords(notice: NonNullable<DeletionNotice>, t: Words['t']): string {
  if (notice.what === 'deleted') return t('seen.deleted', { count: notice.count });
  if (notice.what === 'nothing') return t('seen.deletedNone');
  return t(notice.what === 'undone' ? 'seen.undone' : 'error.internal');
}

/** Deletes on request and remembers what to say, so that it can be taken back. */
export function useDeletions({ onDelete, onUndo }: Pick<OfferedActions, 'onDelete' | 'onUndo'>): Deletions {
  const [notice, setNotice] = useState<DeletionNotice>(null);
  const say = useCallback((notice: Promise<DeletionNotice>): void => {
    notice.then(setNotice, () => setNotice({ what: 'failed' }));
  }, []);
  const remove = useCallback<Delete>(
    (cookies, storage = []) => onDelete && say(onDelete(cookies, storage).then(deletionNotice)),
    [onDelete, say],
  );
  const undone = (fine: boolean): DeletionNotice => ({ what: fine ? 'undone' : 'failed' });
  return {
    notice,
    remove: onDelete && remove,
    undo: () => onUndo && say(onUndo().then(undone)),
    dismiss: () => setNotice(null),
  };
}
