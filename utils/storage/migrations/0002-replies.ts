import type { Migration } from './migration.ts';

/** Answers of shops, with their files. */
export const replyTables: Migration = {
  version: 2,
  stores: { replies: 'id, case', attachments: '[reply+hash]' },
};
