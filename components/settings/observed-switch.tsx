import { useState } from 'react';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import type { VaultView } from '../../utils/services/vault/lock.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { WorkProgress } from '../ui/work-progress.tsx';

/** How often the worker is asked how far it is, in milliseconds. */
const ASKED_EVERY = 300;

/** Seals what was seen as well, or lays it open again: what that means, how it stands, and how far the keys have turned. */
export function ObservedSwitch({ vault }: { vault: VaultView }) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<CommandError | null>(null);
  const on = vault.observed === 'sealed' || vault.observed === 'sealing';
  const turn = async (): Promise<void> => {
    setBusy(true);
    // Who leaves the page stops nothing: only who says so.
    const asking = setInterval(async () => {
      const far = await command({ command: 'turning' });
      setPercent(far.ok && far.value ? Math.floor((far.value.done / far.value.total) * 100) : null);
    }, ASKED_EVERY);
    const outcome = await command({ command: 'seal-observed', on: !on });
    clearInterval(asking);
    setPercent(null);
    setBusy(false);
    setError(outcome.ok ? null : outcome.error);
  };
  const stop = () => void command({ command: 'stop-turning' });
  const failed = error && <Notice tone="due">{t(`error.${error}`)}</Notice>;
  const button =
    percent === null ? (
      <Button onClick={() => void turn()} disabled={busy}>
        {t(busy ? 'vault.busy' : on ? 'vault.observed.end' : 'vault.observed.begin')}
      </Button>
    ) : (
      <WorkProgress work={{ percent, stop }} label={t('vault.observed.turning')} />
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
