import { useId, useState } from 'react';
import { type Alteration, checkFile } from '../../utils/services/evidence/check-file.ts';
import { Notice } from '../ui/notice.tsx';
import { TaskLine } from '../ui/task-line.tsx';
import { useTask } from '../ui/use-task.ts';
import { useWords } from '../ui/words.tsx';

type Result = { name: string; altered: Alteration[] | null };

/** Alterations that are listed; a broken chain makes many. */
const LISTED = 12;

/** Checks a saved archive or evidence file and names what was changed in it, if anything was. */
export function CheckFile() {
  const { t } = useWords();
  const id = useId();
  const task = useTask();
  const [result, setResult] = useState<Result | null>(null);
  const check = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setResult(null);
    await task.run(
      (signal) => checkFile(file, signal).catch(() => null),
      (altered) => setResult({ name: file.name, altered }),
    );
  };
  return (
    <div>
      <label htmlFor={id} className="block text-sm">
        {t('evidence.check')}
      </label>
      <input
        id={id}
        type="file"
        accept=".zip,.json,application/zip,application/json"
        className="mt-1 block w-full text-sm"
        onChange={(event) => void check(event.target.files?.[0])}
      />
      <TaskLine task={task} label={t('evidence.checking')} />
      <div role="status">{result && <CheckResult {...result} />}</div>
    </div>
  );
}

function CheckResult({ name, altered }: Result) {
  const { t } = useWords();
  if (altered === null) return <Notice tone="due">{t('evidence.unreadable', { name })}</Notice>;
  if (altered.length === 0) return <p className="my-2 text-agrees text-sm">= {t('evidence.intact', { name })}</p>;
  return (
    <>
      <Notice tone="due">{t('evidence.altered', { name, count: altered.length })}</Notice>
      <ul className="m-0 pl-5 text-sm">
        {altered.slice(0, LISTED).map(({ code, where }) => (
          <li key={`${code} ${where}`}>
            {t(`evidence.alteration.${code}`)} <code className="font-till break-all">{where}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
