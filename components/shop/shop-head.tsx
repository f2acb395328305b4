import type { Controller } from '../../utils/requests/model.ts';
import { Masthead } from '../ui/masthead.tsx';
import { useWords } from '../ui/words.tsx';

/** Who runs this shop, as far as it says so. */
export function ShopHead({ domain, controller }: { domain: string; controller: Controller | null }) {
  const { language } = useWords();
  const country = controller?.country
    ? new Intl.DisplayNames([language], { type: 'region' }).of(controller.country)
    : null;
  const facts = [controller?.name !== domain ? controller?.name : null, controller?.businessId, country].filter(
    Boolean,
  );
  return (
    <Masthead title={domain}>
      {facts.length > 0 && <p className="mt-0.5 mb-0 text-soft text-sm">{facts.join(' · ')}</p>}
    </Masthead>
  );
}
