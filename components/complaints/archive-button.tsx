import { useState } from 'react';
import { complaintArchive } from '../../utils/services/complaint-archive.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

/**
 * Saves everything that goes with a complaint as one archive, and says what it could not take in.
 * @param id ULID of the request the complaint is about
 */
export function ArchiveButton({ id }: { id: string }) {
  const words = useWords();
  const { t, list } = words;
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | 'failed'>('idle');
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    setState('busy');
    try {
      const archive = await complaintArchive(pageServices(), id, words);
      if (archive) saveFile(archive.name, archive.zip, 'application/zip');
      setLeftOut(archive?.leftOut ?? []);
      setState(archive ? 'saved' : 'failed');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button disabled={state === 'busy'} onClick={() => void save()}>
        {t('complaint.archive')}
      </Button>
      <p className="mt-1 mb-0 text-soft text-xs">{t('complaint.archiveWhy')}</p>
      <p role="status" className="m-0 text-agrees empty:hidden">
        {state === 'saved' && t('complaint.archived')}
      </p>
      {leftOut.length > 0 && <Notice tone="due">{t('complaint.leftOut', { files: list(leftOut) })}</Notice>}
      {state === 'failed' && <Notice tone="due">{t('error.internal')}</Notice>}
    </>
  );
}
