import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

const PARTS = [
  ['requests', 'dashboard.requests'],
  ['said', 'said'],
  ['seen', 'seen'],
] as const;
type Part = (typeof PARTS)[number][0];

/** The ways to what lies below the differences: the page is long, most of all beside the shop (WCAG 2.4.1). */
export function DeskParts() {
  const { t } = useWords();
  const go = (part: Part): void => {
    const there = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
    there?.scrollIntoView?.();
    // In the lists the tab that is chosen is where one goes on.
    const tab = there?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    (tab ?? there)?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={t('desk.parts')} className="mt-1 flex print:hidden flex-wrap justify-center gap-x-6">
      {PARTS.map(([part, title]) => (
        <Button key={part} look="quiet" onClick={() => go(part)}>
          {t(title)}
        </Button>
      ))}
    </nav>
  );
}

/** A part of the desk that `DeskParts` leads to. */
export function DeskPart({ part, children }: { part: Part; children: ReactNode }) {
  return (
    <div data-part={part} tabIndex={-1} className="min-w-0 scroll-mt-2">
      {children}
    </div>
  );
}
