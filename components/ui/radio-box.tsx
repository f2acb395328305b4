import type { ReactNode, Ref } from 'react';

interface RadioBoxProps {
  /** The same for all of which one is chosen. */
  name: string;
  checked: boolean;
  /** Called when this one is chosen. */
  onChoose: () => void;
  children: ReactNode;
  className?: string;
  /** The circle itself, for whoever moves the focus to it. */
  circle?: Ref<HTMLInputElement> | undefined;
}

/** One of several to choose from; the circle stays with the first line of words that break. */
export function RadioBox({ name, checked, onChoose, children, className = 'text-sm', circle }: RadioBoxProps) {
  return (
    <label className={`flex min-h-6 w-fit items-start gap-2 py-0.5 ${className}`}>
      <input
        ref={circle}
        type="radio"
        name={name}
        className="mt-0.5 size-4 shrink-0"
        checked={checked}
        onChange={onChoose}
      />
      <span className="min-w-0 break-words">{children}</span>
    </label>
  );
}
