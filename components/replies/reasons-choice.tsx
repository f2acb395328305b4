import { type ReactNode, useId } from 'react';
import { RadioBox } from '../ui/radio-box.tsx';
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
        <RadioBox key={choice} name={name} checked={value === choice} onChoose={() => onChange(choice)}>
          {t(`reply.reasons.${choice}`)}
        </RadioBox>
      ))}
      {children}
    </fieldset>
  );
}
