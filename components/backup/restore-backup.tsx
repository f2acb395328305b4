import { type SubmitEvent, useId, useState } from 'react';
import type { BackupFailure, BackupResult } from '../../utils/services/backup/backup-failure.ts';
import {
  isSealedBackup,
  type LookedInto,
  lookInto,
  type RestoreOutcome,
  restoreHistory,
} from '../../utils/services/backup/restore-history.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useWords } from '../ui/words.tsx';
import { WorkProgress } from '../ui/work-progress.tsx';
import { ContentsView } from './contents-view.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { RestoreResult } from './restore-result.tsx';
import { useWork } from './use-work.ts';

type Step =
  | { at: 'file'; failure?: BackupFailure }
  | { at: 'chosen'; file: File; sealed: boolean; failure?: BackupFailure }
  | { at: 'looked'; looked: LookedInto; failure?: BackupFailure }
  | { at: 'done'; outcome: RestoreOutcome };

/** Takes in a backup: the file, its passphrase, what it holds, and only then the history. */
export function RestoreBackup() {
  const { t } = useWords();
  const id = useId();
  const work = useWork();
  const [step, setStep] = useState<Step>({ at: 'file' });
  const [passphrase, setPassphrase] = useState('');
  const failed = (result: BackupResult<unknown>) => (result.ok ? {} : { failure: result.failure });

  const choose = async (file: File | undefined): Promise<void> => {
    setPassphrase('');
    setStep({ at: 'file' });
    if (!file) return;
    const sealed = await isSealedBackup(file);
    setStep(sealed.ok ? { at: 'chosen', file, sealed: sealed.value } : { at: 'file', failure: sealed.failure });
  };
  const look = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (step.at !== 'chosen') return;
    const { file, sealed } = step;
    setStep({ at: 'chosen', file, sealed });
    const result = await work.run((signal, onProgress) =>
      lookInto(pageServices(), file, passphrase, { signal, onProgress }),
    );
    setStep(result.ok ? { at: 'looked', looked: result.value } : { ...step, ...failed(result) });
    if (result.ok) setPassphrase('');
  };
  const takeIn = async (looked: LookedInto): Promise<void> => {
    setStep({ at: 'looked', looked });
    const result = await work.run((signal, onProgress) =>
      restoreHistory(pageServices(), looked, { signal, onProgress }),
    );
    setStep(result.ok ? { at: 'done', outcome: result.value } : { at: 'looked', looked, ...failed(result) });
  };

  return (
    <div>
      <p className="mt-0 text-sm">{t('backup.restoreWhy')}</p>
      <label htmlFor={id} className="mt-3 block text-sm">
        {t('backup.file')}
      </label>
      <input
        id={id}
        type="file"
        accept=".customer-copy-backup"
        disabled={work.busy}
        className="mt-1 mb-2 block w-full text-sm"
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      {step.at === 'chosen' && (
        <form onSubmit={(event) => void look(event)} className="space-y-2">
          {step.sealed && (
            <PassphraseField
              {...{ label: t('backup.openWith'), value: passphrase, onChange: setPassphrase }}
              kind="current"
            />
          )}
          {!work.busy && <Button type="submit">{t('backup.look')}</Button>}
        </form>
      )}
      {step.at === 'looked' && (
        <>
          <ContentsView contents={step.looked.contents} />
          {!work.busy && (
            <div className="mt-3 flex flex-wrap gap-2">
              <Button look="primary" onClick={() => void takeIn(step.looked)}>
                {t('backup.takeIn')}
              </Button>
              <Button onClick={() => setStep({ at: 'file' })}>{t('backup.leave')}</Button>
            </div>
          )}
        </>
      )}
      {work.busy && (
        <WorkProgress work={work} label={step.at === 'looked' ? t('backup.restoring') : t('backup.looking')} />
      )}
      {step.at !== 'done' && step.failure && !work.busy && <FailureNotice failure={step.failure} />}
      {step.at === 'done' && <RestoreResult outcome={step.outcome} />}
    </div>
  );
}
