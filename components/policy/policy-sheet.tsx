import type { ShopView } from '../../utils/services/queries.ts';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { ClaimList } from './claim-list.tsx';

type Read = Pick<ShopView['policies'][number], 'hash' | 'url' | 'kind' | 'readAt' | 'reading'>;

/** What the shop says, claim by claim, and the documents in which it says so. */
export function PolicySheet({ policies }: { policies: readonly Read[] }) {
  const { t, moment } = useWords();
  const words = policies.reduce((sum, { reading }) => sum + reading.words, 0);
  return (
    <Receipt label={t('policy.title')}>
      <p className="stamp m-0 text-center">{t('said')}</p>
      <Strip title={t('policy.title')}>
        {policies.length === 0 ? (
          <p className="m-0 text-soft text-sm">{t('findings.noPolicy')}</p>
        ) : (
          <ClaimList claims={policies.flatMap(({ reading }) => reading.claims)} />
        )}
      </Strip>
      {policies.length > 0 && (
        <Strip title={t('policy.documents')} count={policies.length}>
          <ul className="m-0 list-none space-y-1.5 p-0 text-sm">
            {policies.map(({ hash, url, kind, readAt }) => (
              <li key={hash}>
                <a
                  href={/^https?:/.test(url) ? url : undefined}
                  target="_blank"
                  rel="noreferrer"
                  className="text-accent underline"
                >
                  {t(`policy.kind.${kind}`)}
                </a>
                <span className="block text-soft text-xs">{t('policy.readAt', { date: moment(readAt) })}</span>
              </li>
            ))}
          </ul>
          <p className="mt-2 mb-0 text-soft text-xs">{t('policy.read', { count: policies.length, words })}</p>
        </Strip>
      )}
    </Receipt>
  );
}
