import type { SeenCookie } from '../../../utils/comparison/model.ts';
import type { Words } from '../../../utils/i18n/index.ts';

/** How long a cookie asked to stay, or was stored where nobody saw it asking. */
export function lifetimeWords({ requestedSeconds, storedSeconds }: SeenCookie, { t, duration }: Words): string {
  const seconds = requestedSeconds ?? storedSeconds;
  return seconds === null ? t('seen.session') : duration(seconds);
}
