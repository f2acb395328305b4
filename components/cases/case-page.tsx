import { useState } from 'react';
import type { DraftOrder } from '../../utils/services/draft-order.ts';
import { caseViews } from '../../utils/services/queries.ts';
import { ComplaintSection } from '../complaints/complaint-section.tsx';
import { AnswerSection } from '../replies/answer-section.tsx';
import { DraftSheet } from '../requests/draft-sheet.tsx';
import { RequestCard } from '../requests/request-card.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

/** One request on a page of its own, from the letter to its end. */
export function CasePage({ id }: { id: string }) {
  const { t } = useWords();
  const [order, setOrder] = useState<DraftOrder | null>(null);
  const views = useLive((services) => caseViews(services), []);
  if (!views) return null;
  if (order) return <DraftSheet order={order} onBack={() => setOrder(null)} />;
  const view = views.find(({ file }) => file.id === id);
  return (
    <Receipt label={t('request.title')}>
      {view ? (
        <>
          <Masthead title={view.file.shop} />
          <Strip title={t('dashboard.requests')}>
            <RequestCard view={view} />
          </Strip>
          <AnswerSection view={view} onDraft={setOrder} />
          <ComplaintSection view={view} onDraft={setOrder} />
        </>
      ) : (
        <Masthead title={t('request.title')}>
          <Notice>{t('error.unknown-case')}</Notice>
        </Masthead>
      )}
    </Receipt>
  );
}
