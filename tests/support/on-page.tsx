import type { ReactNode } from 'react';

/** The rest of a page around a part that is tested alone: what landmarks and headings axe looks for. */
export const onPage = {
  wrapper: ({ children }: { children: ReactNode }) => (
    <main>
      <h1>lamppu.example</h1>
      {children}
    </main>
  ),
};
