import { type ReactNode, useMemo, useState } from 'react';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { shopSummary, sightingsAt } from '../../utils/services/queries.ts';
import { CheckStrip } from '../check/check-strip.tsx';
import { ErasureStrip } from '../check/erasure-strip.tsx';
import { EvidenceButtons } from '../evidence/evidence-buttons.tsx';
import { PictureStrip } from '../evidence/picture-strip.tsx';
import { FindingDesk } from '../findings/finding-desk.tsx';
import { WaitingForHistory } from '../keep/waiting-for-history.tsx';
import { PolicySheet } from '../policy/policy-sheet.tsx';
import { RequestCard } from '../requests/request-card.tsx';
import { RequestDesk } from '../requests/request-desk.tsx';
import { SampleNotice } from '../sample/sample-notice.tsx';
import { SeenSheet } from '../seen/seen-sheet.tsx';
import { ForgetPart } from '../settings/forget-part.tsx';
import { Button } from '../ui/button.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { AccessBack } from './access-back.tsx';
import { DeskPart, DeskParts } from './desk-parts.tsx';
import { ShopHead } from './shop-head.tsx';
import { useSeenActions } from './use-seen-actions.ts';
import { VisitGaps } from './visit-gaps.tsx';

/** Everything about one shop on one desk: the differences on top, and below what it says beside what was seen. */
export function ShopDesk({ domain, above }: { domain: string; above?: ReactNode }) {
  const { t } = useWords();
  const [order, setOrder] = useState<DraftOrder | 'choose' | null>(null);
  const actions = useSeenActions();
  const view = useLive((services) => shopSummary(services, domain), [domain]);
  // What was found is shown before the many things it was found in are read.
  const known = view?.shop.domain === domain;
  const seen = useLive(
    async (services) => (known ? { at: domain, sightings: await sightingsAt(services, domain) } : null),
    [domain, known],
  );
  const full = useMemo(
    () => (view && seen?.at === view.shop.domain ? { ...view, sightings: seen.sightings } : null),
    [view, seen],
  );
  if (view === undefined) return <WaitingForHistory />;
  if (view === null) {
    return (
      <Receipt>
        <Masthead title={domain} />
        <Notice>{t('error.no-shop')}</Notice>
      </Receipt>
    );
  }
  if (order)
    return <RequestDesk shop={domain} start={order === 'choose' ? undefined : order} onBack={() => setOrder(null)} />;
  const { shop, visits, cases } = view;
  return (
    <div className="grid gap-4">
      <Receipt label={t('findings.title')}>
        <ShopHead domain={domain} controller={shop.controller} />
        {/* What one comes for stands before all there is to read. */}
        <div className="mt-3 flex print:hidden flex-wrap justify-center gap-2">
          <Button
            look={cases.length > 0 ? 'plain' : 'primary'}
            onClick={() => setOrder({ shop: domain, letter: 'access' })}
          >
            {t('action.getData')}
          </Button>
          <Button onClick={() => setOrder({ shop: domain, letter: 'erasure' })}>{t('action.eraseData')}</Button>
        </div>
        <DeskParts />
        <SampleNotice shop={domain} />
        {above}
        <VisitGaps visit={visits[0]} />
        <Strip title={t('findings.title')}>
          <FindingDesk view={view} onDraft={setOrder} />
        </Strip>
        {full && <CheckStrip shop={domain} sightings={full.sightings} />}
        <ErasureStrip shop={domain} />
        <DeskPart part="requests">
          <Strip title={t('dashboard.requests')}>
            {cases.length === 0 && <p className="mt-0 mb-2 text-soft text-sm">{t('request.none')}</p>}
            <div className="divide-y divide-dashed divide-rule">
              {cases.map((view) => (
                <RequestCard key={view.file.id} view={view} />
              ))}
            </div>
            <Button look="quiet" onClick={() => setOrder('choose')}>
              {t('action.moreRequests')}
            </Button>
          </Strip>
        </DeskPart>
        <Strip title={t('evidence.title')}>
          <EvidenceButtons domain={domain} />
          <PictureStrip domain={domain} />
        </Strip>
        <AccessBack domain={domain} level={shop.level} />
        <Strip>
          <ForgetPart scope={{ what: 'shop', shop: domain }} />
        </Strip>
      </Receipt>
      <div className="grid min-w-0 items-start gap-4 lg:grid-cols-2">
        <DeskPart part="said">
          <PolicySheet domain={domain} />
        </DeskPart>
        <DeskPart part="seen">{full && <SeenSheet view={full} {...actions} />}</DeskPart>
      </div>
    </div>
  );
}
