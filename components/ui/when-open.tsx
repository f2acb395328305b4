import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';
import { Receipt } from './receipt.tsx';
import { useVault } from './use-vault.ts';
import { useWords } from './words.tsx';

/** Whether shops and what was seen at them are locked now. */
export function useShopsLocked(): boolean {
  const vault = useVault();
  return vault?.state === 'locked' && vault.observed !== 'clear';
}

/** What tells of shops; while that is locked, a notice that says so. The way to unlock stands at the head of the page. */
export function WhenOpen({ children }: { children: ReactNode }) {
  return useShopsLocked() ? (
    <Receipt>
      <ShopsLocked />
    </Receipt>
  ) : (
    children
  );
}

export function ShopsLocked() {
  return <Notice>{useWords().t('vault.shopHidden')}</Notice>;
}
