import { historyTables } from './0001-history.ts';
import { replyTables } from './0002-replies.ts';
import { pictureTable } from './0003-pictures.ts';
import { inboxTable } from './0004-inbox.ts';
import type { Migration } from './migration.ts';

/** Every schema that was shipped, in order. Each has a frozen history in `tests/fixtures/histories/`. */
export const MIGRATIONS: readonly Migration[] = [historyTables, replyTables, pictureTable, inboxTable];
