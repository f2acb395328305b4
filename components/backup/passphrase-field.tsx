import { useId } from 'react';

/** A field for a passphrase. `about`: id of what is said of it. */
export function PassphraseField({
  label,
  value,
  onChange,
  fresh,
  about,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  fresh: boolean;
  about?: string;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-soft text-xs">
        {label}
      </label>
      <input
        id={id}
        type="password"
        autoComplete={fresh ? 'new-password' : 'current-password'}
        maxLength={1_000}
        required
        aria-describedby={about}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-9 w-full border-0 border-soft border-b bg-fold px-2 text-ink"
      />
    </div>
  );
}
