import { useEffect, useState } from 'react';
import type { ShopHere } from '../../utils/services/answer-commands.ts';
import { command } from '../../utils/services/client.ts';
import { onActiveTab } from '../../utils/services/page-services.ts';
import { Notice } from '../ui/notice.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { AccessOffer } from './access-offer.tsx';
import { ShopDesk } from './shop-desk.tsx';
import { ShopHead } from './shop-head.tsx';

/** The work surface beside the shop: follows the tab in front. */
export function SidePanelView() {
  const { t } = useWords();
  const [here, setHere] = useState<ShopHere | null>(null);
  useEffect(() => {
    const look = (): void =>
      void command({ command: 'shop-here' }).then((outcome) => {
        if (outcome.ok && outcome.value.domain) setHere(outcome.value);
      });
    look();
    return onActiveTab(look);
  }, []);
  if (!here?.domain) {
    return (
      <Receipt>
        <h1 className="m-0 font-semibold font-serif text-xl">{t('app.tagline')}</h1>
        <Notice>{t('access.notShop')}</Notice>
      </Receipt>
    );
  }
  if (here.watched) return <ShopDesk domain={here.domain} />;
  return (
    <Receipt>
      <ShopHead domain={here.domain} controller={null} />
      <AccessOffer domain={here.domain} level="shop" />
    </Receipt>
  );
}
