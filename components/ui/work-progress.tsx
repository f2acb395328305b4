import { useId } from 'react';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

interface WorkProgressProps {
  /** A whole number of per cent, and what stops it. */
  work: { percent: number; stop: () => void };
  label: string;
}

/** How far the work is, and the way to stop it. */
export function WorkProgress({ work, label }: WorkProgressProps) {
  const { t, language } = useWords();
  const id = useId();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <div className="my-2">
      <label htmlFor={id} className="flex justify-between gap-2 text-sm">
        <span>{label}</span>
        <span aria-hidden="true">{percent.format(work.percent / 100)}</span>
      </label>
      <progress id={id} value={work.percent} max={100} className="my-1 block w-full" />
      <Button onClick={work.stop}>{t('backup.stop')}</Button>
    </div>
  );
}
