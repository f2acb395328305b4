import { useRef, useState } from 'react';
import { command } from '../../utils/services/client.ts';
import type { CommandError, OwnCommand } from '../../utils/services/commands.ts';
import type { VaultView } from '../../utils/services/vault/lock.ts';
import { LOCK_AFTER_CHOICES } from '../../utils/services/vault/vault-commands.ts';
import { inPrivate } from '../../utils/services/watch/ask-access.ts';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useVault } from '../ui/use-vault.ts';
import { useWords } from '../ui/words.tsx';
import { ObservedSwitch } from './observed-switch.tsx';
import { PassphraseEnd } from './passphrase-end.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

type Said = 'vault.changed' | 'vault.ended' | null;
type Run = (order: Extract<OwnCommand, { passphrase: string }>, then?: Said) => Promise<CommandError | null>;

/** The passphrase in the settings: what it does, setting, changing and taking it away, and when it locks. */
export function PassphraseSection() {
  const { t } = useWords();
  const vault = useVault();
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<Said>(null);
  const [failed, setFailed] = useState<CommandError | null>(null);
  if (!vault || inPrivate()) return null;
  const under = underWay(vault);
  // Kept here, because the form that began it may be gone when it ends.
  const run: Run = async (order, then = null) => {
    const outcome = await command(order);
    const wrong = !outcome.ok && outcome.error.endsWith('-passphrase');
    setSaid(outcome.ok ? then : null);
    setFailed(outcome.ok || wrong ? null : outcome.error);
    if (outcome.ok) place.current?.focus();
    return outcome.ok ? null : outcome.error;
  };
  return (
    <div className="text-sm">
      <div ref={place} tabIndex={-1} role="status">
        {said && <p className="mt-0 mb-2">{t(said)}</p>}
        {failed && <p className="mt-0 mb-2">{t(`error.${failed}`)}</p>}
        {vault.state === 'open' && under !== null && (
          <p className="mt-0 mb-2">
            {t(under === 'sealing' ? 'vault.sealing' : 'vault.unsealing', {
              done: vault.done,
              total: vault.total,
            })}
          </p>
        )}
      </div>
      {vault.state === 'off' && <Unset run={run} />}
      {vault.state === 'open' && <Unlocked vault={vault} run={run} />}
      {vault.state === 'locked' && <Notice>{t('error.locked')}</Notice>}
    </div>
  );
}

/** What is being sealed or opened now; what was seen goes first. */
function underWay({ phase, observed }: VaultView): 'sealing' | 'unsealing' | null {
  if (observed === 'sealing' || observed === 'unsealing') return observed;
  return phase === 'on' ? null : phase;
}

function Unset({ run }: { run: Run }) {
  const { t } = useWords();
  return (
    <>
      <p className="mt-0 mb-2">{t('vault.off')}</p>
      <details>
        <summary className="text-accent">{t('vault.start')}</summary>
        <p className="mt-2">{t('vault.what')}</p>
        <p className="mt-2 text-soft">{t('vault.linger')}</p>
        <PassphraseForm changes={false} onSubmit={(passphrase) => run({ command: 'set-passphrase', passphrase })} />
      </details>
    </>
  );
}

function Unlocked({ vault, run }: { vault: VaultView; run: Run }) {
  const { t } = useWords();
  return (
    <>
      <p className="mt-0">{t(vault.observed === 'sealed' ? 'vault.observed.on' : 'vault.what')}</p>
      <LockAfter minutes={vault.lockAfter} />
      <ObservedSwitch vault={vault} />
      <details className="mt-3">
        <summary className="text-accent">{t('vault.change')}</summary>
        <PassphraseForm
          changes
          onSubmit={(next, passphrase) => run({ command: 'change-passphrase', passphrase, next }, 'vault.changed')}
        />
      </details>
      <details className="mt-2">
        <summary className="text-accent">{t('vault.end')}</summary>
        <PassphraseEnd onEnd={(passphrase) => run({ command: 'end-passphrase', passphrase }, 'vault.ended')} />
      </details>
    </>
  );
}

/** After how many minutes without use it locks. */
function LockAfter({ minutes }: { minutes: number }) {
  const { t, language } = useWords();
  const length = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return (
    <div className="mt-3">
      <Field label={t('vault.after')}>
        {(id) => (
          <select
            id={id}
            className="mt-1 min-h-9 rounded-sm border border-rule bg-paper px-2"
            value={minutes}
            onChange={(event) => {
              const choice = LOCK_AFTER_CHOICES.find((one) => one === Number(event.target.value));
              if (choice !== undefined) void command({ command: 'lock-after', minutes: choice });
            }}
          >
            {LOCK_AFTER_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {choice === 0 ? t('vault.afterClose') : length.format(choice)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="mt-1 mb-0 text-soft text-xs">{t('vault.afterWhy')}</p>
    </div>
  );
}
