import { type SubmitEvent, useId, useState } from 'react';
import { canChooseFolder } from '../../utils/services/backup/backup-folder.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { serverAddress, shareThroughFolder, shareThroughServer } from '../../utils/services/share/share-place.ts';
import { Button } from '../ui/button.tsx';
import { FIELD, Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { RadioBox } from '../ui/radio-box.tsx';
import { useWords } from '../ui/words.tsx';

const SHORTEST_SHARED = 12;
type Wrong = 'backup.short' | 'backup.unlike' | 'share.wrongAddress' | 'share.notAllowed' | null;

/** Where the machines meet, and the passphrase that they have in common. */
export function ShareSetUp({ onChosen }: { onChosen: () => void }) {
  const { t } = useWords();
  const id = useId();
  const [kind, setKind] = useState<'folder' | 'webdav'>(canChooseFolder() ? 'folder' : 'webdav');
  const [url, setUrl] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong>(null);

  const begin = async (): Promise<Wrong> => {
    if (passphrase.length < SHORTEST_SHARED) return 'backup.short';
    if (passphrase !== again) return 'backup.unlike';
    const address = serverAddress(url);
    if (kind === 'webdav' && !address) return 'share.wrongAddress';
    const services = pageServices();
    const allowed =
      kind === 'webdav' && address
        ? await shareThroughServer(services, { url: address, user }, { passphrase, password })
        : await shareThroughFolder(services, { passphrase, password: '' });
    if (!allowed) return 'share.notAllowed';
    onChosen();
    return null;
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setWrong(null);
    void begin().then(setWrong, () => setWrong('share.notAllowed'));
  };

  return (
    <form onSubmit={submit} className="mt-3 space-y-3">
      {canChooseFolder() && (
        <fieldset className="border-0 p-0">
          <legend className="p-0">{t('share.where')}</legend>
          {(['folder', 'webdav'] as const).map((choice) => (
            <RadioBox key={choice} name={`${id}-kind`} checked={kind === choice} onChoose={() => setKind(choice)}>
              {t(`share.kind.${choice}`)}
            </RadioBox>
          ))}
        </fieldset>
      )}
      {kind === 'webdav' && (
        <div className="max-w-sm space-y-2">
          <Field label={t('share.address')}>
            {(field) => (
              <>
                <input
                  id={field}
                  type="url"
                  required
                  maxLength={2_000}
                  className={FIELD}
                  value={url}
                  aria-describedby={`${field}-hint`}
                  onChange={(event) => setUrl(event.target.value)}
                />
                <span id={`${field}-hint`} className="text-soft text-xs">
                  {t('share.addressHint')}
                </span>
              </>
            )}
          </Field>
          <Field label={t('share.user')}>
            {(field) => (
              <input
                id={field}
                required
                maxLength={400}
                autoComplete="username"
                className={FIELD}
                value={user}
                onChange={(event) => setUser(event.target.value)}
              />
            )}
          </Field>
          <PassphraseField {...{ label: t('share.password'), value: password, onChange: setPassword }} kind="current">
            {t('share.passwordWhy')}
          </PassphraseField>
        </div>
      )}
      <PassphraseField {...{ label: t('share.passphrase'), value: passphrase, onChange: setPassphrase }} kind="new">
        {t('share.passphraseWhy')}
      </PassphraseField>
      <PassphraseField {...{ label: t('share.again'), value: again, onChange: setAgain }} kind="new" />
      <Button type="submit">{t('share.start')}</Button>
      {wrong && <Notice tone="due">{t(wrong)}</Notice>}
    </form>
  );
}
