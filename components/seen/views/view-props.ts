import type { ReactNode } from 'react';
import type { Picked } from '../picked.ts';

/** What every list of seen things is given besides the things. */
export interface ViewProps {
  /** Keys of rows that were not there when the page was opened. */
  fresh: ReadonlySet<string>;
  /** Said when there is nothing to list, and why that may be. */
  nothing: ReactNode;
  /** Rows picked in the picture of the visit. */
  picked: Picked | null;
  onUnpick: () => void;
}
