import type { ReactNode } from 'react';

/** What could not be seen, or went wrong: said, not hidden. What went wrong is also said aloud. */
export function Notice({ children, tone = 'quiet' }: { children: ReactNode; tone?: 'quiet' | 'due' }) {
  const colour = tone === 'due' ? 'border-due text-due' : 'border-rule text-soft';
  return (
    <p role={tone === 'due' ? 'alert' : undefined} className={`my-2 border-l-2 pl-3 text-left text-sm ${colour}`}>
      {children}
    </p>
  );
}
