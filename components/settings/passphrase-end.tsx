import { type SubmitEvent, useState } from 'react';
import type { CommandError } from '../../utils/services/commands.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useWords } from '../ui/words.tsx';

/** Takes the passphrase away, for whoever knows it. @param onEnd resolves to why it was not done, or to null */
export function PassphraseEnd({ onEnd }: { onEnd: (passphrase: string) => Promise<CommandError | null> }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const failed = await onEnd(passphrase);
    setBusy(false);
    setError(failed);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-2 space-y-2">
      <p className="m-0">{t('vault.endWhy')}</p>
      <PassphraseField label={t('vault.current')} kind="current" value={passphrase} onChange={setPassphrase} />
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
      <Button type="submit" disabled={busy || passphrase === ''}>
        {t(busy ? 'vault.busy' : 'vault.end')}
      </Button>
    </form>
  );
}
