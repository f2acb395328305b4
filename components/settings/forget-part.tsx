import { useEffect, useRef, useState } from 'react';
import { command } from '../../utils/services/client.ts';
import type { ForgetScope } from '../../utils/services/keeping/keep-commands.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { KeptList } from './kept-list.tsx';
import { useDelayed } from './use-delayed.ts';

/** Seconds in which a word given too fast can be taken back. */
const SECONDS = 10;

const WORDS = {
  shop: { ask: 'forget.shop', why: 'forget.shopWhy' },
  case: { ask: 'forget.case', why: 'forget.caseWhy' },
} as const;

type PartScope = Exclude<ForgetScope, { what: 'everything' }>;

/** Forgets one shop or one request: shows what would go, asks, and waits a moment before it is done. */
export function ForgetPart({ scope }: { scope: PartScope }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const undo = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const delayed = useDelayed(SECONDS, () => {
    void command({ command: 'forget', scope }).then((outcome) => {
      if (outcome.ok) setAsking(false);
      else setFailed(t(`error.${outcome.error}`));
    });
  });
  const running = delayed.left !== null;
  useEffect(() => {
    if (running) undo.current?.querySelector('button')?.focus();
  }, [running]);
  const keep = (): void => {
    delayed.stop();
    setAsking(false);
    // The button that asked comes back: so does the focus.
    queueMicrotask(() => opener.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={opener} className="text-sm print:hidden">
      {!asking && (
        <>
          <Button onClick={() => setAsking(true)}>{t(WORDS[scope.what].ask)}</Button>
          <p className="mt-1 mb-0 text-soft text-xs">{t(WORDS[scope.what].why)}</p>
        </>
      )}
      {asking && !running && (
        <>
          <KeptList scope={scope} />
          <div className="flex flex-wrap gap-2">
            <Button look="primary" onClick={delayed.start}>
              {t('forget.yes')}
            </Button>
            <Button onClick={keep}>{t('forget.no')}</Button>
          </div>
        </>
      )}
      {running && (
        <div ref={undo} className="flex flex-wrap items-center gap-x-3 bg-fold px-3 py-1">
          <span className="mr-auto" role="timer">
            {t('forget.soon', { count: delayed.left ?? 0 })}
          </span>
          <Button onClick={keep}>{t('seen.undo')}</Button>
        </div>
      )}
      {failed && <Notice tone="due">{failed}</Notice>}
    </div>
  );
}
