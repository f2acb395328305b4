import { command } from '../../utils/services/client.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** Asks once whether a drafted letter was sent. */
export function SentQuestion({
  id,
  shop,
  today,
  onContinue,
}: {
  id: string;
  shop: string;
  today: string;
  onContinue: () => void;
}) {
  const { t } = useWords();
  const record = (type: 'sent' | 'withdrawn'): void =>
    void command({ command: 'record-event', case: id, type, date: today, note: '' });
  return (
    <div className="bg-fold p-3 text-sm">
      <p className="m-0">{t('draft.sentQuestion', { shop })}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => record('sent')}>
          {t('action.sent')}
        </Button>
        <Button onClick={onContinue}>{t('action.continueDraft')}</Button>
        <Button look="quiet" onClick={() => record('withdrawn')}>
          {t('action.discard')}
        </Button>
      </div>
    </div>
  );
}
