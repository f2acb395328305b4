import type { MessageKey, Words } from '../../../utils/i18n/index.ts';
import type { PictureMark } from '../../../utils/services/watch/visit-picture.ts';
import { MOMENT_WORDS } from '../evidence/moment-words.ts';

const WHAT: Record<PictureMark['kind'], MessageKey> = {
  request: 'picture.what.request',
  cookie: 'picture.what.cookie',
  storage: 'picture.what.storage',
};
/** Names said of one mark before the rest is counted. */
const NAMED = 6;

/** The facts of a mark, one by one. @param from when the picture begins */
export function markWords(mark: PictureMark, from: number, { t, elapsed, list }: Words) {
  const names = [...new Set(mark.names)];
  const rest = names.length - NAMED;
  return {
    what: t(WHAT[mark.kind], { count: names.length }),
    names: list(rest > 0 ? [...names.slice(0, NAMED), t('list.more', { count: rest })] : names),
    when: t('picture.when', { time: elapsed(mark.at - from) }),
    moment: t(MOMENT_WORDS[mark.moment]),
  };
}
