import { useCallback, useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import { anyRequest, shopFigures, shopsSeen } from '../../utils/services/shop-lines.ts';
import { BackupLink } from '../backup/backup-link.tsx';
import { AllRequests } from '../cases/all-requests.tsx';
import { CheckFile } from '../evidence/check-file.tsx';
import { WaitingForHistory } from '../keep/waiting-for-history.tsx';
import { MonthHistory } from '../pictures/month-history.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { Sentences } from '../ui/sentences.tsx';
import { useLive } from '../ui/use-live.ts';
import { ShopsLocked, useShopsLocked } from '../ui/when-open.tsx';
import { useWords } from '../ui/words.tsx';
import { FIRST_SHOPS, ShopLines } from './shop-lines.tsx';

/** All shops and all requests. */
export function Overview() {
  const { t } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [requestsShown, setRequestsShown] = useState(false);
  const unfold = useCallback(() => setUnfolded(true), []);
  const showMonths = useCallback(() => setRequestsShown(true), []);
  const shops = useLive(shopsSeen, []);
  // One more: a fold for a single line is not made.
  const shown = (shops ?? []).slice(0, unfolded ? undefined : FIRST_SHOPS + 1).map(({ domain }) => domain);
  // Names come first: reading what was found takes longer.
  const figures = useLive(
    async (services) => (shops ? shopFigures(services, shown) : undefined),
    [shops === undefined, shown.join(' ')],
  );
  const asked = useLive(anyRequest, []);
  // Hundreds of lines are drawn anew in pieces.
  const told = useDeferredValue(figures);
  const locked = useShopsLocked();
  if (!shops && !locked) return <WaitingForHistory />;
  // On the first day there is one thing to do, and nothing stands before it.
  const begun = (shops ?? []).length > 0 || asked === true;
  return (
    <>
      <Masthead title={t('dashboard.title')}>
        <p className="mt-1 mb-6 text-soft">
          <Sentences text={t('app.tagline')} />
        </p>
      </Masthead>
      <div className={`grid items-start gap-4 ${begun ? 'lg:grid-cols-[3fr_2fr]' : 'lg:grid-cols-2'}`}>
        {begun && (
          <Receipt label={t('dashboard.requests')}>
            <h2 className="stamp mt-0 mb-2 font-normal">{t('dashboard.requests')}</h2>
            {/* The law is worked out for every request: that must not hold up what is quickly said. */}
            {(figures || locked) && <AllRequests onShown={showMonths} />}
          </Receipt>
        )}
        <Receipt label={t('dashboard.shops')}>
          <h2 className="stamp mt-0 mb-2 font-normal">{t('dashboard.shops')}</h2>
          {locked && <ShopsLocked />}
          {shops && <ShopLines shops={shops} figures={told} onUnfold={unfold} />}
          {shops && shops.length > 1 && (
            <Link href="/ask" className="mt-2 inline-block py-1 text-accent text-sm underline underline-offset-4">
              {t('draft.several.title')}
            </Link>
          )}
          {/* What takes long to count comes last. */}
          {requestsShown && shops && shops.length > 0 && (
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
