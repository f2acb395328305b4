import { useState } from 'react';
import { type Rescue, rescueHistory } from '../../utils/services/keeping/rescue-history.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

/** Saves every row that can be read, in whatever state the history is, and says what came of it. */
export function RescueButton() {
  const { t } = useWords();
  const [saved, setSaved] = useState<Rescue | 'running' | 'failed' | null>(null);
  const save = async (): Promise<void> => {
    setSaved('running');
    try {
      const rescue = await rescueHistory(Date.now());
      saveFile(rescue.name, rescue.content, rescue.content.type);
      setSaved(rescue);
    } catch {
      setSaved('failed');
    }
  };
  return (
    <>
      <Button disabled={saved === 'running'} onClick={() => void save()}>
        {t('storage.rescue')}
      </Button>
      <span role="status">
        {saved === 'failed' && t('storage.rescuedNot')}
        {saved && typeof saved === 'object' && (
          <>
            {t('storage.rescued', { count: saved.rows })}{' '}
            {saved.unreadable.length > 0 && t('storage.rescuedPart', { tables: saved.unreadable.join(', ') })}
          </>
        )}
      </span>
    </>
  );
}
