import { Component, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme.css';
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
  return (
    <p role="alert" className="p-4">
      {useWords().t('error.internal')}
    </p>
  );
}

/** Mounts one page. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Boundary>{page}</Boundary>
    </StrictMode>,
  );
}
