import { useState } from 'react';
import { onActiveTab } from '../../utils/services/changes.ts';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useCommand } from '../ui/use-command.ts';
import { VaultBar } from '../ui/vault-bar.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { WhenOpen } from '../ui/when-open.tsx';
import { useWords } from '../ui/words.tsx';
import { AccessOffer } from './access-offer.tsx';
import { NoAccess } from './no-access.tsx';
import { ShopDesk } from './shop-desk.tsx';

/** The work surface beside the shop: follows the tab in front, and keeps the last shop where that is none. */
export function SidePanelView() {
  const { t } = useWords();
  const here = useCommand({ command: 'shop-here' }, onActiveTab);
  const [last, setLast] = useState<string | null>(null);
  if (!here)
    return (
      <main className="p-2">
        <Waiting />
      </main>
    );
  const shop = here.ok ? here.value : null;
  if (shop?.domain && shop.domain !== last) setLast(shop.domain);
  const domain = shop?.domain ?? last;
  if (!domain) {
    return (
      <main className="p-2">
        <Receipt>
          <Masthead title={t('app.tagline')}>
            {here.ok ? (
              <p className="mt-3 mb-0 text-soft">{t('access.notShopPanel')}</p>
            ) : (
              <Notice tone="due">{t(`error.${here.error}`)}</Notice>
            )}
          </Masthead>
        </Receipt>
      </main>
    );
  }
  if (shop?.domain && !shop.watched) {
    return (
      <main className="p-2">
        <Receipt>
          <NoAccess domain={domain} access={shop.access} watched={false} />
        </Receipt>
      </main>
    );
  }
  return (
    <main className="p-2">
      <VaultBar />
      <WhenOpen>
        <ShopDesk
          key={domain}
          domain={domain}
          above={
            !shop?.domain ? (
              <Notice>{t('access.elsewhere', { shop: domain })}</Notice>
            ) : (
              shop.access === 'none' && (
                <>
                  <Notice>{t('access.gone')}</Notice>
                  <AccessOffer domain={domain} level="shop" />
                </>
              )
            )
          }
        />
      </WhenOpen>
    </main>
  );
}
