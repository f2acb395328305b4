import { useState } from 'react';
import type { CaseFile } from '../../utils/requests/model.ts';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

interface SentQuestionProps {
  file: CaseFile;
  /** ISO calendar date. */
  today: string;
  onContinue: () => void;
  /** Told what became of the draft. */
  onDone: (what: 'sent' | 'discarded') => void;
}

/** Asks once whether a drafted letter was sent. */
export function SentQuestion({ file, today, onContinue, onDone }: SentQuestionProps) {
  const { t } = useWords();
  const [error, setError] = useState<CommandError | null>(null);
  const record = (type: 'sent' | 'withdrawn'): void =>
    void command({ command: 'record-event', case: file.id, type, date: today, note: '' }).then((outcome) => {
      setError(outcome.ok ? null : outcome.error);
      if (outcome.ok) onDone(type === 'sent' ? 'sent' : 'discarded');
    });
  return (
    <div className="bg-fold p-3 text-sm">
      <p className="m-0 font-semibold">{t('draft.sentQuestion', { shop: file.company ?? file.shop })}</p>
      <p className="m-0 text-soft">{t(`draft.ask.${file.letter.letter}`)}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => record('sent')}>
          {t('action.sent')}
        </Button>
        <Button onClick={onContinue}>{t('action.continueDraft')}</Button>
        <Button look="quiet" onClick={() => record('withdrawn')}>
          {t('action.discard')}
        </Button>
      </div>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
    </div>
  );
}
