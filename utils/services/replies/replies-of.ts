import { type AccessItem, missingFromAnswer } from '../../replies/index.ts';
import type { AttachmentRow, ReplyRow } from '../../storage/index.ts';
import type { Services } from '../container.ts';

export type { ReplyRow as KeptReply };

/** Names one point of a checked answer. */
export const pointKey = ({ item, subject = '' }: { item: AccessItem; subject?: string }): string =>
  `${item} ${subject}`.trim();

/** The answers to one request, the newest first. */
export async function repliesOf({ db }: Services, id: string): Promise<ReplyRow[]> {
  const rows = await db.replies.where('case').equals(id).toArray();
  return rows.sort((a, b) => (a.receivedOn + a.id < b.receivedOn + b.id ? 1 : -1));
}

/** The files of one answer. */
export const filesOf = ({ db }: Services, reply: string): Promise<AttachmentRow[]> =>
  db.attachments.where('[reply+hash]').between([reply, ''], [reply, '\uffff']).toArray();

/** The bytes of one file as they were brought, or null when it is no longer there. */
export const attachmentOf = async ({ db }: Services, reply: string, hash: string): Promise<Uint8Array | null> =>
  (await db.attachments.get([reply, hash]))?.content ?? null;

/**
 * What the newest checked answer to a request lacks, as the letter about an incomplete answer lists it, less what the
 * customer left out, and the ISO date on which that answer came. Null while no answer was checked.
 */
export async function missingItemsOf(
  services: Services,
  id: string,
): Promise<{ answeredOn: string; items: { item: AccessItem; subject?: string }[] } | null> {
  const newest = (await repliesOf(services, id)).find(({ checked }) => checked !== null);
  if (!newest?.checked) return null;
  const items = missingFromAnswer(newest.checked).filter((one) => !newest.leftOut?.includes(pointKey(one)));
  return { answeredOn: newest.receivedOn, items };
}

/** Leaves a point out of what is asked for, or takes it in again. */
export async function leaveOut({ db }: Services, reply: string, point: string, out: boolean): Promise<void> {
  await db.transaction('rw', db.replies, async () => {
    const row = await db.replies.get(reply);
    // Only points that were checked can be left out, so the list has their number at most.
    if (!row?.checked?.some((one) => pointKey(one) === point)) return;
    const others = (row.leftOut ?? []).filter((one) => one !== point);
    await db.replies.update(reply, { leftOut: out ? [...others, point] : others });
  });
}
