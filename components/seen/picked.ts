import type { Words } from '../../utils/i18n/index.ts';
import type { PictureLane, PictureMark } from '../../utils/services/watch/visit-picture.ts';
import type { SeenTab } from './nothing-seen.tsx';

/** What a mark of the picture stands for, to be looked at in a list. */
export interface Picked {
  tab: SeenTab;
  label: string;
  /** Keys of the rows. */
  keys: ReadonlySet<string>;
}

/** False where no list has rows for a mark: the shop's own hosts are not among the companies. */
export const isListed = (lane: PictureLane, { kind }: PictureMark): boolean => kind !== 'request' || !lane.own;

/** The rows behind a mark, or null where no list has them. */
export function pickedFrom(lane: PictureLane, mark: PictureMark, { t }: Words): Picked | null {
  const { kind, keys, names } = mark;
  if (!isListed(lane, mark)) return null;
  if (kind === 'request') {
    return { tab: 'companies', label: lane.name, keys: new Set([`company ${lane.name}`]) };
  }
  const what = t(kind === 'cookie' ? 'picture.what.cookie' : 'picture.what.storage', { count: names.length });
  return {
    tab: kind === 'cookie' ? 'cookies' : 'storage',
    label: t('seen.picked', { company: lane.name, what }),
    keys: new Set(keys),
  };
}
