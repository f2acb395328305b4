import { ulid } from 'ulid';
import { type CaseEvent, type CaseFile, eventsInForce, letterNature } from '../requests/index.ts';
import { announceChange } from './changes.ts';
import type { Services } from './container.ts';
import { complaintAddressee, complaintMatter } from './drafting/addressee.ts';

/** An event as it is told: without its id and the moment of recording. `date` is today where it is left out. */
type Told = Pick<CaseEvent, 'case' | 'type'> & Partial<Pick<CaseEvent, 'date' | 'note' | 'voids' | 'authority'>>;

/** An event as it is kept. */
export const caseEvent = (services: Services, told: Told): CaseEvent => ({
  date: services.today(),
  note: '',
  ...told,
  id: ulid(services.now()),
  recordedAt: services.now(),
});

/**
 * Records what happened to a request. Append-only. A reminder or a complaint that was sent happened to the case it is
 * about; its own file is closed with that.
 */
export async function recordCaseEvent(
  services: Services,
  order: { case: string; type: CaseEvent['type']; date: string; note: string },
): Promise<boolean> {
  const { db } = services;
  const file = await db.cases.get(order.case);
  if (!file) return false;
  const { case: id, type, date, note } = order;
  const told: Told = { case: id, type, date, note };
  const more = file.about !== undefined && order.type === 'sent' ? followUpSent(file, order) : [];
  // One after the other in time as well, so that their order is certain.
  const kept = [told, ...more].map((event, at) => ({
    ...caseEvent(services, event),
    recordedAt: services.now() + at,
  }));
  await db.caseEvents.bulkAdd(kept);
  announceChange();
  return true;
}

function followUpSent(file: CaseFile, { date, note }: { date: string; note: string }): Told[] {
  if (file.about === undefined) return [];
  const about = { case: file.about, date, note };
  return [
    { ...about, ...happenedWith(file) },
    { case: file.id, type: 'closed', date, note: '' },
  ];
}

/** What the sending of a follow-up is to the case it is about. */
function happenedWith(file: CaseFile): Pick<Told, 'type' | 'authority'> {
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

/** Takes the discarding of a draft back. False where the case was never discarded, or was sent before. */
export async function restoreDraft(services: Services, id: string): Promise<boolean> {
  const { db } = services;
  const events = eventsInForce(await db.caseEvents.where('case').equals(id).toArray());
  const discarded = events.findLast(({ type }) => type === 'withdrawn');
  if (!discarded || events.some(({ type }) => type !== 'withdrawn' && type !== 'drafted')) return false;
  await db.caseEvents.add(caseEvent(services, { case: id, type: 'corrected', voids: discarded.id }));
  announceChange();
  return true;
}
