import { ulid } from 'ulid';
import type { CaseEvent } from '../../requests/index.ts';
import type { AttachmentRow, ReplyRow } from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { noteForgotten } from '../share/forgotten-names.ts';
import { filesOf } from './replies-of.ts';

/** An answer that was deleted. Lives in the open page alone, so that deleting can be taken back. */
export interface DeletedReply {
  row: ReplyRow;
  files: AttachmentRow[];
  /** The event that says that what the answer meant did not happen so; null where it meant nothing. */
  correction: CaseEvent | null;
}

/**
 * Deletes an answer with its files. What it meant for the request is taken back by an event, because events are never
 * deleted. Null where there is no such answer.
 */
export async function deleteReply(services: Services, id: string): Promise<DeletedReply | null> {
  const { db } = services;
  const deleted = await db.transaction('rw', db.replies, db.attachments, db.caseEvents, async () => {
    const row = await db.replies.get(id);
    if (!row) return null;
    const files = await filesOf(services, id);
    const correction = row.event === null ? null : await takeBack(services, row.case, row.event, row.receivedOn);
    await db.replies.delete(id);
    await db.attachments.bulkDelete(files.map(({ reply, hash }) => [reply, hash]));
    return { row, files, correction };
  });
  if (!deleted) return null;
  await noteForgotten(services, `replies:${id}`);
  announceChange();
  return deleted;
}

/** Puts a deleted answer back, with what it meant. */
export async function putReplyBack(services: Services, { row, files, correction }: DeletedReply): Promise<void> {
  const { db } = services;
  await db.transaction('rw', db.replies, db.attachments, db.caseEvents, async () => {
    await db.replies.put(row);
    await db.attachments.bulkPut(files);
    if (correction) await takeBack(services, row.case, correction.id, row.receivedOn);
  });
  announceChange();
}

/** Records that an event did not happen so, later than everything recorded before: the last correction decides. */
async function takeBack({ db, now }: Services, file: string, voids: string, date: string): Promise<CaseEvent> {
  const known = await db.caseEvents.where('case').equals(file).toArray();
  const recordedAt = Math.max(now(), ...known.map((event) => event.recordedAt + 1));
  const event: CaseEvent = { id: ulid(recordedAt), case: file, type: 'corrected', recordedAt, date, note: '', voids };
  await db.caseEvents.add(event);
  return event;
}
