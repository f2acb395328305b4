import type { AnswerProgress } from '../../utils/services/replies/read-brought.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** How far the reading is, once it takes long enough to wonder, and how to stop it. */
export function ReadingProgress({ progress, onCancel }: { progress: AnswerProgress | null; onCancel: () => void }) {
  const { t } = useWords();
  const words = progress
    ? t('reply.reading', { number: progress.done + 1, of: progress.of, name: progress.name })
    : t('reply.readingText');
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 text-sm">
      <span className="min-w-0">{words}</span>
      <progress aria-label={t('reply.readingText')} value={progress?.done} max={progress?.of ?? 1} className="h-2" />
      <Button onClick={onCancel}>{t('reply.cancel')}</Button>
    </div>
  );
}
