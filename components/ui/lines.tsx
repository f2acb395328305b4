import type { Key, ReactNode } from 'react';
import { atNeed } from './at-need.ts';
import { useWords } from './words.tsx';

/** More than this is folded away until somebody asks for it. */
const SHOWN = 12;

/** The lines of a receipt, one below the other; a long list ends in a fold that holds the rest. */
export function Lines<T>({
  of,
  keyOf,
  line,
  shown = SHOWN,
  onUnfold,
}: {
  of: readonly T[];
  keyOf: (thing: T) => Key;
  line: (thing: T) => ReactNode;
  shown?: number;
  /** The rest is looked at. */
  onUnfold?: () => void;
}) {
  const { t } = useWords();
  const rows = (things: readonly T[]) => (
    <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
      {things.map((thing) => (
        <li key={keyOf(thing)} className={atNeed(things.length)}>
          {line(thing)}
        </li>
      ))}
    </ul>
  );
  // A fold for one line more would be longer than the line.
  if (of.length <= shown + 1) return rows(of);
  return (
    <>
      {rows(of.slice(0, shown))}
      <details className="rule" onToggle={({ currentTarget }) => currentTarget.open && onUnfold?.()}>
        <summary className="py-1 text-accent text-sm">{t('list.more', { count: of.length - shown })}</summary>
        {rows(of.slice(shown))}
      </details>
    </>
  );
}

/** One line: what it is at the left, the figure at the right, and what else there is to say below. */
export function Line({ left, right, below }: { left: ReactNode; right: ReactNode; below?: ReactNode }) {
  return (
    <div className="py-1.5 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="min-w-0">{left}</span>
        <span>{right}</span>
      </div>
      {below && <div className="text-soft text-xs">{below}</div>}
    </div>
  );
}
