import type { BackupFailure } from '../../utils/services/backup/backup-failure.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

/** What kept a backup from being written or taken in, and where. */
export function FailureNotice({ failure }: { failure: BackupFailure }) {
  const { t } = useWords();
  const told = failure.where !== '' && failure.code !== 'newer';
  return (
    <Notice tone="due">
      {t(`backup.failure.${failure.code}`)}{' '}
      {told && <span className="font-till">{t('backup.where', { where: failure.where })}</span>}
    </Notice>
  );
}
