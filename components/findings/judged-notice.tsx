import { useEffect, useRef } from 'react';
import type { MessageKey } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** What was done with a finding: put aside, put back, or nothing because the worker could not. */
export type Judged = 'aside' | 'back' | 'failed';

const TOLD: Record<Judged, MessageKey> = {
  aside: 'findings.aside.done',
  back: 'findings.aside.undone',
  failed: 'error.internal',
};

interface JudgedNoticeProps {
  judged: Judged;
  onUndo: () => void;
  onClose: () => void;
}

/** Says what became of a finding that left its place, and takes the focus from there. */
export function JudgedNotice({ judged, onUndo, onClose }: JudgedNoticeProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  // It sticks to the foot of the window: the page stays where the customer left it.
  useEffect(() => {
    if (judged) box.current?.focus({ preventScroll: true });
  }, [judged]);
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="sticky bottom-2 z-20 mt-3 flex flex-wrap items-center gap-x-3 rounded-sm border border-ink bg-paper px-3 py-1 text-sm"
    >
      <span className="mr-auto">{t(TOLD[judged])}</span>
      {judged === 'aside' && (
        <Button look="quiet" onClick={onUndo}>
          {t('seen.undo')}
        </Button>
      )}
      <Button look="quiet" aria-label={t('seen.dismiss')} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  );
}
