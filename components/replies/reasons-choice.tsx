import { type ReactNode, useId } from 'react';
import { useWords } from '../ui/words.tsx';

export type Reasons = 'yes' | 'no' | 'unsure';
const CHOICES: readonly Reasons[] = ['yes', 'no', 'unsure'];

/** Whether an extension or a refusal gives its reasons: without them the law gives it less weight. */
export function ReasonsChoice({
  value,
  onChange,
  children,
}: {
  value: Reasons;
  onChange: (value: Reasons) => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="m-0 mt-2 border-0 p-0">
      <legend className="p-0">{t('reply.reasons')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} className="flex min-h-6 items-center gap-2">
          <input
            type="radio"
            name={name}
            checked={value === choice}
            onChange={() => onChange(choice)}
            className="size-4"
          />
          {t(`reply.reasons.${choice}`)}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
