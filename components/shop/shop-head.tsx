import type { Controller } from '../../utils/requests/model.ts';
import { useWords } from '../ui/words.tsx';

/** Who runs this shop, as far as it says so. */
export function ShopHead({ domain, controller }: { domain: string; controller: Controller | null }) {
  const { t, language } = useWords();
  const country = controller?.country
    ? new Intl.DisplayNames([language], { type: 'region' }).of(controller.country)
    : null;
  const facts = [controller?.name !== domain ? controller?.name : null, controller?.businessId, country].filter(
    Boolean,
  );
  return (
    <header className="text-center">
      <p className="font-till text-soft text-xs uppercase tracking-widest">{t('app.name')}</p>
      <h1 tabIndex={-1} className="mt-1 font-semibold font-serif text-2xl leading-tight">
        {domain}
      </h1>
      {facts.length > 0 && <p className="mt-1 text-soft text-sm">{facts.join(' · ')}</p>}
    </header>
  );
}
