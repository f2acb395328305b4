import { DueDate } from '../deadlines/due-date.tsx';
import { FindingCard } from '../findings/finding-card.tsx';
import { SentQuestion } from '../requests/sent-question.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { today } from '../ui/today.ts';
import { useCommand } from '../ui/use-command.ts';
import { useWords } from '../ui/words.tsx';
import { AccessOffer } from './access-offer.tsx';
import { Figures } from './figures.tsx';
import { ShopHead } from './shop-head.tsx';

/** One shop on one receipt: who runs it, three figures, the differences that matter most, and what to do. */
export function VerdictReceipt({ domain, onDraft }: { domain: string; onDraft: () => void }) {
  const { t } = useWords();
  const answer = useCommand({ command: 'verdict', domain });
  if (!answer) return null;
  if (!answer.ok) return <Notice tone="due">{t(`error.${answer.error}`)}</Notice>;
  const verdict = answer.value;
  if (!verdict) return null;
  const { lastVisit } = verdict;
  return (
    <>
      <ShopHead domain={domain} controller={verdict.controller} />
      <Figures figures={verdict.figures} />
      {verdict.drafted && (
        <Strip>
          <SentQuestion id={verdict.drafted.file.id} shop={domain} today={today()} onContinue={onDraft} />
        </Strip>
      )}
      {verdict.running && (
        <Strip title={t('request.title')}>
          <DueDate state={verdict.running.state} />
        </Strip>
      )}
      <Strip>
        {verdict.top.length > 0 ? (
          <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
            {verdict.top.map((finding) => (
              <li key={finding.key}>
                <FindingCard finding={finding} compact />
              </li>
            ))}
          </ul>
        ) : (
          <p className="m-0">{t(verdict.policiesRead > 0 ? 'findings.none' : 'findings.noPolicy')}</p>
        )}
        {verdict.agreeing > 0 && (
          <p className="mt-2 mb-0 text-agrees text-sm">= {t('findings.agreeing', { count: verdict.agreeing })}</p>
        )}
        {!lastVisit && <Notice>{t('access.unreadYet')}</Notice>}
        {lastVisit?.gaps.includes('first-visit') && <Notice>{t('access.first')}</Notice>}
        {lastVisit?.gaps.includes('journal-full') && <Notice>{t('access.full')}</Notice>}
      </Strip>
      <div className="sticky bottom-0 bg-paper py-2">
        <Button look="primary" className="w-full" onClick={onDraft}>
          {t('action.getData')}
        </Button>
      </div>
      {lastVisit?.access === 'shop' && (
        <>
          <Notice>{t('access.shopOnly')}</Notice>
          <AccessOffer domain={domain} level="all" />
        </>
      )}
    </>
  );
}
