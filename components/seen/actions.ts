import type { SeenCookie, SeenStorage } from '../../utils/comparison/model.ts';

/** Takes cookies and entries of web storage out of the browser. */
export type Delete = (cookies: readonly SeenCookie[], storage?: readonly SeenStorage[]) => void;

/** A page's own entries can be deleted where a tab of it is open; databases, caches and workers are left to the browser. */
export const isDeletable = (store: SeenStorage['store']): boolean =>
  store === 'localStorage' || store === 'sessionStorage';

/** What can be done with what still lies in the browser. Without them the views only show. */
export interface SeenActions {
  /** The value as it lies in the browser now, or null when the cookie is no longer there. */
  onReveal(cookie: SeenCookie): Promise<string | null>;
  /** Takes cookies and entries of web storage out of the browser. Tells how many were there, or null when it failed. */
  onDelete(cookies: readonly SeenCookie[], storage: readonly SeenStorage[]): Promise<number | null>;
  /** Puts back what the last `onDelete` took. False when that failed. */
  onUndo(): Promise<boolean>;
}

/** The same where the surface offers some of it, or nothing. */
export type OfferedActions = { [Action in keyof SeenActions]?: SeenActions[Action] | undefined };
