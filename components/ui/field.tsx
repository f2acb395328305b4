import { type ReactNode, useId } from 'react';

/** How a field of a form looks. */
export const FIELD = 'mt-1 min-h-9 w-full rounded-sm border border-rule bg-paper px-2 text-sm';

/** A field of a form under its name; the field takes the id it is given. */
export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
