import type { DraftOrder } from '../../utils/services/draft-order.ts';
import { Button } from '../ui/button.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { DraftReview } from './draft-review.tsx';

/** The letter on a sheet of its own, with the way back to the shop. */
export function DraftSheet({ order, onBack }: { order: DraftOrder; onBack: () => void }) {
  const { t } = useWords();
  return (
    <Receipt label={t('draft.title')}>
      <Button look="quiet" className="-mt-2" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {t('action.back')}
      </Button>
      <DraftReview shop={order.shop} />
    </Receipt>
  );
}
