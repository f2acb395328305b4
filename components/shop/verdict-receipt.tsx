import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { CaseFile } from '../../utils/requests/model.ts';
import type { ShopHere } from '../../utils/services/answer-commands.ts';
import { orderOf } from '../../utils/services/cases/order-of.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { GAP_WORDS } from '../../utils/services/evidence/gap-words.ts';
import type { CaseView, ShopVerdict } from '../../utils/services/queries.ts';
import { openDashboard } from '../../utils/services/toolbar/open-dashboard.ts';
import { caseTitle } from '../cases/case-title.ts';
import { DueDate } from '../deadlines/due-date.tsx';
import { FindingCard } from '../findings/finding-card.tsx';
import { SentQuestion } from '../requests/sent-question.tsx';
import { UndoDraft } from '../requests/undo-draft.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { today } from '../ui/today.ts';
import { useCommand } from '../ui/use-command.ts';
import { useWords } from '../ui/words.tsx';
import { AccessOffer } from './access-offer.tsx';
import { Figures } from './figures.tsx';
import { ShopHead } from './shop-head.tsx';

/** Seldom needed. */
const LockedNotice = lazy(() => import('../ui/locked-notice.tsx').then((file) => ({ default: file.LockedNotice })));

interface VerdictReceiptProps {
  domain: string;
  access: ShopHere['access'];
  onDraft: (order: DraftOrder) => void;
}

/** One shop on one receipt: who runs it, three figures, the differences that matter most, and what to do. */
export function VerdictReceipt({ domain, access, onDraft }: VerdictReceiptProps) {
  const { t } = useWords();
  const answer = useCommand({ command: 'verdict', domain });
  if (!answer) return null;
  const verdict = answer.ok ? answer.value : null;
  const busy = verdict?.drafted ?? verdict?.running;
  return (
    <>
      <ShopHead domain={domain} controller={verdict?.controller ?? null} />
      {!answer.ok && answer.error === 'locked' && (
        <Suspense>
          <LockedNotice />
        </Suspense>
      )}
      {!answer.ok && answer.error !== 'locked' && <Notice tone="due">{t(`error.${answer.error}`)}</Notice>}
      {answer.ok && !verdict && <Notice>{t('error.no-shop')}</Notice>}
      {verdict && <Findings verdict={verdict} onDraft={onDraft} />}
      {verdict && (
        <div className="sticky bottom-0 flex flex-wrap gap-2 bg-paper py-2">
          <Button
            look={busy ? 'plain' : 'primary'}
            className="grow"
            onClick={() => onDraft({ shop: domain, letter: 'access' })}
          >
            {t('action.getData')}
          </Button>
          <Button className="grow" onClick={() => onDraft({ shop: domain, letter: 'erasure' })}>
            {t('action.eraseData')}
          </Button>
        </div>
      )}
      {verdict && (
        <div className="flex justify-center">
          <Button look="quiet" onClick={() => void openDashboard(`shops/${domain}/ask`).then(() => window.close())}>
            {t('action.moreRequests')}
          </Button>
        </div>
      )}
      {access === 'shop' && (
        <>
          <Notice>{t('access.shopOnly')}</Notice>
          <AccessOffer domain={domain} level="all" />
        </>
      )}
    </>
  );
}

function Findings({ verdict, onDraft }: { verdict: ShopVerdict; onDraft: (order: DraftOrder) => void }) {
  const { t } = useWords();
  const [done, setDone] = useState<{ file: CaseFile; what: 'sent' | 'discarded' } | null>(null);
  const { lastVisit, drafted, running, top } = verdict;
  // Before the first visit there is nothing to count, which is not the same as having counted none.
  if (!lastVisit) return <p className="rule mt-4 mb-2 pt-3">{t('access.unreadYet')}</p>;
  return (
    <>
      <Figures figures={verdict.figures} />
      {drafted && (
        <Strip>
          <SentQuestion
            file={drafted.file}
            today={today()}
            onContinue={() => onDraft(orderOf(drafted.file))}
            onDone={(what) => setDone({ file: drafted.file, what })}
          />
        </Strip>
      )}
      {done && (
        <UndoDraft
          key={`${done.file.id} ${done.what}`}
          id={done.file.id}
          what={done.what}
          // The sending of a reminder changed its request too: that is taken back on the request's own page.
          onUndone={done.what === 'sent' && done.file.about !== undefined ? undefined : () => setDone(null)}
        />
      )}
      {running && <Running view={running} />}
      <div className="rule mt-3 pt-1">
        <h2 className="sr-only">{t('findings.title')}</h2>
        {top.length > 0 ? (
          <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
            {top.map((finding) => (
              <li key={finding.key}>
                <FindingCard finding={finding} compact />
              </li>
            ))}
          </ul>
        ) : (
          <p className="my-2">{t(verdict.policiesRead > 0 ? 'findings.none' : 'findings.noPolicy')}</p>
        )}
        {verdict.agreeing > 0 && (
          <p className="rule m-0 pt-2 text-agrees text-sm">= {t('findings.agreeing', { count: verdict.agreeing })}</p>
        )}
        {lastVisit.gaps
          .filter((gap) => gap !== 'shop-only' && gap !== 'journal-expired')
          .map((gap) => (
            <Notice key={gap}>{t(GAP_WORDS[gap])}</Notice>
          ))}
      </div>
    </>
  );
}

/** The request that runs, its date and the way to it. It takes the place of the question whether it was sent, and its focus. */
function Running({ view: { file, state } }: { view: CaseView }) {
  const { t } = useWords();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (navigator.userActivation.hasBeenActive && document.activeElement === document.body)
      part.current?.focus({ preventScroll: true });
  }, []);
  const title = caseTitle(file, t);
  return (
    <section ref={part} tabIndex={-1} aria-label={title}>
      <Strip>
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <a
            href={`/dashboard.html#/cases/${file.id}`}
            target="_blank"
            rel="noreferrer"
            className="inline-block min-h-6 font-semibold text-ink underline decoration-accent underline-offset-4"
          >
            {title}
          </a>
          <span className={`text-sm ${state.status === 'overdue' ? 'font-semibold text-due' : 'text-soft'}`}>
            {t(`request.status.${state.status}`)}
          </span>
        </div>
        <DueDate state={state} />
      </Strip>
    </section>
  );
}
