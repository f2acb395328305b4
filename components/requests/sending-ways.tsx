import { useState } from 'react';
import type { Draft } from '../../utils/services/draft-request.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

/** The ways a letter can leave, best first, all in the customer's own programs. */
export function SendingWays({ draft }: { draft: Draft }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const { channel, eml, file } = draft;
  const copy = (): void => {
    navigator.clipboard.writeText(`${file.letter.subject}\n\n${file.letter.body}`).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="mt-3">
      {channel.kind === 'text' && <Notice>{t('draft.noAddress')}</Notice>}
      {channel.kind === 'eml' && <Notice>{t('draft.tooLong')}</Notice>}
      <div className="flex flex-wrap gap-2">
        {channel.kind === 'mailto' && <ButtonLink href={channel.href}>{t('action.openMail')}</ButtonLink>}
        {eml !== '' && (
          <Button onClick={() => saveFile(`customer-copy-${file.reference}.eml`, eml, 'message/rfc822')}>
            {t('action.saveEml')}
          </Button>
        )}
        <Button onClick={copy}>{t(copied ? 'action.copied' : 'action.copy')}</Button>
      </div>
    </div>
  );
}
