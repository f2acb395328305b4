import { Masthead } from '../ui/masthead.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { ShopsLocked, useShopsLocked } from '../ui/when-open.tsx';
import { useWords } from '../ui/words.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { RhythmChoice } from './rhythm-choice.tsx';
import { SaveBackup } from './save-backup.tsx';
import { ShareSection } from './share-section.tsx';

/** The history as files of the customer's own: saved, taken in, shared among machines, and in formats of other programs. */
export function BackupPage() {
  const { t } = useWords();
  const locked = useShopsLocked();
  return (
    <>
      <Masthead title={t('backup.title')} />
      <div className="mt-6 grid items-start gap-4 lg:grid-cols-2">
        <Receipt label={t('backup.save')}>
          <h2 className="stamp mt-0 mb-2 font-normal">{t('backup.save')}</h2>
          <SaveBackup />
          <RhythmChoice />
        </Receipt>
        <Receipt label={t('backup.restore')}>
          <h2 className="stamp mt-0 mb-2 font-normal">{t('backup.restore')}</h2>
          <RestoreBackup />
        </Receipt>
      </div>
      <div className="mt-4">
        <Receipt label={t('share.title')}>
          <h2 className="stamp mt-0 mb-2 font-normal">{t('share.title')}</h2>
          <ShareSection />
        </Receipt>
      </div>
      <div className="mt-4">
        <Receipt label={t('export.title')}>
          <h2 className="stamp mt-0 mb-2 font-normal">{t('export.title')}</h2>
          {locked ? <ShopsLocked /> : <ExportButtons />}
        </Receipt>
      </div>
    </>
  );
}
