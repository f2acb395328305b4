import { useRef } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import type { Task } from './use-task.ts';
import { useWords } from './words.tsx';

/** Says that work goes on once it takes a while, with the way to stop it, and says when it failed. */
export function TaskLine({ task, label }: { task: Task; label: string }) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const stop = (): void => {
    task.stop();
    // The button that was pressed is gone.
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1}>
      <div role="status">
        {task.is === 'slow' && (
          <div className="my-2 flex flex-wrap items-center gap-x-3 text-sm">
            <span>{label}</span>
            <progress aria-label={label} className="h-2" />
            <Button onClick={stop}>{t('backup.stop')}</Button>
          </div>
        )}
      </div>
      {task.is === 'failed' && <Notice tone="due">{t('error.internal')}</Notice>}
    </div>
  );
}
