import { useState } from 'react';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import { UndoNotice } from '../ui/undo-notice.tsx';
import { useWords } from '../ui/words.tsx';

/** Says that a draft was discarded and takes it back at a click. It has the focus: the question it answers is gone. */
export function DiscardedNotice({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const [failed, setFailed] = useState<CommandError | null>(null);
  const undo = async (): Promise<void> => {
    const outcome = await command({ command: 'restore-draft', case: id });
    if (outcome.ok) onClose();
    else setFailed(outcome.error);
  };
  return (
    <UndoNotice
      takesFocus
      says={failed ? t(`error.${failed}`) : t('draft.discarded')}
      onUndo={() => void undo()}
      onClose={onClose}
    />
  );
}
