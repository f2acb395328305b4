import { canChooseFolder, chooseFolder, dropFolder } from '../../utils/services/backup/backup-folder.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** A folder for backups, where the browser lets a page write to one: then each of them is one click. */
export function FolderChoice({ folder }: { folder: string | null }) {
  const { t } = useWords();
  if (!canChooseFolder()) return null;
  return (
    <div className="text-sm">
      {folder !== null && <p className="m-0">{t('backup.toFolder', { folder })}</p>}
      <div className="flex flex-wrap gap-x-5">
        <Button look="quiet" onClick={() => void chooseFolder(pageServices()).catch(() => undefined)}>
          {t('backup.folder')}
        </Button>
        {folder !== null && (
          <Button look="quiet" onClick={() => void dropFolder(pageServices())}>
            {t('backup.folderDrop')}
          </Button>
        )}
      </div>
    </div>
  );
}
