import { useRef, useState } from 'react';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import type { CaseView } from '../../utils/services/queries.ts';
import { type DeletedReply, deleteReply, putReplyBack } from '../../utils/services/replies/delete-reply.ts';
import { repliesOf } from '../../utils/services/replies/replies-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { BringAnswer } from './bring-answer.tsx';
import { ConfirmAnswer } from './confirm-answer.tsx';
import { KeptReplyCard } from './kept-reply.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { type AnswerReader, useAnswerReading } from './use-answer-reading.ts';

type Said = { what: 'kept' | 'back' | 'failed' } | { what: 'deleted'; deleted: DeletedReply } | null;

interface AnswerSectionProps {
  view: CaseView;
  onDraft: (order: DraftOrder) => void;
  /** How an answer is read; a worker of the page unless a test says otherwise. */
  reader?: AnswerReader;
}

/** What the shop sent back: bring it, say what it is, see what it lacks. */
export function AnswerSection({ view: { file, state }, onDraft, reader }: AnswerSectionProps) {
  const { t } = useWords();
  const replies = useLive((services) => repliesOf(services, file.id), [file.id]);
  const { state: reading, bring, cancel, clear } = useAnswerReading(file.shop, reader);
  const [said, setSaid] = useState<Said>(null);
  const place = useRef<HTMLDivElement>(null);
  if (!replies) return null;
  // A letter that was never sent has no answer.
  if (replies.length === 0 && state.stage === 'drafted') return null;
  const after = (next: Said): void => {
    setSaid(next);
    place.current?.focus();
  };
  const remove = async (id: string): Promise<void> => {
    const deleted = await deleteReply(pageServices(), id).catch(() => null);
    after(deleted ? { what: 'deleted', deleted } : { what: 'failed' });
  };
  const undo = (deleted: DeletedReply): Promise<void> =>
    putReplyBack(pageServices(), deleted).then(
      () => after({ what: 'back' }),
      () => after({ what: 'failed' }),
    );
  const stop = (): void => {
    cancel();
    place.current?.focus();
  };
  // Hidden, not taken away, while something is read: pasted words must outlive a reading that failed.
  const form = (
    <BringAnswer
      key={replies.length}
      onBring={(files, pasted) => {
        setSaid(null);
        void bring(files, pasted);
      }}
    />
  );
  return (
    <Strip title={t('reply.title')} aside={replies.length === 0}>
      <div ref={place} tabIndex={-1} role="status" className="text-sm">
        {said && (
          <p className="mt-0 mb-2 flex flex-wrap items-center gap-x-3">
            {said.what === 'kept' && t('reply.kept')}
            {said.what === 'back' && t('reply.back')}
            {said.what === 'failed' && t('error.internal')}
            {said.what === 'deleted' && (
              <>
                {t('reply.deleted')}
                <Button look="quiet" onClick={() => void undo(said.deleted)}>
                  {t('reply.undo')}
                </Button>
              </>
            )}
          </p>
        )}
      </div>
      <div className="divide-y divide-dashed divide-rule">
        {replies.map((reply) => (
          <KeptReplyCard
            key={reply.id}
            reply={reply}
            onWrite={(letter) => onDraft({ shop: file.shop, letter, case: file.id })}
            onDelete={() => void remove(reply.id)}
          />
        ))}
      </div>
      {reading.is === 'failed' && <Notice tone="due">{t(`reply.error.${reading.error}`)}</Notice>}
      {reading.is === 'reading' && reading.slow && <ReadingProgress progress={reading.progress} onCancel={stop} />}
      {reading.is === 'read' && (
        <ConfirmAnswer
          id={file.id}
          outcome={reading.outcome}
          onKept={() => {
            clear();
            after({ what: 'kept' });
          }}
          onDrop={() => {
            clear();
            after(null);
          }}
        />
      )}
      <div hidden={reading.is === 'reading' || reading.is === 'read'}>
        {replies.length === 0 ? (
          form
        ) : (
          <details>
            <summary className="text-accent text-sm">{t('reply.another')}</summary>
            <div className="mt-2">{form}</div>
          </details>
        )}
      </div>
    </Strip>
  );
}
