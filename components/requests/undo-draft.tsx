import { useState } from 'react';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import { UndoNotice } from '../ui/undo-notice.tsx';
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
  const [failed, setFailed] = useState<CommandError | null>(null);
  const [closed, setClosed] = useState(false);
  const undo = async (): Promise<void> => {
    const outcome = await command({ command: 'restore-draft', case: id });
    if (outcome.ok) onUndone?.();
    else setFailed(outcome.error);
  };
  const says = failed ? t(`error.${failed}`) : t(what === 'sent' ? 'draft.noted' : 'draft.discarded');
  return (
    <UndoNotice
      takesFocus
      says={closed ? null : says}
      onUndo={onUndone && (() => void undo())}
      onClose={() => setClosed(true)}
    />
  );
}
