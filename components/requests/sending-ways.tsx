import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../utils/services/draft-request.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

/** The ways a letter can leave, best first, all in the customer's own programs. */
export function SendingWays({ draft }: { draft: Draft }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const ways = useRef<HTMLElement>(null);
  useEffect(() => {
    // They take the place of the form that was just saved, and with it the focus that went away with it.
    if (navigator.userActivation.hasBeenActive && document.activeElement === document.body) ways.current?.focus();
  }, []);
  const { channel, eml, file } = draft;
  const copy = (): void => {
    navigator.clipboard.writeText(`${file.letter.subject}\n\n${file.letter.body}`).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <>
      <section ref={ways} tabIndex={-1} aria-label={t('draft.ways')} className="sticky bottom-0 bg-paper py-2">
        {channel.kind === 'text' && <Notice>{t('draft.noAddress')}</Notice>}
        {channel.kind === 'eml' && <Notice>{t('draft.tooLong')}</Notice>}
        <div className="flex flex-wrap gap-2 *:grow">
          {channel.kind === 'mailto' && <ButtonLink href={channel.href}>{t('action.openMail')}</ButtonLink>}
          {eml !== '' && (
            <Button
              look={channel.kind === 'eml' ? 'primary' : 'plain'}
              onClick={() => saveFile(`customer-copy-${file.reference}.eml`, eml, 'message/rfc822')}
            >
              {t('action.saveEml')}
            </Button>
          )}
          <Button look={channel.kind === 'text' ? 'primary' : 'plain'} onClick={copy}>
            {t('action.copy')}
          </Button>
        </div>
        <p role="status" className="m-0 pt-1 text-soft text-xs empty:hidden">
          {copied && t('action.copied')}
        </p>
      </section>
      <p className="m-0 text-soft text-xs">{t('draft.after')}</p>
    </>
  );
}
