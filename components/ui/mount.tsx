import { Component, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { MessageKey } from '../../utils/i18n/index.ts';
import type { ReaderLanguage } from '../../utils/i18n/languages.ts';
import './theme.css';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { ReaderWords } from './reader-words.tsx';
import { Receipt } from './receipt.tsx';
import { useWords } from './words.tsx';

/** The one boundary of a page: whatever fails below, the history is untouched and the page says so. */
class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <Failure /> : this.props.children;
  }
}

function Failure() {
  const { t } = useWords();
  return (
    <main className="mx-auto max-w-xl p-2">
      <Receipt>
        <Notice tone="due">{t('error.internal')}</Notice>
        <Button onClick={() => location.reload()}>{t('storage.reload')}</Button>
      </Receipt>
    </main>
  );
}

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
