/** One history on several machines: segments that each writes alone, and the book of what was shared (`docs/SYNC.md`). */

export { KEY_ROUNDS, type KeyMaker, passphraseKeys, SALT_OCTETS } from '../backup/backup-header.ts';
export { type ForgettableName, forgottenMark } from './forgotten-marks.ts';
export { RowMarks } from './row-marks.ts';
export { openSecrets, sealSecrets } from './seal-secrets.ts';
export { isMachineName, readSegmentName, type SegmentName, segmentName } from './segment-name.ts';
export type { SegmentHead } from './segment-shape.ts';
export {
  type LedgerNote,
  type LedgerRow,
  type SentRow,
  SHARE_SETTING,
  ShareLedger,
  type ShareState,
} from './share-ledger.ts';
export { type Intake, readSegmentHead, takeSegment } from './take-segment.ts';
export { type WrittenSegment, writeSegment } from './write-segment.ts';
