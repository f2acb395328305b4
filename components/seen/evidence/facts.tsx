import type { ReactNode } from 'react';

/** What is known of one thing, as pairs of a name and what was seen, and below it what can be done. */
export function Facts({ children, deeds }: { children: ReactNode; deeds?: ReactNode }) {
  return (
    <div className="@container mt-1.5 bg-fold px-3 py-1 text-ink text-xs">
      <dl className="m-0 divide-y divide-dashed divide-rule">{children}</dl>
      {deeds && <div className="rule py-2">{deeds}</div>}
    </div>
  );
}

/** One fact. Several lines are given as a list. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="py-1.5 @sm:grid @sm:grid-cols-[8rem_minmax(0,1fr)] @sm:gap-x-3">
      <dt className="text-soft">{name}</dt>
      <dd className="m-0 min-w-0">{children}</dd>
    </div>
  );
}

/** Lines of one fact. */
export function FactLines({ children }: { children: ReactNode }) {
  return <ul className="m-0 list-none space-y-1 p-0">{children}</ul>;
}
