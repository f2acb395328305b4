import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { Link, Route, Router, Switch, useRoute } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { caseStories } from '../../utils/services/cases/case-stories.ts';
import { shopLines } from '../../utils/services/queries.ts';
import { BackupLink } from '../backup/backup-link.tsx';
import { BackupPage } from '../backup/backup-page.tsx';
import { CasePage } from '../cases/case-page.tsx';
import { RequestsOverview } from '../cases/requests-overview.tsx';
import { CheckFile } from '../evidence/check-file.tsx';
import { HelpPage } from '../help/help-page.tsx';
import { MonthHistory } from '../pictures/month-history.tsx';
import { AskPage } from '../requests/ask-page.tsx';
import { SeveralPage } from '../requests/several-page.tsx';
import { SeveralQueue } from '../requests/several-queue.tsx';
import { SamplePage } from '../sample/sample-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { ShopDesk } from '../shop/shop-desk.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { ReaderLanguageChoice } from '../ui/reader-language.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { today } from '../ui/today.ts';
import { useLive } from '../ui/use-live.ts';
import { VaultBar } from '../ui/vault-bar.tsx';
import { useWords } from '../ui/words.tsx';
import { FIRST_SHOPS, ShopLines } from './shop-lines.tsx';

/** Pages of their own below the overview. All tokens and components are shown in development builds alone. */
const PAGES: readonly (readonly [path: string, page: ComponentType])[] = [
  ['/help', HelpPage],
  ['/ask', SeveralPage],
  ['/sample', SamplePage],
  ['/backup', BackupPage],
  ['/settings', SettingsPage],
  ...(import.meta.env.DEV ? [['/design', lazy(() => import('../design/design-page.tsx'))] as const] : []),
];

/** The whole history in one tab: shops, requests on a time line, and one shop in full. */
export function DashboardView() {
  return (
    <main className="mx-auto max-w-5xl px-3 py-6 2xl:max-w-7xl">
      <VaultBar />
      <Router hook={useHashLocation}>
        <Switch>
          <Route path="/shops/:domain">
            {({ domain }) => (
              <Below>
                <ShopDesk domain={domain} />
              </Below>
            )}
          </Route>
          <Route path="/shops/:domain/ask/:letter?">
            {({ domain, letter }) => (
              <Below>
                <AskPage key={`${domain} ${letter}`} shop={domain} letter={letter} />
              </Below>
            )}
          </Route>
          <Route path="/ask/:letter/:shops">
            {({ letter, shops }) => (
              <Below>
                <SeveralQueue letter={letter} shops={shops} />
              </Below>
            )}
          </Route>
          <Route path="/cases/:id">
            {({ id }) => (
              <Below>
                <CasePage id={id} />
              </Below>
            )}
          </Route>
          {PAGES.map(([path, Page]) => (
            <Route key={path} path={path}>
              <Below>
                <Suspense>
                  <Page />
                </Suspense>
              </Below>
            </Route>
          ))}
          <Route>
            <Overview />
          </Route>
        </Switch>
        <Foot />
      </Router>
    </main>
  );
}

function Foot() {
  const { t } = useWords();
  const [inSettings] = useRoute('/settings');
  return (
    <footer className="mt-4 flex print:hidden flex-wrap items-center justify-center gap-x-4 gap-y-2">
      <Link href="/help" className="inline-block py-1 text-accent text-sm">
        {t('help.title')}
      </Link>
      {/* The settings have the rest themselves. */}
      {!inSettings && (
        <>
          <Link href="/settings" className="inline-block py-1 text-accent text-sm">
            {t('settings.title')}
          </Link>
          <ReaderLanguageChoice />
        </>
      )}
    </footer>
  );
}

/** A page below the overview, with the way back to it. */
function Below({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <p className="mt-0 mb-3 print:hidden">
        <Link href="/" className="text-accent">
          <span aria-hidden="true">← </span>
          {t('dashboard.title')}
        </Link>
      </p>
      {children}
    </>
  );
}

function Overview() {
  const { t } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  // One more: a fold for a single line is not made.
  const most = unfolded ? undefined : FIRST_SHOPS + 1;
  const lines = useLive((services) => shopLines(services, most), [most]);
  const stories = useLive((services) => caseStories(services), []);
  if (!lines) return null;
  // On the first day there is one thing to do, and nothing stands before it.
  const begun = lines.length > 0 || (stories !== undefined && stories.length > 0);
  return (
    <>
      <Masthead title={t('dashboard.title')}>
        <p className="mt-1 mb-6 text-soft">{t('app.tagline')}</p>
      </Masthead>
      <div className={`grid items-start gap-4 ${begun ? 'lg:grid-cols-[3fr_2fr]' : 'lg:grid-cols-2'}`}>
        {begun && (
          <Receipt label={t('dashboard.requests')}>
            <h2 className="stamp mt-0 mb-2 font-normal">{t('dashboard.requests')}</h2>
            {stories && <RequestsOverview stories={stories} today={today()} />}
          </Receipt>
        )}
        <Receipt label={t('dashboard.shops')}>
          <h2 className="stamp mt-0 mb-2 font-normal">{t('dashboard.shops')}</h2>
          <ShopLines lines={lines} onUnfold={() => setUnfolded(true)} />
          {lines.length > 1 && (
            <Link href="/ask" className="mt-2 inline-block py-1 text-accent text-sm underline underline-offset-4">
              {t('draft.several.title')}
            </Link>
          )}
          {/* What takes long to count comes last. */}
          {stories && lines.length > 0 && (
            <Strip title={t('months.title')}>
              <MonthHistory />
            </Strip>
          )}
        </Receipt>
        <div className={begun ? 'lg:col-span-2' : ''}>
          <Receipt label={t('evidence.title')}>
            <h2 className="stamp mt-0 mb-2 font-normal">{t('evidence.title')}</h2>
            <CheckFile />
            <div className="mt-4">
              <BackupLink />
            </div>
          </Receipt>
        </div>
      </div>
    </>
  );
}
