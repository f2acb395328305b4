import type { ChoiceMoment } from '../../../utils/observation/model.ts';
import { useWords } from '../../ui/words.tsx';

/**
 * A quiet word on a row that acted before the choice or after a refusal; the sign is the picture's own. What the shop
 * itself does after a refusal may be what it needs, so it is said without colour.
 */
export function MomentTag({ moments, own }: { moments: readonly ChoiceMoment[]; own: boolean }) {
  const { t } = useWords();
  if (moments.includes('after-refusal')) {
    return (
      <span className={`inline-block ${own ? '' : 'text-differs'}`}>
        <span aria-hidden="true">▲ </span>
        {t('seen.moment.afterRefusal')}
      </span>
    );
  }
  if (!moments.includes('before-choice')) return null;
  return (
    <span className="inline-block">
      <span aria-hidden="true">● </span>
      {t('seen.moment.before')}
    </span>
  );
}
