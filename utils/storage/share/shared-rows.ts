import type { BackupTable } from '../backup/backup-tables.ts';
import type { FindingRow, SettingRow, ShopRow, VisitRow } from '../rows.ts';

/**
 * Settings that two machines have in common. Each keeps its own language, its rhythm of backups and what it reminded of.
 */
export const isSharedSetting = (key: string): boolean =>
  /^(residence|journal-days|check:.{1,253}|erasure:.{1,26}|case-dates-.{1,26})$/.test(key);

/** A row as it is compared between machines: without what each machine does after its own keep-times. */
export function sharedForm(table: BackupTable, row: unknown): unknown {
  if (table !== 'visits') return row;
  const visit = row as VisitRow;
  return { ...visit, gaps: visit.gaps.filter((gap) => gap !== 'journal-expired') };
}

/**
 * The part of a row that a person decides, where the later edit holds as a whole; undefined where a row has none, because
 * it never changes or is joined. `blank`: nobody decided anything yet.
 */
export function editOf(table: BackupTable, row: unknown): { edit: unknown; blank: boolean } | undefined {
  switch (table) {
    case 'settings':
      return { edit: (row as SettingRow).value, blank: false };
    case 'identities':
    case 'corrections':
    case 'cases':
    case 'replies':
      return { edit: row, blank: false };
    case 'shops': {
      const { controller, level = null } = row as ShopRow;
      return { edit: [controller, level], blank: controller === null && level === null };
    }
    case 'findings': {
      const { dismissed = null } = row as FindingRow;
      return { edit: dismissed, blank: dismissed === null };
    }
    default:
      return undefined;
  }
}
