import {
  BACKUP_RHYTHMS,
  type BackupRhythm,
  backupDue,
  backupRhythm,
  setBackupRhythm,
} from '../../utils/services/backup/backup-rhythm.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

/** After how long without a backup the customer is told. */
export function RhythmChoice() {
  const { t, language } = useWords();
  const kept = useLive(backupRhythm, []);
  const due = useLive(backupDue, []);
  if (kept === undefined) return null;
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return (
    <div className="rule mt-4 pt-3 text-sm">
      {due && <Notice>{t('backup.due')}</Notice>}
      <Field label={t('backup.rhythm')}>
        {(id) => (
          <select
            id={id}
            className="mt-1 min-h-9 max-w-full border border-rule bg-paper px-2 text-sm"
            value={kept}
            onChange={(event) => void setBackupRhythm(pageServices(), Number(event.target.value) as BackupRhythm)}
          >
            {BACKUP_RHYTHMS.map((choice) => (
              <option key={choice} value={choice}>
                {choice === 0 ? t('backup.rhythmNever') : days.format(choice)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="mt-1 mb-0 text-soft text-xs">{t('backup.rhythmWhy')}</p>
    </div>
  );
}
