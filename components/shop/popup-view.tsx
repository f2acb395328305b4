import { useState } from 'react';
import { openSidePanel } from '../../utils/services/ask-access.ts';
import { openDashboard } from '../../utils/services/open-dashboard.ts';
import { DraftReview } from '../requests/draft-review.tsx';
import { Button } from '../ui/button.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useCommand } from '../ui/use-command.ts';
import { useWords } from '../ui/words.tsx';
import { AccessOffer } from './access-offer.tsx';
import { ShopHead } from './shop-head.tsx';
import { VerdictReceipt } from './verdict-receipt.tsx';

/** The popup: the verdict in five seconds, and the request in one click. */
export function PopupView() {
  const { t } = useWords();
  const [drafting, setDrafting] = useState(false);
  const here = useCommand({ command: 'shop-here' });
  const shop = here?.ok ? here.value : null;
  if (!shop) return <Receipt>{here && !here.ok ? t(`error.${here.error}`) : '…'}</Receipt>;
  if (drafting && shop.domain) {
    return (
      <Receipt label={t('draft.title')}>
        <Button look="quiet" onClick={() => setDrafting(false)}>
          ← {t('action.back')}
        </Button>
        <DraftReview shop={shop.domain} />
      </Receipt>
    );
  }
  return (
    <Receipt>
      {shop.domain ? (
        <ShopPart
          domain={shop.domain}
          open={shop.watched && shop.access !== 'none'}
          onDraft={() => setDrafting(true)}
        />
      ) : (
        <Nowhere />
      )}
      <div className="mt-3 flex flex-wrap justify-center gap-x-3">
        {shop.watched && shop.windowId !== null && (
          <Button look="quiet" onClick={() => void openSidePanel(shop.windowId ?? 0).then(() => window.close())}>
            {t('action.seeAll')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void openDashboard().then(() => window.close())}>
          {t('action.openDashboard')}
        </Button>
      </div>
    </Receipt>
  );
}

function ShopPart({ domain, open, onDraft }: { domain: string; open: boolean; onDraft: () => void }) {
  const { t } = useWords();
  if (open) return <VerdictReceipt domain={domain} onDraft={onDraft} />;
  return (
    <>
      <ShopHead domain={domain} controller={null} />
      <p className="mt-3 mb-0">{t('access.none')}</p>
      <p className="mt-1 text-soft">{t('access.noneDetail')}</p>
      <AccessOffer domain={domain} level="shop" />
    </>
  );
}

function Nowhere() {
  const { t } = useWords();
  return (
    <>
      <p className="m-0 font-till text-soft text-xs uppercase tracking-widest">{t('app.name')}</p>
      <h1 className="mt-1 font-semibold font-serif text-xl">{t('app.tagline')}</h1>
      <p className="text-soft">{t('access.notShop')}</p>
    </>
  );
}
