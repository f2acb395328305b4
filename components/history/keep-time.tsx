import { useId } from 'react';
import { pageServices } from '../../utils/services/page-services.ts';
import { journalDays, setJournalDays } from '../../utils/services/prune-journal.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

/** Days that can be chosen. */
const CHOICES = [90, 400, 800, 3_650];

/** How long the single events of visits are kept. What they showed stays in any case. */
export function KeepTime() {
  const { t, language } = useWords();
  const id = useId();
  const kept = useLive(journalDays, []);
  if (kept === undefined) return null;
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return (
    <div className="mt-4">
      <label htmlFor={id} className="block text-sm">
        {t('journal.keep')}
      </label>
      <select
        id={id}
        className="mt-1 min-h-9 border border-rule bg-paper px-2 text-sm"
        value={kept}
        onChange={(event) => void setJournalDays(pageServices(), Number(event.target.value))}
      >
        {[...new Set([...CHOICES, kept])]
          .sort((a, b) => a - b)
          .map((choice) => (
            <option key={choice} value={choice}>
              {days.format(choice)}
            </option>
          ))}
      </select>
      <p className="mt-1 mb-0 text-soft text-xs">{t('journal.keepWhy')}</p>
    </div>
  );
}
