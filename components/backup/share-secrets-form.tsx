import { type SubmitEvent, useState } from 'react';
import type { ChosenPlace } from '../../utils/services/share/share-place.ts';
import type { ShareSecrets } from '../../utils/services/share/share-secrets.ts';
import { Button } from '../ui/button.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { useWords } from '../ui/words.tsx';

/** Asks again for what was kept until the browser closed. */
export function ShareSecretsForm({
  place,
  onSubmit,
}: {
  place: ChosenPlace;
  onSubmit: (secrets: ShareSecrets) => void;
}) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit({ passphrase, password });
  };
  return (
    <form onSubmit={submit} className="space-y-2">
      {place.kind === 'webdav' && (
        <PassphraseField {...{ label: t('share.password'), value: password, onChange: setPassword }} kind="current" />
      )}
      <PassphraseField
        {...{ label: t('share.passphrase'), value: passphrase, onChange: setPassphrase }}
        kind="current"
      />
      <Button type="submit" look="primary">
        {t('share.now')}
      </Button>
    </form>
  );
}
