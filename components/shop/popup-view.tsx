import { lazy, Suspense, useState } from 'react';
import type { ShopHere } from '../../utils/services/answer-commands.ts';
import { onActiveTab } from '../../utils/services/changes.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { openDashboard } from '../../utils/services/toolbar/open-dashboard.ts';
import { openSidePanel } from '../../utils/services/watch/ask-access.ts';
import { Button } from '../ui/button.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useCommand } from '../ui/use-command.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../ui/words.tsx';
import { NoAccess } from './no-access.tsx';
import { VerdictReceipt } from './verdict-receipt.tsx';

/** Loaded with the first letter: the verdict does not wait for it. */
const DraftSheet = lazy(() => import('../requests/draft-sheet.tsx').then((file) => ({ default: file.DraftSheet })));

/** The popup: the verdict in five seconds, and the request in one click. */
export function PopupView() {
  const { t } = useWords();
  const [order, setOrder] = useState<DraftOrder | null>(null);
  const here = useCommand({ command: 'shop-here' }, onActiveTab);
  if (!here)
    return (
      <main>
        <Waiting />
      </main>
    );
  if (here.ok && order && here.value.domain) {
    return (
      <main>
        <Suspense>
          <DraftSheet
            order={order}
            onBack={() => setOrder(null)}
            onOther={() => void openDashboard(`shops/${order.shop}/ask`).then(() => window.close())}
          />
        </Suspense>
      </main>
    );
  }
  return (
    <main>
      <Receipt>
        {here.ok ? (
          <ShopPart here={here.value} onDraft={setOrder} />
        ) : (
          <Masthead title={t('app.tagline')}>
            <Notice tone="due">{t(`error.${here.error}`)}</Notice>
          </Masthead>
        )}
        <Ways {...(here.ok && here.value.watched ? here.value : NOTHING_WATCHED)} />
      </Receipt>
    </main>
  );
}

function ShopPart({
  here: { domain, access, watched },
  onDraft,
}: {
  here: ShopHere;
  onDraft: (order: DraftOrder) => void;
}) {
  const { t } = useWords();
  if (!domain) {
    return (
      <Masthead title={t('app.tagline')}>
        <p className="mt-3 mb-0 text-soft">{t('access.notShop')}</p>
      </Masthead>
    );
  }
  if (access === 'none' || !watched) return <NoAccess domain={domain} access={access} watched={watched} />;
  return <VerdictReceipt domain={domain} access={access} onDraft={onDraft} />;
}

const NOTHING_WATCHED = { windowId: null, domain: null };

/** The ways to the larger surfaces. */
function Ways({ windowId, domain }: Pick<ShopHere, 'windowId' | 'domain'>) {
  const { t } = useWords();
  const otherwise = domain ? `shops/${domain}` : '';
  return (
    <div className="mt-1 flex flex-wrap justify-center gap-x-4">
      {windowId !== null && (
        <Button look="quiet" onClick={() => void openSidePanel(windowId, otherwise).then(() => window.close())}>
          {t('action.seeAll')}
        </Button>
      )}
      <Button look="quiet" onClick={() => void openDashboard().then(() => window.close())}>
        {t('dashboard.title')}
      </Button>
    </div>
  );
}
