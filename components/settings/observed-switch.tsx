import { useState } from 'react';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import type { VaultView } from '../../utils/services/vault/lock.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWork } from '../ui/use-work.ts';
import { useWords } from '../ui/words.tsx';
import { WorkProgress } from '../ui/work-progress.tsx';

/** How often the worker is asked how far it is, in milliseconds. */
const ASKED_EVERY = 300;

/** Seals what was seen as well, or lays it open again: what that means, how it stands, and how far the work is. */
export function ObservedSwitch({ vault }: { vault: VaultView }) {
  const { t } = useWords();
  const work = useWork();
  const [error, setError] = useState<CommandError | null>(null);
  const on = vault.observed === 'sealed' || vault.observed === 'sealing';
  const turn = async (): Promise<void> => {
    const outcome = await work.run((signal, onProgress) => turned(!on, signal, onProgress));
    setError(outcome.ok ? null : outcome.error);
  };
  const failed = error && <Notice tone="due">{t(`error.${error}`)}</Notice>;
  const button = work.busy ? (
    <WorkProgress work={work} label={t('vault.observed.turning')} />
  ) : (
    <Button onClick={() => void turn()}>{t(on ? 'vault.observed.end' : 'vault.observed.begin')}</Button>
  );
  // What it means stands above while it is so.
  if (on)
    return (
      <div className="mt-3">
        {failed}
        {button}
      </div>
    );
  return (
    <details className="mt-3">
      <summary className="text-accent">{t('vault.observed.title')}</summary>
      <p className="mt-2 mb-1">{t('vault.observed.what')}</p>
      <p className="mt-0 mb-2 text-soft text-xs">{t('vault.observed.remains')}</p>
      {failed}
      {button}
    </details>
  );
}

/** Has the worker turn what was seen, and asks it how far that is meanwhile. */
async function turned(on: boolean, signal: AbortSignal, onProgress: (done: number, all: number) => void) {
  const stop = () => void command({ command: 'stop-turning' });
  signal.addEventListener('abort', stop);
  const asking = setInterval(async () => {
    const far = await command({ command: 'turning' });
    if (far.ok && far.value) onProgress(far.value.done, far.value.total);
  }, ASKED_EVERY);
  try {
    return await command({ command: 'seal-observed', on });
  } finally {
    clearInterval(asking);
    signal.removeEventListener('abort', stop);
  }
}
