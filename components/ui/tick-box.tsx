import type { ReactNode } from 'react';

interface TickBoxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The sentence that is said yes to. */
  children: ReactNode;
  disabled?: boolean;
  className?: string;
}

/** A box to tick with its sentence beside it; the box stays with the first line of a sentence that breaks. */
export function TickBox({ checked, onChange, children, disabled = false, className = 'text-sm' }: TickBoxProps) {
  return (
    <label className={`flex min-h-6 w-fit items-start gap-2 py-0.5 ${className}`}>
      <input
        type="checkbox"
        className="mt-0.5 size-4 shrink-0"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className="min-w-0 break-words">{children}</span>
    </label>
  );
}
