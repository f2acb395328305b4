import { type SubmitEvent, useState } from 'react';
import type { CommandError } from '../../utils/services/commands.ts';
import {
  isStrongEnough,
  PASSPHRASE_LENGTH,
  passphraseStrength,
} from '../../utils/services/vault/passphrase-strength.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { useWords } from '../ui/words.tsx';

interface PassphraseFormProps {
  /** Set where there is one already, which has to be given first. */
  changes: boolean;
  /** Carries it out; resolves to why it was not, or to null. */
  onSubmit: (next: string, current: string) => Promise<CommandError | null>;
}

/** A new passphrase, typed twice, after it was said what forgetting it means. */
export function PassphraseForm({ changes, onSubmit }: PassphraseFormProps) {
  const { t } = useWords();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CommandError | null>(null);
  const differs = again !== '' && again !== next;
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const failed = await onSubmit(next, current);
    setBusy(false);
    setError(failed);
  };
  const ready = isStrongEnough(next) && again === next && understood && (current !== '' || !changes);
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-2 space-y-2">
      {changes && <PassphraseField label={t('vault.current')} kind="current" value={current} onChange={setCurrent} />}
      <PassphraseField label={t('vault.new')} kind="new" value={next} onChange={setNext}>
        {next !== '' && t(`vault.strength.${passphraseStrength(next)}`, { fewest: PASSPHRASE_LENGTH.fewest })}
      </PassphraseField>
      <PassphraseField label={t('vault.again')} kind="new" value={again} onChange={setAgain}>
        {differs && t('vault.differs')}
      </PassphraseField>
      <p className="mt-2 mb-2 border-due border-l-2 pl-3">{t('vault.forgotten')}</p>
      <TickBox checked={understood} onChange={setUnderstood}>
        {t('vault.understood')}
      </TickBox>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
      <Button type="submit" look="primary" disabled={!ready || busy}>
        {t(busy ? 'vault.busy' : changes ? 'vault.change' : 'vault.set')}
      </Button>
    </form>
  );
}
