import type { Correction } from '../../utils/requests/letter-details.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { TextField } from './detail-fields.tsx';

const EMPTY: Correction = { item: '', wrong: '', correct: '' };
/** As many as one letter takes. */
const MOST = 20;

interface CorrectionsFieldProps {
  label: string;
  required: boolean;
  value: readonly Correction[];
  onChange: (corrections: readonly Correction[]) => void;
}

/** What is wrong and what is right, line by line. A line with nothing under what is right says nothing yet. */
export function CorrectionsField({ label, required, value, onChange }: CorrectionsFieldProps) {
  const { t } = useWords();
  const rows = value.length === 0 ? [EMPTY] : value;
  const set = (at: number, change: Partial<Correction>): void =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <fieldset className="m-0 grid gap-2 border-0 p-0">
      <legend className="mb-1 p-0 text-soft text-xs">{label}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and keep their place while they are written
        <div key={at} className="grid gap-2 border-rule border-l-2 pl-3">
          <TextField
            label={t('draft.correction.item')}
            required={required}
            lines={1}
            value={row.item}
            onChange={(item) => set(at, { item })}
          />
          <TextField
            label={t('draft.correction.wrong')}
            required={false}
            lines={1}
            value={row.wrong}
            onChange={(wrong) => set(at, { wrong })}
          />
          <TextField
            label={t('draft.correction.correct')}
            required={required}
            lines={1}
            value={row.correct}
            onChange={(correct) => set(at, { correct })}
          />
          {rows.length > 1 && (
            <Button look="quiet" className="w-fit" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
              {t('draft.correction.remove')}
            </Button>
          )}
        </div>
      ))}
      {rows.length < MOST && (
        <Button className="w-fit" onClick={() => onChange([...rows, EMPTY])}>
          {t('draft.correction.more')}
        </Button>
      )}
    </fieldset>
  );
}
