import type { ReactNode } from 'react';

/** A sheet of paper with a torn foot: one subject, from its head to what can be done about it. */
export function Receipt({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <section aria-label={label} className="torn bg-paper px-4 pt-4 sm:px-5">
      {children}
    </section>
  );
}

/** A part of the sheet, set off by a dashed rule. */
export function Strip({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <div className="rule mt-4 pt-3">
      {title && <h2 className="mb-2 font-till text-soft text-xs uppercase tracking-widest">{title}</h2>}
      {children}
    </div>
  );
}
