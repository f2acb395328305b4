import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Receipt } from './receipt.tsx';
import { useWords } from './words.tsx';

/** The one boundary of a page: whatever fails below, the history is untouched and the page says so. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
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
