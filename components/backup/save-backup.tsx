import { type SubmitEvent, useId, useState } from 'react';
import type { BackupFailure } from '../../utils/services/backup/backup-failure.ts';
import { folderName, folderSink } from '../../utils/services/backup/backup-folder.ts';
import { lastBackup } from '../../utils/services/backup/backup-rhythm.ts';
import { backupName, blobSink, saveBackup } from '../../utils/services/backup/save-backup.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TickBox } from '../ui/tick-box.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { WorkProgress } from '../ui/work-progress.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { FolderChoice } from './folder-choice.tsx';
import { useWork } from './use-work.ts';

const SHORTEST = 12;

type Ending =
  | { saved: { name: string; octets: number } }
  | { failure: BackupFailure }
  | { wrong: 'backup.short' | 'backup.unlike' | 'backup.folderGone' };

/** Writes the whole history into one file, sealed unless the customer says otherwise. */
export function SaveBackup() {
  const { t, moment, bytes } = useWords();
  const id = useId();
  const work = useWork();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [plain, setPlain] = useState(false);
  const [ending, setEnding] = useState<Ending | null>(null);
  const last = useLive(async (services) => ({ at: await lastBackup(services) }), []);
  const folder = useLive(folderName, []);

  const save = async (): Promise<Ending> => {
    if (!plain && passphrase.length < SHORTEST) return { wrong: 'backup.short' };
    if (!plain && passphrase !== again) return { wrong: 'backup.unlike' };
    const services = pageServices();
    const name = backupName(services.today());
    const blob = blobSink();
    const sink = folder ? await folderSink(services, name) : blob;
    if (!sink) return { wrong: 'backup.folderGone' };
    const result = await work.run((signal, onProgress) =>
      saveBackup(services, sink, { passphrase: plain ? null : passphrase, signal, onProgress }),
    );
    if (!result.ok) return { failure: result.failure };
    if (sink === blob) saveFile(name, blob.file(), blob.file().type);
    setPassphrase('');
    setAgain('');
    return { saved: { name, octets: result.value } };
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setEnding(null);
    void save().then(setEnding);
  };

  return (
    <form onSubmit={submit} className="space-y-2">
      <p className="mt-0 text-sm">{t('backup.saveWhy')}</p>
      {last && (
        <p className="text-soft text-sm">
          {last.at === null ? t('backup.none') : t('backup.last', { date: moment(last.at) })}
        </p>
      )}
      {!plain && (
        <>
          <PassphraseField
            {...{ label: t('vault.title'), value: passphrase, onChange: setPassphrase, about: `${id}-why` }}
            kind="new"
          />
          <PassphraseField {...{ label: t('backup.repeat'), value: again, onChange: setAgain }} kind="new" />
          <p id={`${id}-why`} className="my-1 text-soft text-xs">
            {t('backup.passphraseWhy')}
          </p>
        </>
      )}
      <TickBox checked={plain} onChange={setPlain}>
        {t('backup.plain')}
      </TickBox>
      {plain && <Notice tone="due">{t('backup.plainWarning')}</Notice>}
      <FolderChoice folder={folder ?? null} />
      {work.busy ? (
        <WorkProgress work={work} label={t('backup.saving')} />
      ) : (
        <Button type="submit" look="primary">
          {t('backup.make')}
        </Button>
      )}
      <div role="status">
        {ending && 'saved' in ending && (
          <p className="my-2 text-agrees text-sm">
            = {t('backup.saved', { name: ending.saved.name, size: bytes(ending.saved.octets) })}
          </p>
        )}
      </div>
      {ending && 'wrong' in ending && <Notice tone="due">{t(ending.wrong)}</Notice>}
      {ending && 'failure' in ending && <FailureNotice failure={ending.failure} />}
    </form>
  );
}
