import { type Access, inPrivate } from '../../utils/services/watch/ask-access.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { AccessOffer } from './access-offer.tsx';
import { ShopHead } from './shop-head.tsx';

/** A shop that is not looked at: not yet, or no longer. No figures, since none could be right. */
export function NoAccess({ domain, access, watched }: { domain: string; access: Access; watched: boolean }) {
  const { t } = useWords();
  return (
    <>
      <ShopHead domain={domain} controller={null} />
      <p className="rule mt-4 mb-0 pt-3 font-semibold">{t('access.none')}</p>
      <p className="mt-1 text-soft text-sm">{t(watched ? 'access.gone' : 'access.noneDetail')}</p>
      {/* The browser would write down which shop a permission was given for. */}
      {inPrivate() && access === 'none' ? (
        <Notice>{t('access.privateNone')}</Notice>
      ) : (
        <AccessOffer domain={domain} level="shop" />
      )}
      {inPrivate() && access !== 'none' && <p className="mt-1 mb-0 text-soft text-xs">{t('access.private')}</p>}
    </>
  );
}
