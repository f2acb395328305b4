import { attachmentOf, type KeptReply } from '../../utils/services/replies/replies-of.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { AnswerCheck } from './answer-check.tsx';
import { QuotedWords, WholeText } from './reply-text.tsx';
import { SaveAttachment } from './save-attachment.tsx';
import { UnreadParts } from './unread-parts.tsx';

interface KeptReplyProps {
  reply: KeptReply;
  onWrite: (letter: 'incomplete' | 'form-demanded') => void;
  onDelete: () => void;
}

/** One answer that was kept: what it is, its words, its files, and what it lacks. */
export function KeptReplyCard({ reply, onWrite, onDelete }: KeptReplyProps) {
  const { t, date } = useWords();
  return (
    <article aria-label={t(`reply.kind.${reply.kind}`)} className="py-3 text-sm first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="m-0 font-semibold text-base">{t(`reply.kind.${reply.kind}`)}</h3>
        <span className="text-soft">{t('reply.arrived', { date: date(reply.receivedOn) })}</span>
      </div>
      {reply.from && (
        <p className="m-0 text-soft">
          <bdi>{t('reply.sender', { from: reply.from })}</bdi>
        </p>
      )}
      {reply.sign && <QuotedWords text={reply.text} sign={reply.sign} />}
      <UnreadParts unread={reply.unread} />
      <WholeText text={reply.text} sign={reply.sign} />
      {reply.checked && <AnswerCheck reply={reply} onWrite={() => onWrite('incomplete')} />}
      <div className="mt-2 flex flex-wrap gap-2">
        {reply.kind === 'form-demanded' && (
          <Button onClick={() => onWrite('form-demanded')}>{t('reply.formLetter')}</Button>
        )}
        {reply.attachments.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may be the same; their order never changes
          <SaveAttachment key={index} file={file} bytesOf={(services) => attachmentOf(services, reply.id, file.hash)} />
        ))}
        <Button look="quiet" onClick={onDelete}>
          {t('reply.delete')}
        </Button>
      </div>
    </article>
  );
}
