import { useEffect, useRef } from 'react';
import { command } from '../../utils/services/client.ts';
import { Button } from './button.tsx';
import { LockedNotice } from './locked-notice.tsx';
import { useVault } from './use-vault.ts';
import { useWords } from './words.tsx';

/** While somebody is at work, the worker hears of it no more often than this, in milliseconds. */
const EVERY = 60_000;

/** At the head of a page: the way to unlock names and letters, or to lock them. Nothing where no passphrase is set. */
export function VaultBar() {
  const { t } = useWords();
  const state = useVault()?.state ?? 'off';
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    // The form that had the focus is gone.
    const turned = before.current !== 'off' && before.current !== state;
    before.current = state;
    if (turned && document.activeElement === document.body) place.current?.focus();
  }, [state]);
  useStayUnlocked(state === 'open');
  if (state === 'off') return null;
  return (
    // It gives way where a sheet asks for the passphrase itself: nobody is asked twice.
    <div ref={place} tabIndex={-1} className="mb-3 print:hidden [main:has(section_[data-unlock])_&]:hidden">
      {state === 'locked' ? (
        <div className="bg-paper px-4 py-1">
          <LockedNotice />
        </div>
      ) : (
        <p className="m-0 flex flex-wrap items-center justify-end gap-x-2 text-soft text-xs">
          {t('vault.open')}
          <Button look="quiet" onClick={() => void command({ command: 'lock' })}>
            {t('vault.lock')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Puts off the locking while the customer types, clicks or scrolls. */
function useStayUnlocked(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    let last = Date.now();
    const atWork = (): void => {
      if (Date.now() - last < EVERY) return;
      last = Date.now();
      void command({ command: 'keep-unlocked' });
    };
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, atWork, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, atWork);
    };
  }, [open]);
}
