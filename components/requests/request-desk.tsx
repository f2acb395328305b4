import { useState } from 'react';
import { letterLaw } from '../../utils/requests/letters/letter-law.ts';
import { otherRecipients } from '../../utils/services/cases/other-recipients.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { shopView } from '../../utils/services/queries.ts';
import { BackButton } from '../ui/back-button.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { DraftSheet } from './draft-sheet.tsx';
import { RequestChoice } from './request-choice.tsx';

interface RequestDeskProps {
  shop: string;
  /** The letter to begin with; without one the customer chooses. */
  start?: DraftOrder | undefined;
  /** Leads out of the desk; without it the page around has its own way back. */
  onBack?: (() => void) | undefined;
}

/** Where requests are made: the choice of what to ask, and the letter that follows from it. */
export function RequestDesk({ shop, start, onBack }: RequestDeskProps) {
  const { t } = useWords();
  const [order, setOrder] = useState<DraftOrder | null>(start ?? null);
  const [company, setCompany] = useState('');
  const view = useLive((services) => shopView(services, shop), [shop]);
  const choose = (): void => setOrder(null);
  if (order) return <DraftSheet order={order} onBack={start && onBack ? onBack : choose} onOther={choose} />;
  return (
    <Receipt label={t('draft.choose')}>
      {onBack && <BackButton onClick={onBack} />}
      <div className="mx-auto max-w-2xl">
        <RequestChoice
          shop={shop}
          companies={otherRecipients(shop, view?.sightings ?? [])}
          company={company}
          law={company === '' ? letterLaw(view?.shop.controller?.country ?? null) : 'eu'}
          onCompany={setCompany}
          onChoose={({ letter }) => setOrder({ shop, letter, ...(company === '' ? {} : { company }) })}
        />
      </div>
    </Receipt>
  );
}
