import { useId } from 'react';
import { KEEP_CHOICES, type KeepKind, keepTimes, setKeepTime } from '../../utils/services/keeping/keep-times.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

const YEAR = 365;

/** How long one kind of thing is kept. What is past its time goes once a day. */
export function KeepChoice({ kind }: { kind: KeepKind }) {
  const { t } = useWords();
  const id = useId();
  const times = useLive(keepTimes, []);
  if (!times) return null;
  const kept = times[kind];
  const choices = [...new Set([...KEEP_CHOICES, kept])].sort((a, b) => (a ?? 9e9) - (b ?? 9e9));
  const words = (days: number): string =>
    days % YEAR === 0 ? t('settings.years', { count: days / YEAR }) : t('settings.days', { count: days });
  return (
    <>
      <label htmlFor={id} className="block">
        {t(`keep.${kind}`)}
      </label>
      <select
        id={id}
        className="mt-1 min-h-9 max-w-full rounded-sm border border-rule bg-paper px-2"
        value={String(kept)}
        onChange={({ target }) =>
          void setKeepTime(pageServices(), kind, target.value === 'null' ? null : Number(target.value))
        }
      >
        {choices.map((days) => (
          <option key={String(days)} value={String(days)}>
            {days === null ? t('settings.ever') : words(days)}
          </option>
        ))}
      </select>
    </>
  );
}
