import { useRef, useState } from 'react';
import type { SeenThing } from '../../utils/comparison/model.ts';
import { freshData, lookFresh } from '../../utils/services/check-shop.ts';
import { type Deleted, putBack } from '../../utils/services/shop-data.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

type Told = { what: 'deleted'; cookies: number; entries: number } | { what: 'undone' } | { what: 'failed' } | null;

/** Says what of the shop lies in the browser and deletes it at the customer's word, so that the banner comes anew. */
export function FreshLook({ shop, sightings }: { shop: string; sightings: readonly SeenThing[] }) {
  const { t, list } = useWords();
  const [told, setTold] = useState<Told>(null);
  const [busy, setBusy] = useState(false);
  // What was deleted stays in this page alone.
  const last = useRef<Deleted | null>(null);
  const data = freshData(sightings);
  const { cookies, storage } = data;
  const settle = (work: Promise<Told>): void => {
    setBusy(true);
    void work
      .catch((): Told => ({ what: 'failed' }))
      .then((next) => {
        setTold(next);
        setBusy(false);
      });
  };
  const remove = async (): Promise<Told> => {
    const deleted = await lookFresh(shop, data);
    if (!deleted) return { what: 'failed' };
    last.current = deleted;
    return { what: 'deleted', cookies: deleted.cookies.length, entries: deleted.stored.length };
  };
  const undo = async (): Promise<Told> => {
    if (last.current) await putBack(last.current);
    last.current = null;
    return { what: 'undone' };
  };
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
          <Button disabled={busy} onClick={() => settle(remove())}>
            {t('check.delete.now')}
          </Button>
        </>
      )}
      <div role="status">
        {told?.what === 'deleted' && (
          <p className="my-1">
            {t('check.deleted', { cookies: told.cookies, entries: told.entries })}{' '}
            <Button look="quiet" disabled={busy} onClick={() => settle(undo())}>
              {t('seen.undo')}
            </Button>
          </p>
        )}
        {told?.what === 'undone' && <p className="my-1">{t('seen.undone')}</p>}
      </div>
      {told?.what === 'failed' && <Notice tone="due">{t('error.internal')}</Notice>}
    </details>
  );
}
