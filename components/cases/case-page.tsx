import { useState } from 'react';
import { type CaseStory, caseStory } from '../../utils/services/cases/case-stories.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { ComplaintSection } from '../complaints/complaint-section.tsx';
import { CaseDates } from '../deadlines/case-dates.tsx';
import { WaitingForHistory } from '../keep/waiting-for-history.tsx';
import { AnswerSection } from '../replies/answer-section.tsx';
import { DraftSheet } from '../requests/draft-sheet.tsx';
import { LetterView } from '../requests/letter-view.tsx';
import { SampleNotice } from '../sample/sample-notice.tsx';
import { ForgetPart } from '../settings/forget-part.tsx';
import { BackButton } from '../ui/back-button.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { today } from '../ui/today.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { CalendarWays } from './calendar-ways.tsx';
import { CaseStoryList } from './case-story.tsx';
import { caseTitle } from './case-title.ts';
import { HappenedForm } from './happened-form.tsx';
import { MovedNotice } from './moved-notice.tsx';
import { NextSteps } from './next-steps.tsx';
import { PlaceOfCompany } from './place-of-company.tsx';
import type { RecordedType } from './recorded-types.ts';

/** One request on a page of its own, from the letter to its end. */
export function CasePage({ id }: { id: string }) {
  const { t } = useWords();
  const [order, setOrder] = useState<DraftOrder | null>(null);
  const story = useLive((services) => caseStory(services, id), [id]);
  if (story === undefined) return <WaitingForHistory />;
  if (story === null) {
    return (
      <Receipt label={t('dashboard.requests')}>
        <Masthead title={t('dashboard.requests')}>
          <Notice>{t('error.unknown-case')}</Notice>
        </Masthead>
      </Receipt>
    );
  }
  if (order) {
    // While shops are locked the order came without the name of its own.
    const shop = order.shop || story.file.shop;
    if (shop !== '') return <DraftSheet order={{ ...order, shop }} onBack={() => setOrder(null)} />;
    return (
      <Receipt>
        <Notice tone="due">{t('error.locked')}</Notice>
        <BackButton onClick={() => setOrder(null)} />
      </Receipt>
    );
  }
  return <Story story={story} onWrite={setOrder} />;
}

function Story({ story, onWrite }: { story: CaseStory; onWrite: (order: DraftOrder) => void }) {
  const { t } = useWords();
  const [picked, setPicked] = useState<{ type?: RecordedType; round: number }>({ round: 0 });
  const { file, state, events } = story;
  const day = today();
  const draftedOn = events.find(({ type }) => type === 'drafted')?.date ?? '';
  const title = caseTitle(file, t);
  const note = (type: RecordedType): void => setPicked(({ round }) => ({ type, round: round + 1 }));
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Receipt label={title}>
        <SampleNotice shop={file.shop} />
        <Masthead title={title}>
          <p className="mt-1 mb-0 text-soft text-sm">
            {file.shop || t('vault.shop')}&nbsp;· {t('request.reference', { reference: file.reference })}
          </p>
          <p className={`m-0 font-semibold ${state.status === 'overdue' ? 'text-due' : ''}`}>
            {t(`case.stage.${state.stage}`)}
          </p>
        </Masthead>
        {state.next.length > 0 && (
          <Strip title={t('case.next')}>
            <NextSteps file={file} next={state.next} today={day} onWrite={onWrite} onNote={note} />
          </Strip>
        )}
        <ComplaintSection view={story} onDraft={onWrite} />
        <Strip title={t('case.then')}>
          <p className="m-0 text-sm">{t(`case.then.${state.stage}`)}</p>
        </Strip>
        {state.status !== 'closed' && (
          <Strip title={t('case.dates')}>
            <MovedNotice story={story} />
            <CaseDates state={state} today={day} />
            <PlaceOfCompany id={file.id} place={state.place} today={day} />
          </Strip>
        )}
        {state.receivedOn && state.status !== 'closed' && <CalendarWays story={story} />}
      </Receipt>
      <Receipt label={t('case.story')}>
        <h2 className="stamp mt-0 mb-2 font-normal">{t('case.story')}</h2>
        <CaseStoryList id={file.id} events={events} today={day} />
        <Answers story={story} onWrite={onWrite} />
        <Strip title={t('case.form')} aside>
          <HappenedForm key={picked.round} file={file} draftedOn={draftedOn} today={day} picked={picked.type} />
        </Strip>
        <Strip title={t('draft.letter')}>
          <details className="text-sm">
            <summary className="text-accent">{t('action.showLetter')}</summary>
            <LetterView letter={file.letter} to={file.controller.contacts[0]?.email ?? null} />
          </details>
        </Strip>
        <Strip>
          <ForgetPart scope={{ what: 'case', case: file.id }} />
        </Strip>
      </Receipt>
    </div>
  );
}

/** What the shop sent back; it can neither be read nor added to while it is locked. */
function Answers({ story, onWrite }: { story: CaseStory; onWrite: (order: DraftOrder) => void }) {
  const { t } = useWords();
  // Every letter says something: one without words is locked, and so are the answers to it.
  if (story.file.letter.body !== '') return <AnswerSection view={story} onDraft={onWrite} />;
  return (
    story.state.stage !== 'drafted' && (
      <Strip title={t('reply.title')}>
        <Notice>{t('vault.hidden')}</Notice>
      </Strip>
    )
  );
}
