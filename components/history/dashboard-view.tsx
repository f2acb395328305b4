import { Link, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { caseViews, shopLines } from '../../utils/services/queries.ts';
import { RequestCard } from '../requests/request-card.tsx';
import { RequestTimeline } from '../requests/request-timeline.tsx';
import { ShopDesk } from '../shop/shop-desk.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { today } from '../ui/today.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { ShopLines } from './shop-lines.tsx';

/** The whole history in one tab: shops, requests on a time line, and one shop in full. */
export function DashboardView() {
  return (
    <main className="mx-auto max-w-3xl px-3 py-6">
      <Router hook={useHashLocation}>
        <Switch>
          <Route path="/shops/:domain">{({ domain }) => <OneShop domain={domain} />}</Route>
          <Route>
            <Overview />
          </Route>
        </Switch>
      </Router>
    </main>
  );
}

function OneShop({ domain }: { domain: string }) {
  const { t } = useWords();
  return (
    <>
      <p className="mt-0">
        <Link href="/" className="text-accent">
          ← {t('dashboard.title')}
        </Link>
      </p>
      <ShopDesk domain={domain} />
    </>
  );
}

function Overview() {
  const { t } = useWords();
  const lines = useLive(shopLines, []);
  const cases = useLive((services) => caseViews(services), []);
  if (!lines || !cases) return null;
  return (
    <Receipt label={t('dashboard.title')}>
      <header className="text-center">
        <p className="m-0 font-till text-soft text-xs uppercase tracking-widest">{t('app.name')}</p>
        <h1 className="mt-1 mb-0 font-semibold font-serif text-2xl">{t('dashboard.title')}</h1>
        <p className="mt-1 text-soft">{t('app.tagline')}</p>
      </header>
      <Strip title={t('dashboard.requests')}>
        <RequestTimeline views={cases} today={today()} />
        {cases.length === 0 && <p className="m-0 text-soft">{t('request.none')}</p>}
        <div className="divide-y divide-dashed divide-rule">
          {cases.map((view) => (
            <RequestCard key={view.file.id} view={view} />
          ))}
        </div>
      </Strip>
      <Strip title={t('dashboard.shops')}>
        <ShopLines lines={lines} />
      </Strip>
    </Receipt>
  );
}
