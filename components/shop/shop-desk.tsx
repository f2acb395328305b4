import type { SeenCookie, SeenHost } from '../../utils/comparison/model.ts';
import { shopView } from '../../utils/services/queries.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { ClaimList } from '../policy/claim-list.tsx';
import { RequestCard } from '../requests/request-card.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { CompanyList } from './company-list.tsx';
import { CookieTable } from './cookie-table.tsx';
import { EvidenceButtons } from './evidence-buttons.tsx';
import { ShopHead } from './shop-head.tsx';

/** Everything about one shop on one desk: said and seen, the policy's claims, cookies, companies, requests. */
export function ShopDesk({ domain }: { domain: string }) {
  const { t } = useWords();
  const view = useLive((services) => shopView(services, domain), [domain]);
  if (view === undefined) return null;
  if (view === null) return <Notice>{t('error.no-shop')}</Notice>;
  const { shop, policies, findings, sightings, visits, cases } = view;
  const cookies = sightings.filter((thing): thing is SeenCookie & { shop: string } => thing.kind === 'cookie');
  const hosts = sightings.filter(
    (thing): thing is SeenHost & { shop: string } => thing.kind === 'host' && thing.party === 'third',
  );
  const storage = sightings.filter((thing) => thing.kind === 'storage');
  const claims = policies.flatMap(({ reading }) => reading.claims);
  const [visit] = visits;
  return (
    <Receipt label={domain}>
      <ShopHead domain={domain} controller={shop.controller} />
      {visit?.gaps.includes('shop-only') && <Notice>{t('access.shopOnly')}</Notice>}
      {visit?.gaps.includes('first-visit') && <Notice>{t('access.first')}</Notice>}
      {visit?.capped.map(({ what, dropped }) => (
        <Notice key={what}>{t(cappedKey(what), { count: dropped })}</Notice>
      ))}
      <Strip title={t('findings.title')}>
        <FindingList findings={findings} hasPolicy={policies.length > 0} />
      </Strip>
      {cases.length > 0 && (
        <Strip title={t('dashboard.requests')}>
          {cases.map((view) => (
            <RequestCard key={view.file.id} view={view} />
          ))}
        </Strip>
      )}
      <Strip title={`${t('cookies.title')} (${cookies.length})`}>
        <CookieTable cookies={cookies} />
      </Strip>
      <Strip
        title={`${t('companies.title')} (${new Set(hosts.map(({ attribution, host }) => attribution.company ?? host)).size})`}
      >
        <CompanyList hosts={hosts} />
      </Strip>
      <Strip title={`${t('storage.title')} (${storage.length})`}>
        <p className="m-0 font-till text-sm">{storage.map(({ name }) => name).join(' · ')}</p>
      </Strip>
      <Strip title={t('policy.title')}>
        <p className="mt-0 text-soft text-sm">
          {t('policy.read', {
            count: policies.length,
            words: policies.reduce((sum, { reading }) => sum + reading.words, 0),
          })}
        </p>
        <ClaimList claims={claims} />
      </Strip>
      <Strip>
        <EvidenceButtons domain={domain} />
      </Strip>
    </Receipt>
  );
}

const CAPPED = { storage: 'capped.storage', cookie: 'capped.cookie', host: 'capped.host' } as const;
const cappedKey = (what: string) => (what in CAPPED ? CAPPED[what as keyof typeof CAPPED] : 'capped.events');
