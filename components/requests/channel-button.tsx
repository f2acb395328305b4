import type { LetterChannel } from '../../utils/requests/channels/list-channels.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { printPage } from '../ui/print-page.ts';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

interface ChannelButtonProps {
  channel: Exclude<LetterChannel, { kind: 'webmail' }>;
  look: 'primary' | 'plain';
  draft: Draft;
  onCopy: () => void;
  /** Told when the letter was handed over this way. */
  onTaken: (kind: string) => void;
}

/** One way out for the letter. */
export function ChannelButton({ channel, look, draft, onCopy, onTaken }: ChannelButtonProps) {
  const { t } = useWords();
  const taken = (hand?: () => void) => (): void => {
    hand?.();
    onTaken(channel.kind);
  };
  switch (channel.kind) {
    case 'mailto':
      return (
        <ButtonLink href={channel.href} look={look} onClick={taken()}>
          {t('action.openMail')}
        </ButtonLink>
      );
    case 'eml':
      return (
        <Button
          look={look}
          onClick={taken(() => saveFile(`customer-copy-${draft.file.reference}.eml`, draft.eml, 'message/rfc822'))}
        >
          {t('action.saveEml')}
        </Button>
      );
    case 'form':
      // The form is filled by hand, with the letter from the clipboard.
      return channel.url === null ? null : (
        <ButtonLink href={channel.url} look={look} onClick={taken(onCopy)}>
          {t('action.openForm')}
        </ButtonLink>
      );
    case 'print':
      return (
        <Button look={look} onClick={taken(() => printPage(draft.print))}>
          {t('action.print')}
        </Button>
      );
    case 'text':
      return (
        <Button look={look} onClick={taken(onCopy)}>
          {t('action.copy')}
        </Button>
      );
  }
}
