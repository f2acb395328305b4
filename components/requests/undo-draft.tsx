import { useEffect, useRef } from 'react';
import { command } from '../../utils/services/client.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

interface UndoDraftProps {
  /** The request (ULID). */
  id: string;
  /** What became of its draft. */
  what: 'sent' | 'discarded';
  /** Left out where it is taken back elsewhere: on the request's own page. */
  onUndone?: (() => void) | undefined;
}

/** Says that a draft was sent or discarded and takes it back at a click. It has the focus: the question it answers is gone. */
export function UndoDraft({ id, what, onUndone }: UndoDraftProps) {
  const { t } = useWords();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const undo = (): void =>
    void command({ command: 'restore-draft', case: id }).then((outcome) => {
      if (outcome.ok) onUndone?.();
    });
  return (
    <p
      ref={notice}
      tabIndex={-1}
      role="status"
      className="m-0 mt-3 flex flex-wrap items-center gap-x-3 bg-fold px-3 py-1 text-sm"
    >
      <span className="mr-auto">{t(what === 'sent' ? 'draft.noted' : 'draft.discarded')}</span>
      {onUndone && (
        <Button look="quiet" onClick={undo}>
          {t('seen.undo')}
        </Button>
      )}
    </p>
  );
}
