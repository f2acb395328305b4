import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { MessageKey } from '../../utils/i18n/index.ts';
import type { ReaderLanguage } from '../../utils/i18n/languages.ts';
import './theme.css';
import { Boundary } from './boundary.tsx';
import { ReaderWords } from './reader-words.tsx';

/**
 * Mounts one page in the reader's language.
 * @param title the message that names the page in its tab
 * @param above what stands above the page and stays when the page fails
 * @param ownLanguage how a page that reads the history itself finds the reader's language without the worker
 */
export function mount(
  page: ReactNode,
  title: MessageKey,
  above?: ReactNode,
  ownLanguage?: () => Promise<ReaderLanguage>,
): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <ReaderWords title={title} ownLanguage={ownLanguage}>
        {above}
        <Boundary>{page}</Boundary>
      </ReaderWords>
    </StrictMode>,
  );
}
