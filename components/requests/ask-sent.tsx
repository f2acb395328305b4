import { useRecord } from '../cases/use-record.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { today } from '../ui/today.ts';
import { useWords } from '../ui/words.tsx';

interface AskSentProps {
  /** The request (ULID). */
  id: string;
  /** The way by which the letter was handed over last; null while it was by none. */
  channel: string | null;
  onSent: () => void;
}

/** Below the ways to send: how the date is kept, and, once a way was taken, whether the letter is on it. */
export function AskSent({ id, channel, onSent }: AskSentProps) {
  const { t } = useWords();
  const { record, busy, error } = useRecord(id);
  const sent = (): void =>
    void record({ type: 'sent', date: today(), note: '', ...(channel === null ? {} : { channel }) }).then((noted) => {
      if (noted) onSent();
    });
  return (
    <>
      <div role="status" className="mt-2 text-sm">
        {channel === null ? (
          <span className="text-soft text-xs">{t('draft.sayWhenSent')}</span>
        ) : (
          <span className="flex flex-wrap items-center gap-3 bg-fold p-3">
            <span className="mr-auto font-semibold">{t('draft.sentYet')}</span>
            <Button disabled={busy} onClick={sent}>
              {t('action.sent')}
            </Button>
          </span>
        )}
      </div>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
    </>
  );
}
