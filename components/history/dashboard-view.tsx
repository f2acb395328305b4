import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Link, Route, Router, Switch, useRoute } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { CasePage } from '../cases/case-page.tsx';
import { AskPage } from '../requests/ask-page.tsx';
import { SeveralQueue } from '../requests/several-queue.tsx';
import { ShopDesk } from '../shop/shop-desk.tsx';
import { ReaderLanguageChoice } from '../ui/reader-language.tsx';
import { VaultBar } from '../ui/vault-bar.tsx';
import { WhenOpen } from '../ui/when-open.tsx';
import { useWords } from '../ui/words.tsx';
import { leaf } from './leaf.ts';
import { Overview } from './overview.tsx';

const sidePages = () => import('./side-pages.ts');
/** Pages of their own below the overview. All tokens and components are shown in development builds alone. */
const PAGES: readonly (readonly [path: string, page: ComponentType])[] = [
  ['/help', leaf(sidePages, 'HelpPage')],
  ['/ask', leaf(sidePages, 'SeveralPage')],
  ['/sample', leaf(sidePages, 'SamplePage')],
  ['/backup', leaf(sidePages, 'BackupPage')],
  ['/settings', leaf(sidePages, 'SettingsPage')],
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
                <WhenOpen>
                  <ShopDesk key={domain} domain={domain} />
                </WhenOpen>
              </Below>
            )}
          </Route>
          <Route path="/shops/:domain/ask/:letter?">
            {({ domain, letter }) => (
              <Below>
                <WhenOpen>
                  <AskPage key={`${domain} ${letter}`} shop={domain} letter={letter} />
                </WhenOpen>
              </Below>
            )}
          </Route>
          <Route path="/ask/:letter/:shops">
            {({ letter, shops }) => (
              <Below>
                <WhenOpen>
                  <SeveralQueue letter={letter} shops={shops} />
                </WhenOpen>
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
                <Page />
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
        <Link href="/" className="inline-block text-accent">
          <span aria-hidden="true">← </span>
          {t('dashboard.title')}
        </Link>
      </p>
      <Suspense>{children}</Suspense>
    </>
  );
}
