import { ulid } from 'ulid';
import { type CaseEvent, type CaseFile, letterNature } from '../../requests/index.ts';
import type { Services } from '../container.ts';
import { complaintAddressee, complaintMatter } from './addressee.ts';

/**
 * What else happened when a reminder or a complaint was sent: it is an event of the case it is about, and its own file is
 * closed. Nothing for any other letter or event.
 */
export async function followUpSent(
  { db, now }: Services,
  file: CaseFile,
  { type, date, note }: Pick<CaseEvent, 'type' | 'date' | 'note'>,
): Promise<CaseEvent[]> {
  if (file.about === undefined || type !== 'sent') return [];
  const earlier = await db.caseEvents.where('case').equals(file.about).toArray();
  // Later than all that was recorded before, and the closing after the sending, so that their order is certain.
  const recordedAt = Math.max(now(), ...earlier.map((event) => event.recordedAt)) + 1;
  const happened = { ...{ case: file.about, date, note, recordedAt }, ...happening(file) };
  const closed = { ...{ case: file.id, date, note: '', recordedAt }, type: 'closed' as const };
  return [happened, closed].map((event) => ({ ...event, id: ulid(recordedAt) }));
}

/** What the sending of a follow-up is to the case it is about. */
function happening(file: CaseFile): Pick<CaseEvent, 'type' | 'authority'> {
  const { letter } = file.letter;
  if (letter === 'identity-overasked') return { type: 'identity-contested' };
  if (letterNature(letter).kind !== 'complaint') return { type: 'reminded' };
  const country = authorityOf(file)?.country;
  return { type: 'complained', ...(country === undefined ? {} : { authority: country }) };
}

/** The authority that a complaint went to: the one chosen, else the one it was addressed to by itself. */
function authorityOf({ controller, letter, wishes }: CaseFile) {
  const residence = wishes?.details?.residence ?? '';
  return complaintAddressee(controller, residence, complaintMatter(letter.letter), wishes?.authority).choice?.authority;
}
