import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useVault } from './use-vault.ts';
import { useWords } from './words.tsx';

/** Says that names and letters are locked, and unlocks them. @param onUnlocked called once they are, here or elsewhere */
export function LockedNotice({ onUnlocked }: { onUnlocked?: (() => void) | undefined }) {
  const { t } = useWords();
  const { state, observed = 'clear' } = useVault() ?? {};
  const told = useRef(onUnlocked);
  told.current = onUnlocked;
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);
  useEffect(() => {
    if (state === 'open') told.current?.();
  }, [state]);
  const unlock = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const outcome = await command({ command: 'unlock', passphrase });
    setBusy(false);
    setError(outcome.ok ? null : outcome.error);
    if (outcome.ok) setPassphrase('');
  };
  return (
    <form
      data-unlock
      onSubmit={(event) => void unlock(event)}
      className="my-2 border-rule border-l-2 pl-3 text-left text-sm"
    >
      <p className="mt-0 mb-2">{t(observed === 'clear' ? 'vault.locked' : 'vault.lockedAll')}</p>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="min-w-48 max-w-sm grow">
          <PassphraseField label={t('vault.current')} kind="current" value={passphrase} onChange={setPassphrase} />
        </div>
        <Button type="submit" disabled={busy}>
          {t(busy ? 'vault.busy' : 'vault.unlock')}
        </Button>
      </div>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
    </form>
  );
}
