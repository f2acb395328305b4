import type { SeenThing } from '../../utils/comparison/model.ts';
import { freshData } from '../../utils/services/findings/check-shop.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { FreshStart } from './use-fresh-start.ts';

interface FreshLookProps {
  sightings: readonly SeenThing[];
  start: FreshStart;
}

/** Says what of the shop lies in the browser and deletes it at the customer's word, so that the banner comes anew. */
export function FreshLook({ sightings, start }: FreshLookProps) {
  const { t, list } = useWords();
  const data = freshData(sightings);
  const { cookies, storage } = data;
  const amounts = [
    ...(cookies.length > 0 ? [t('check.delete.cookies', { count: cookies.length })] : []),
    ...(storage.length > 0 ? [t('check.delete.storage', { count: storage.length })] : []),
  ];
  const names = [...new Set([...cookies, ...storage].map(({ name }) => name))].sort();
  return (
    <details className="mt-2 text-sm">
      <summary className="text-accent">{t('check.delete')}</summary>
      {amounts.length === 0 ? (
        <p className="my-1 text-soft">{t('check.delete.nothing')}</p>
      ) : (
        <>
          <p className="my-1">
            {t('check.delete.names')}: {list(amounts)}.
          </p>
          <p className="my-1 max-h-24 overflow-y-auto break-all font-till text-soft text-xs">{names.join(' · ')}</p>
          <p className="my-1 text-soft text-xs">{t('check.delete.warning')}</p>
          <Button disabled={start.busy} onClick={() => start.remove(data)}>
            {t('check.delete.now')}
          </Button>
        </>
      )}
    </details>
  );
}
