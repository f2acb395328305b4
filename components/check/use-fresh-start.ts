import { useRef, useState } from 'react';
import { type freshData, lookFresh } from '../../utils/services/findings/check-shop.ts';
import { type Deleted, putBack } from '../../utils/services/shop-data.ts';
import { useWords } from '../ui/words.tsx';

type Told = { what: 'deleted'; cookies: number; entries: number } | { what: 'undone' } | { what: 'failed' } | null;

export interface FreshStart {
  busy: boolean;
  /** Deleting or putting back went wrong. */
  failed: boolean;
  /** What was done, as a sentence. */
  says: string | null;
  remove(data: ReturnType<typeof freshData>): void;
  /** There while something can be put back. */
  undo?: (() => void) | undefined;
  dismiss(): void;
}

/**
 * Deletes what a shop keeps in this browser, and puts it back. It belongs to the check as a whole: the steps go on by
 * themselves as soon as the shop is opened anew, and what was deleted can still be put back then.
 */
export function useFreshStart(shop: string): FreshStart {
  const { t } = useWords();
  const [told, setTold] = useState<Told>(null);
  const [busy, setBusy] = useState(false);
  // What was deleted stays in this page alone.
  const last = useRef<Deleted | null>(null);
  const settle = (work: Promise<Told>): void => {
    setBusy(true);
    void work
      .catch((): Told => ({ what: 'failed' }))
      .then((next) => {
        setTold(next);
        setBusy(false);
      });
  };
  const remove = async (data: ReturnType<typeof freshData>): Promise<Told> => {
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
  return {
    busy,
    failed: told?.what === 'failed',
    says:
      told?.what === 'deleted'
        ? t('check.deleted', { cookies: told.cookies, entries: told.entries })
        : told?.what === 'undone'
          ? t('seen.undone')
          : null,
    remove: (data) => settle(remove(data)),
    undo: told?.what === 'deleted' && !busy ? () => settle(undo()) : undefined,
    dismiss: () => {
      last.current = null;
      setTold(null);
    },
  };
}
