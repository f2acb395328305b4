import type { Migration } from './migration.ts';

/** What was seen while the history was locked, sealed until it is opened. */
export const inboxTable: Migration = {
  version: 4,
  stores: { inbox: 'id' },
};
