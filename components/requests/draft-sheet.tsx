import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { BackButton } from '../ui/back-button.tsx';
import { Button } from '../ui/button.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { DraftReview } from './draft-review.tsx';

interface DraftSheetProps {
  order: DraftOrder;
  onBack: () => void;
  /** Leads to the other things one can ask for, where there is such a place. */
  onOther?: (() => void) | undefined;
}

/** The letter on a sheet of its own, with the way back to the shop. */
export function DraftSheet({ order, onBack, onOther }: DraftSheetProps) {
  const { t } = useWords();
  return (
    <Receipt label={t('draft.letter')}>
      <div className="flex flex-wrap justify-between gap-x-4">
        <BackButton onClick={onBack} />
        {onOther && (
          <Button look="quiet" className="-mt-2" onClick={onOther}>
            {t('action.otherRequest')}
          </Button>
        )}
      </div>
      <DraftReview key={`${order.letter} ${order.case} ${order.company}`} order={order} />
    </Receipt>
  );
}
