import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { DeletionNotice } from './use-deletions.ts';

interface UndoNoticeProps {
  notice: DeletionNotice;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what was deleted and offers to put it back; it stays until it is answered. */
export function UndoNotice({ notice, onUndo, onDismiss }: UndoNoticeProps) {
  const { t } = useWords();
  return (
    <div role="status" className="sticky bottom-2 z-20">
      {notice && (
        <div className="mt-3 flex flex-wrap items-center gap-x-3 rounded-sm border border-ink bg-paper px-3 py-1 text-sm">
          <span className="mr-auto">
            {notice.what === 'deleted' && t('seen.deleted', { count: notice.count })}
            {notice.what === 'nothing' && t('seen.deletedNone')}
            {notice.what === 'undone' && t('seen.undone')}
            {notice.what === 'failed' && t('error.internal')}
          </span>
          {notice.what === 'deleted' && (
            <Button look="quiet" onClick={onUndo}>
              {t('seen.undo')}
            </Button>
          )}
          <Button look="quiet" aria-label={t('seen.dismiss')} onClick={onDismiss}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}
