import { type ReactNode, useState } from 'react';
import type { SeenCookie, SeenHost, SeenStorage } from '../../utils/comparison/model.ts';
import type { ShopView } from '../../utils/services/queries.ts';
import { shopView } from '../../utils/services/queries.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { PolicySheet } from '../policy/policy-sheet.tsx';
import { DraftSheet } from '../requests/draft-sheet.tsx';
import { RequestCard } from '../requests/request-card.tsx';
import { Button } from '../ui/button.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { AccessBack } from './access-back.tsx';
import { CompanyList } from './company-list.tsx';
import { CookieList } from './cookie-list.tsx';
import { EvidenceButtons } from './evidence-buttons.tsx';
import { ShopHead } from './shop-head.tsx';
import { StorageList } from './storage-list.tsx';
import { VisitGaps } from './visit-gaps.tsx';

/** Everything about one shop on one desk: the differences on top, and below what it says beside what was seen. */
export function ShopDesk({ domain, above }: { domain: string; above?: ReactNode }) {
  const { t } = useWords();
  const [drafting, setDrafting] = useState(false);
  const view = useLive((services) => shopView(services, domain), [domain]);
  if (view === undefined) return null;
  if (view === null) {
    return (
      <Receipt>
        <Masthead title={domain} />
        <Notice>{t('error.no-shop')}</Notice>
      </Receipt>
    );
  }
  if (drafting) return <DraftSheet shop={domain} onBack={() => setDrafting(false)} />;
  const { shop, policies, findings, visits, cases } = view;
  return (
    <div className="grid gap-4">
      <Receipt label={t('findings.title')}>
        <ShopHead domain={domain} controller={shop.controller} />
        {above}
        <VisitGaps visit={visits[0]} />
        <Strip title={t('findings.title')}>
          <FindingList findings={findings} policies={policies} />
        </Strip>
        <Strip title={t('dashboard.requests')}>
          {cases.length === 0 && <p className="mt-0 text-soft text-sm">{t('request.none')}</p>}
          <div className="divide-y divide-dashed divide-rule">
            {cases.map((view) => (
              <RequestCard key={view.file.id} view={view} />
            ))}
          </div>
          <Button look={cases.length > 0 ? 'plain' : 'primary'} onClick={() => setDrafting(true)}>
            {t('action.getData')}
          </Button>
        </Strip>
        <Strip title={t('evidence.title')}>
          <EvidenceButtons domain={domain} />
        </Strip>
        <Strip title={t('access.title')}>
          <AccessBack domain={domain} />
        </Strip>
      </Receipt>
      <div className="grid min-w-0 items-start gap-4 lg:grid-cols-2">
        <PolicySheet policies={policies} />
        <SeenSheet sightings={view.sightings} domain={domain} />
      </div>
    </div>
  );
}

function SeenSheet({ sightings, domain }: { sightings: ShopView['sightings']; domain: string }) {
  const { t } = useWords();
  const cookies = sightings.filter((thing): thing is SeenCookie & { shop: string } => thing.kind === 'cookie');
  const storage = sightings.filter((thing): thing is SeenStorage & { shop: string } => thing.kind === 'storage');
  const hosts = sightings.filter(
    (thing): thing is SeenHost & { shop: string } => thing.kind === 'host' && thing.party === 'third',
  );
  const companies = new Set(hosts.map(({ attribution, host }) => attribution.company ?? host)).size;
  return (
    <Receipt label={t('seen.title')}>
      <p className="stamp m-0 text-center">{t('seen')}</p>
      <Strip title={t('cookies.title')} count={cookies.length}>
        <CookieList cookies={cookies} domain={domain} />
      </Strip>
      <Strip title={t('companies.title')} count={companies}>
        <CompanyList hosts={hosts} />
      </Strip>
      <Strip title={t('storage.title')} count={storage.length}>
        <StorageList entries={storage} />
      </Strip>
    </Receipt>
  );
}
