import { useState } from 'react';
import { complaintArchive } from '../../utils/services/cases/complaint-archive.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TaskLine } from '../ui/task-line.tsx';
import { useTask } from '../ui/use-task.ts';
import { useWords } from '../ui/words.tsx';

/**
 * Saves everything that goes with a complaint as one archive, and says what it could not take in.
 * @param id ULID of the request the complaint is about
 */
export function ArchiveButton({ id }: { id: string }) {
  const words = useWords();
  const { t, list } = words;
  const task = useTask();
  const [saved, setSaved] = useState<{ leftOut: readonly string[] } | 'missing' | null>(null);
  const save = (): void => {
    setSaved(null);
    void task.run(
      (signal) => complaintArchive(pageServices(), id, words, signal),
      (archive) => {
        if (archive) saveFile(archive.name, archive.zip, 'application/zip');
        setSaved(archive ?? 'missing');
      },
    );
  };
  const leftOut = saved && saved !== 'missing' ? saved.leftOut : [];
  return (
    <>
      <Button onClick={save}>{t('complaint.archive')}</Button>
      <p className="mt-1 mb-0 text-soft text-xs">{t('complaint.archiveWhy')}</p>
      <TaskLine task={task} label={t('evidence.writing')} />
      <p role="status" className="m-0 text-agrees empty:hidden">
        {saved && saved !== 'missing' && t('complaint.archived')}
      </p>
      {leftOut.length > 0 && <Notice tone="due">{t('complaint.leftOut', { files: list(leftOut) })}</Notice>}
      {saved === 'missing' && <Notice tone="due">{t('error.internal')}</Notice>}
    </>
  );
}
