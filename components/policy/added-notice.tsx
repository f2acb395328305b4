import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import type { Adding } from './use-added-document.ts';

/** Says what became of a document that was brought. */
export function AddedNotice({ adding }: { adding: Adding }) {
  const { t } = useWords();
  if (adding.is === 'unread') return <Notice tone="due">{t(`policy.brought.${adding.error}`)}</Notice>;
  if (adding.is === 'failed') return <Notice tone="due">{t(`error.${adding.error}`)}</Notice>;
  return (
    <p role="status" className="m-0 text-soft text-sm empty:hidden">
      {adding.is === 'reading' && t('policy.addReading')}
      {adding.is === 'kept' && t(`policy.kept.${adding.kept}`)}
    </p>
  );
}
