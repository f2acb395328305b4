import { JAR_LIMIT_SECONDS } from '../observation/index.ts';
import type { SeenCookie } from './model.ts';

export const DAY = 86_400;

/** Set times drift and words round: a day or three per cent, whichever is more, is no difference. */
export const tolerated = (seconds: number): number => Math.max(DAY, seconds * 0.03);

/** Whether a lifetime asked for is longer than one declared, beyond what is tolerated. */
export const isLonger = (asked: number, declared: number): boolean => asked > declared + tolerated(declared);

/**
 * The lifetime a cookie asks for, in seconds; what the jar holds where no wish was seen; null for a session cookie and
 * where nothing is known. The jar cuts at 400 days and would hide a difference.
 */
export const askedSeconds = ({ requestedSeconds, states, storedSeconds }: SeenCookie): number | null =>
  requestedSeconds ?? (states.includes('attempted') ? null : storedSeconds);

/**
 * Whether the lifetime known is all of it. What was found in the jar may have run for a while, and what was cut to the
 * browser's limit may have asked for more: neither shows that a cookie keeps to the policy.
 */
export const isWhole = ({ requestedSeconds, baseline, storedSeconds }: SeenCookie): boolean =>
  requestedSeconds !== null || (!baseline && (storedSeconds ?? 0) < JAR_LIMIT_SECONDS - DAY);
