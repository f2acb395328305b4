import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import type { Adding } from './use-added-document.ts';

/** Says what became of a document that was brought, and while it is read, how to stop that. */
export function AddedNotice({ adding, onCancel }: { adding: Adding; onCancel: () => void }) {
  const { t } = useWords();
  if (adding.is === 'unread') return <Notice tone="due">{t(`policy.brought.${adding.error}`)}</Notice>;
  if (adding.is === 'failed') return <Notice tone="due">{t(`error.${adding.error}`)}</Notice>;
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 text-soft text-sm empty:hidden">
      {adding.is === 'reading' && (
        <>
          {t('policy.addReading')}
          <progress aria-label={t('policy.addReading')} className="h-2" />
          <Button onClick={onCancel}>{t('reply.cancel')}</Button>
        </>
      )}
      {adding.is === 'kept' && t(`policy.kept.${adding.kept}`)}
    </div>
  );
}
