import type { SeenCookie } from '../../utils/comparison/model.ts';

/** What can be done with cookies that still lie in the browser. Without them the views only show. */
export interface SeenActions {
  /** The value as it lies in the browser now, or null when the cookie is no longer there. */
  onReveal(cookie: SeenCookie): Promise<string | null>;
  /** Takes cookies out of the browser. False when that failed. */
  onDelete(cookies: readonly SeenCookie[]): Promise<boolean>;
  /** Puts back what the last `onDelete` took. False when that failed. */
  onUndo(): Promise<boolean>;
}

/** The same where the surface offers some of it, or nothing. */
export type OfferedActions = { [Action in keyof SeenActions]?: SeenActions[Action] | undefined };
