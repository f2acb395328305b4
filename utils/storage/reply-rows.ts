import type { CheckedItem, DeliveredPart, ReplyKind, ReplyQuotation } from '../replies/model.ts';
import type { AttachmentReference } from '../requests/model.ts';

/** What an answer was confirmed to be; `other` stands for everything that has no kind of its own. */
export type KeptKind = ReplyKind | 'other';

/** Something brought that could not be read, or not wholly. */
export type UnreadPart = Pick<DeliveredPart, 'name'> & { problem: NonNullable<DeliveredPart['problem']> };

/** An answer of a shop, as the customer confirmed it. */
export interface ReplyRow {
  /** ULID. */
  id: string;
  case: string;
  kind: KeptKind;
  /** ISO calendar date on which it arrived, as confirmed. */
  receivedOn: string;
  recordedAt: number;
  /** Address in the From header; null where there was none. */
  from: string | null;
  /** ISO instant of the Date header, or null. */
  sentAt: string | null;
  /** Subject and text as they were read, as plain text. */
  text: string;
  /** The words that show the kind, in `text`; null where none do. */
  sign: ReplyQuotation | null;
  /** For an extension or a refusal: whether reasons were given; null where that was not told. */
  reasons: boolean | null;
  unread: readonly UnreadPart[];
  /** The case event recorded with it; null where its kind is no event. */
  event: string | null;
  /** The files as they were brought. */
  attachments: readonly AttachmentReference[];
  /** An answer to a request for access, held against what it must contain; null where that was not asked. */
  checked: readonly CheckedItem[] | null;
  /** Points that were not found but are not to be asked for, because the customer found them: `item subject`. */
  leftOut?: readonly string[];
}

/** The bytes of one file: of an answer, or of an event that the customer noted. */
export interface AttachmentRow {
  /** ULID of the answer, or of the case event where the file came with no answer. */
  reply: string;
  /** As in the reference: `sha256-` and 64 hexadecimal digits. */
  hash: string;
  content: Uint8Array;
}
