import {
  attachmentShape,
  caseEventShape,
  caseShape,
  identityShape,
  pictureShape,
  replyShape,
  settingShape,
} from './asked-shapes.ts';
import { eventShape, visitShape } from './event-shape.ts';
import { correctionShape, policyShape, shopShape } from './said-shapes.ts';
import { findingShape, sightingShape } from './seen-shapes.ts';

/**
 * What a backup holds, in the order in which it is written: a row stands before those that belong to it (visits before
 * events, requests before what happened to them, answers before their files).
 * `rows`: how many are read from the history at once.
 */
export const BACKUP_TABLES = {
  settings: { shape: settingShape, rows: 200 },
  shops: { shape: shopShape, rows: 500 },
  identities: { shape: identityShape, rows: 500 },
  policies: { shape: policyShape, rows: 4 },
  corrections: { shape: correctionShape, rows: 500 },
  visits: { shape: visitShape, rows: 500 },
  events: { shape: eventShape, rows: 2_000 },
  sightings: { shape: sightingShape, rows: 500 },
  findings: { shape: findingShape, rows: 1_000 },
  cases: { shape: caseShape, rows: 50 },
  caseEvents: { shape: caseEventShape, rows: 1_000 },
  replies: { shape: replyShape, rows: 20 },
  attachments: { shape: attachmentShape, rows: 1 },
  pictures: { shape: pictureShape, rows: 1 },
} as const;

export type BackupTable = keyof typeof BACKUP_TABLES;

/** Tables whose rows are files: the octets follow the row in a frame of their own. */
const FILE_TABLES = ['attachments', 'pictures'] as const;
type FileTable = (typeof FILE_TABLES)[number];

export const isFileTable = (table: BackupTable): table is FileTable => FILE_TABLES.some((name) => name === table);

export const BACKUP_TABLE_NAMES = Object.keys(BACKUP_TABLES) as BackupTable[];

/** Number of rows by table. */
export type RowCounts = Partial<Record<BackupTable, number>>;

/**
 * Settings that belong to the history and move with it. Left out is what belongs to one browser alone: the key that marks
 * values, permissions given (reminders), the folder chosen, what is kept of a passphrase.
 */
export const isMovedSetting = (key: string): boolean =>
  /^(language|residence|journal-days|reminders-told|backup-every|check:.{1,253}|erasure:.{1,26}|case-dates-.{1,26})$/.test(
    key,
  );
