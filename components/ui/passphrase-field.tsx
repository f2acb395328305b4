import { type ReactNode, useId } from 'react';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** `new` lets a password manager offer one of its own. */
  kind: 'current' | 'new';
  /** Id of something else that is said of it. */
  about?: string | undefined;
  /** What there is to say of what was typed in. */
  children?: ReactNode;
}

/** A field for a passphrase, with what there is to say of it below. */
export function PassphraseField({ label, value, onChange, kind, about, children }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-soft text-xs">
        {label}
      </label>
      <input
        id={id}
        type="password"
        required
        autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
        aria-describedby={about ?? `${id}-said`}
        maxLength={1_000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-9 w-full max-w-sm border-0 border-soft border-b bg-fold px-2 text-ink"
      />
      <p id={`${id}-said`} aria-live="polite" className="m-0 text-soft text-xs">
        {children}
      </p>
    </div>
  );
}
