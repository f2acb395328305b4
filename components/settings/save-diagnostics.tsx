import { useState } from 'react';
import { diagnostics } from '../../utils/services/keeping/diagnostics.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

/** Saves what helps to find a fault: numbers and codes alone. */
export function SaveDiagnostics() {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const save = (): Promise<void> =>
    diagnostics(pageServices()).then(
      (found) => {
        setFailed(false);
        saveFile(
          `customer-copy-diagnostics-${found.madeOn}.json`,
          `${JSON.stringify(found, null, 2)}\n`,
          'application/json',
        );
      },
      () => setFailed(true),
    );
  return (
    <>
      <Button onClick={() => void save()}>{t('diagnostics.save')}</Button>
      {failed && <Notice tone="due">{t('error.no-history')}</Notice>}
    </>
  );
}
