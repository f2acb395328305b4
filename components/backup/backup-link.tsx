import { Link } from 'wouter';
import { backupDue } from '../../utils/services/backup/backup-rhythm.ts';
import { Notice } from '../ui/notice.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

/** The way from the overview to the page of backups; says when one is due. */
export function BackupLink() {
  const { t } = useWords();
  const due = useLive(backupDue, []);
  return (
    <div>
      {due && <Notice>{t('backup.due')}</Notice>}
      <Link href="/backup" className="inline-block py-1 text-accent">
        {t('backup.link')}
      </Link>
    </div>
  );
}
