import { lazy, Suspense, useState } from 'react';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { DueDate } from '../deadlines/due-date.tsx';
import { LockedNotice } from '../ui/locked-notice.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { today } from '../ui/today.ts';
import { useWords } from '../ui/words.tsx';
import { AddressChoice } from './address-choice.tsx';
import { CitedFindings } from './cited-findings.tsx';
import { DetailsForm } from './details-form.tsx';
import { IdentityForm } from './identity-form.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LetterView } from './letter-view.tsx';
import { MissingFields } from './missing-fields.tsx';
import { RevealedValues } from './revealed-values.tsx';
import { SendingWays } from './sending-ways.tsx';
import { UndoDraft } from './undo-draft.tsx';
import { useDraft, type Wishes } from './use-draft.ts';

// Neither is needed for most letters, and each brings a part that the popup does without.
const PlaceOfCompany = lazy(() =>
  import('../cases/place-of-company.tsx').then((file) => ({ default: file.PlaceOfCompany })),
);
const ComplaintAttachments = lazy(() =>
  import('../complaints/complaint-attachments.tsx').then((file) => ({ default: file.ComplaintAttachments })),
);

/** Drafts the letter, shows it in place and offers the ways it can leave. Nothing leaves by itself. */
export function DraftReview({ order }: { order: DraftOrder }) {
  const { t } = useWords();
  const { outcome, current, change, again } = useDraft(order);
  const [sent, setSent] = useState(false);
  const draft = outcome?.ok ? outcome.value : null;
  return (
    <>
      <Masthead title={t(`draft.ask.${order.letter}`)}>
        {draft && !sent && (
          <p className="mt-1 mb-0 text-soft text-sm">{t('draft.intro', { addressee: addresseeOf(draft) })}</p>
        )}
      </Masthead>
      {outcome && !outcome.ok && outcome.error === 'locked' && <LockedNotice onUnlocked={again} />}
      {outcome && !outcome.ok && outcome.error !== 'locked' && (
        <Notice tone="due">{t(`error.${outcome.error}`)}</Notice>
      )}
      {draft && sent && <Sent draft={draft} onUndone={() => setSent(false)} />}
      {draft && !sent && (
        <Review draft={draft} current={current} onChange={change} onSaved={again} onSent={() => setSent(true)} />
      )}
    </>
  );
}

/** Whom the letter speaks to: the authority for a complaint, else whoever has to answer. */
const addresseeOf = ({ kind, details, file }: Draft): string =>
  (kind === 'complaint' ? details.authority?.name : undefined) ?? file.controller.name;

/** After the sending: the date that now runs, and the way to the request. What a reminder did is taken back there. */
function Sent({ draft: { file, kind, state }, onUndone }: { draft: Draft; onUndone: () => void }) {
  const { t } = useWords();
  return (
    <>
      <UndoDraft id={file.id} what="sent" onUndone={file.about === undefined ? onUndone : undefined} />
      {kind === 'request' && (
        <Strip>
          <DueDate state={state} />
        </Strip>
      )}
      <p className="mt-3 mb-0 text-sm">
        <a
          href={`/dashboard.html#/cases/${file.about ?? file.id}`}
          target={window.location.pathname === '/dashboard.html' ? undefined : '_blank'}
          rel="noreferrer"
          className="inline-block min-h-6 text-accent underline underline-offset-4"
        >
          {t('draft.toRequest')}
        </a>
      </p>
    </>
  );
}

interface ReviewProps {
  draft: Draft;
  current: boolean;
  onChange: (wishes: Wishes) => void;
  onSaved: () => void;
  onSent: () => void;
}

function Review({ draft, current, onChange, onSaved, onSent }: ReviewProps) {
  const { t } = useWords();
  const { letter, shop, wishes } = draft.file;
  const { missing, open } = letter;
  // Once asked, it stays: what was said shows there.
  const [placeAsked] = useState(draft.state.place === null);
  return (
    // Where there is room: what is sent at the left, how it is sent at the right.
    <div className="items-start gap-x-6 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block">
      <div>
        <Who draft={draft} onChange={onChange} onSaved={onSaved} />
        <DetailsForm draft={draft} onChange={(details) => onChange({ details })} />
        <Strip title={t('draft.letter')}>
          <LanguageChoice language={letter.language} onChange={(language) => onChange({ language })} />
          <LetterView letter={letter} to={draft.contact?.value || null} />
          <CitedFindings draft={draft} onChange={(findings) => onChange({ findings })} />
          <RevealedValues
            names={draft.identifiers}
            revealed={wishes?.reveal ?? []}
            onChange={(reveal) => onChange({ reveal })}
          />
        </Strip>
      </div>
      <div className="lg:sticky lg:top-4">
        <Strip title={t('draft.where')}>
          <AddressChoice draft={draft} onChange={onChange} />
        </Strip>
        {draft.kind === 'request' && (
          <Strip>
            <DueDate state={draft.state} hypothetical />
            {placeAsked && (
              <Suspense fallback={null}>
                <PlaceOfCompany id={draft.file.id} place={draft.state.place} today={today()} onSaved={onSaved} />
              </Suspense>
            )}
          </Strip>
        )}
        {draft.kind === 'complaint' && draft.file.about !== undefined && (
          <Strip>
            <Suspense fallback={null}>
              <ComplaintAttachments id={draft.file.about} shop={shop} />
            </Suspense>
          </Strip>
        )}
        {missing.length + open.length === 0 ? (
          // Another contact begins anew: what was agreed to for one does not hold for the next.
          <SendingWays key={`${shop} ${draft.contact?.value}`} draft={draft} current={current} onSent={onSent} />
        ) : (
          <MissingFields letter={letter} />
        )}
      </div>
    </div>
  );
}

/** Who writes: the form where something is lacking, one line where nothing is. */
function Who({ draft, onChange, onSaved }: Omit<ReviewProps, 'current' | 'onSent'>) {
  const { t } = useWords();
  const { identity, file, kind } = draft;
  const form = (
    <>
      <IdentityForm shop={file.shop} identity={identity} behind={file.company !== undefined} onSaved={onSaved} />
      {kind === 'request' && file.company === undefined && (
        <TickBox
          className="mt-2 text-sm"
          checked={file.wishes?.visitor === true}
          onChange={(visitor) => onChange({ visitor })}
        >
          {t('draft.visitor')}
        </TickBox>
      )}
    </>
  );
  return (
    <Strip title={t('draft.who')}>
      {file.letter.missing.length === 0 ? (
        <details>
          <summary>
            {identity.name} · {identity.email}
          </summary>
          {form}
        </details>
      ) : (
        form
      )}
    </Strip>
  );
}
