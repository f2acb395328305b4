import type { ReactNode } from 'react';

/** A sheet of paper with a torn foot: one subject, from its head to what can be done about it. */
export function Receipt({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <section aria-label={label} className="torn min-w-0 bg-paper px-4 pt-3">
      {children}
    </section>
  );
}

interface StripProps {
  children: ReactNode;
  title?: string;
  count?: number;
  /** Only of use on the screen: it is left out on paper. */
  aside?: boolean;
}

/** A part of the sheet, set off by a dashed rule. */
export function Strip({ children, title, count, aside = false }: StripProps) {
  return (
    <div className={`rule mt-4 pt-3 ${aside ? 'print:hidden' : ''}`}>
      {title && (
        <h2 className="stamp mt-0 mb-2 flex justify-between gap-2 font-normal">
          {title}
          {count !== undefined && <span>{count}</span>}
        </h2>
      )}
      {children}
    </div>
  );
}
