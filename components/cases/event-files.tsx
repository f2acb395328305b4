import { fitEvent } from '../../utils/services/cases/event-files.ts';
import { DropZone } from '../ui/drop-zone.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

interface EventFilesProps {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}

/** Files that prove what happened: brought here, taken away again before the event is noted. */
export function EventFiles({ files, onChange }: EventFilesProps) {
  const { t, bytes } = useWords();
  return (
    <div className="grid gap-1">
      <DropZone
        label={t('case.form.files')}
        hint={t('case.form.drop')}
        multiple
        listed
        onFiles={(brought) => onChange([...files, ...brought])}
      />
      {files.length > 0 && (
        <ul className="m-0 list-none p-0">
          {files.map((file, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be brought twice
            <li key={index} className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="min-w-0 break-all">
                <bdi>{file.name}</bdi> <span className="text-soft">{bytes(file.size)}</span>
              </span>
              <button
                type="button"
                className="min-h-6 cursor-pointer text-accent text-xs underline underline-offset-4"
                aria-label={t('case.form.removeFile', { name: file.name })}
                onClick={() => onChange(files.filter((_, at) => at !== index))}
              >
                {t('case.form.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!fitEvent(files) && <Notice tone="due">{t('case.form.tooMuch')}</Notice>}
    </div>
  );
}
