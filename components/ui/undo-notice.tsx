import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

interface UndoNoticeProps {
  /** What was done, as a sentence; null while there is nothing to say. */
  says: string | null;
  /** Takes the focus as soon as it says something: for deeds that take away the control they were done with. */
  takesFocus?: boolean;
  /** Takes it back; missing where that cannot be. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

/**
 * Says what was done and offers to take it back, until it is answered. It sticks to the foot of the window, so that the
 * page stays where the customer left it, and is there before it speaks, so that screen readers notice.
 */
export function UndoNotice({ says, takesFocus = false, onUndo, onClose }: UndoNoticeProps) {
  const { t } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (says !== null && takesFocus) notice.current?.focus({ preventScroll: true });
  }, [says, takesFocus]);
  return (
    <div ref={notice} role="status" tabIndex={-1} className="sticky bottom-2 z-20">
      {says !== null && (
        <div className="mt-3 flex flex-wrap items-center gap-x-3 rounded-sm border border-ink bg-paper px-3 py-1 text-sm">
          <span className="mr-auto">{says}</span>
          {onUndo && (
            <Button look="quiet" onClick={onUndo}>
              {t('seen.undo')}
            </Button>
          )}
          <Button look="quiet" aria-label={t('seen.dismiss')} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
      )}
    </div>
  );
}
