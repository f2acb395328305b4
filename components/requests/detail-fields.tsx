import { type ReactNode, useId } from 'react';
import { RadioBox } from '../ui/radio-box.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { useWords } from '../ui/words.tsx';
import type { ANY_OF, ONE_OF } from './details-fields.ts';

interface FieldProps<T> {
  label: string;
  /** The letter cannot do without it. */
  required: boolean;
  value: T;
  onChange: (value: T) => void;
}

type OneCode = (typeof ONE_OF)[keyof typeof ONE_OF][number];
type AnyCode = (typeof ANY_OF)[keyof typeof ANY_OF][number];

export const INPUT = 'min-h-9 w-full border-0 border-soft border-b bg-fold px-2 py-1.5 text-ink';

function Label({ id, required, children }: { id: string; required: boolean; children: string }) {
  const { t } = useWords();
  return (
    <label htmlFor={id} className="block text-soft text-xs">
      {children}
      {required && <span className="ml-1 text-differs">({t('draft.needed')})</span>}
    </label>
  );
}

/** Own words: one line, or more. */
export function TextField({ label, required, value, onChange, lines }: FieldProps<string> & { lines: number }) {
  const id = useId();
  const props = {
    id,
    value,
    required,
    className: INPUT,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div>
      <Label id={id} required={required}>
        {label}
      </Label>
      {lines === 1 ? <input {...props} maxLength={200} /> : <textarea {...props} rows={lines} maxLength={2_000} />}
    </div>
  );
}

/** A day. */
export function DateField({ label, required, value, onChange }: FieldProps<string>) {
  const id = useId();
  return (
    <>
      <Label id={id} required={required}>
        {label}
      </Label>
      <input
        id={id}
        type="date"
        value={value}
        required={required}
        onChange={({ target }) => onChange(target.value)}
        className={INPUT}
      />
    </>
  );
}

/** A state, by its name in the reader's language. */
export function PlaceField({
  label,
  required,
  value,
  onChange,
  places,
}: FieldProps<string> & { places: readonly string[] }) {
  const { t, language } = useWords();
  const id = useId();
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const sorted = places
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <>
      <Label id={id} required={required}>
        {label}
      </Label>
      <select
        id={id}
        value={value}
        required={required}
        onChange={({ target }) => onChange(target.value)}
        className={INPUT}
      >
        <option value="">{t('draft.pick')}</option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}

/** Yes or no. */
export function CheckField({ label, value, onChange }: FieldProps<boolean>) {
  return (
    <TickBox checked={value} onChange={onChange}>
      {label}
    </TickBox>
  );
}

/** One of a few. */
export function OneField<T extends OneCode>({
  label,
  required,
  value,
  onChange,
  codes,
}: { codes: readonly T[]; value: T | null; onChange: (value: T) => void } & Omit<FieldProps<T>, 'value'>) {
  const { t } = useWords();
  const name = useId();
  return (
    <Choices label={label} required={required}>
      {codes.map((code) => (
        <RadioBox key={code} name={name} checked={value === code} onChoose={() => onChange(code)}>
          {t(`draft.option.${code as OneCode}`)}
        </RadioBox>
      ))}
    </Choices>
  );
}

/** Any of a few, kept in the order in which they are listed. */
export function AnyField<T extends AnyCode>({
  label,
  required,
  value,
  onChange,
  codes,
}: { codes: readonly T[]; value: readonly string[]; onChange: (value: readonly T[]) => void } & Omit<
  FieldProps<T>,
  'value' | 'onChange'
>) {
  const { t } = useWords();
  return (
    <Choices label={label} required={required}>
      {codes.map((code) => (
        <TickBox
          key={code}
          checked={value.includes(code)}
          onChange={(chosen) => onChange(codes.filter((other) => (other === code ? chosen : value.includes(other))))}
        >
          {t(`draft.option.${code as AnyCode}`)}
        </TickBox>
      ))}
    </Choices>
  );
}

/** A question with its choices below it. */
export function Choices({ label, required, children }: { label: string; required: boolean; children: ReactNode }) {
  const { t } = useWords();
  return (
    <fieldset className="m-0 grid gap-1 border-0 p-0">
      <legend className="mb-1 p-0 text-soft text-xs">
        {label}
        {required && <span className="ml-1 text-differs">({t('draft.needed')})</span>}
      </legend>
      {children}
    </fieldset>
  );
}
