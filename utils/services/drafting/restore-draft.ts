import { ulid } from 'ulid';
import { type CaseEvent, eventsInForce } from '../../requests/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';

/** An event of today, without a note where none is told. */
export const caseEvent = (
  services: Services,
  told: Pick<CaseEvent, 'case' | 'type'> & Partial<Pick<CaseEvent, 'voids'>>,
): CaseEvent => ({
  date: services.today(),
  note: '',
  ...told,
  id: ulid(services.now()),
  recordedAt: services.now(),
});

/**
 * Takes back that a draft was sent or discarded, as long as nothing else happened to it. False where something did, and
 * for the sending of a reminder or a complaint, which is an event of its request too.
 */
export async function restoreDraft(services: Services, id: string): Promise<boolean> {
  const { db } = services;
  const events = eventsInForce(await db.caseEvents.where('case').equals(id).toArray());
  const [last, ...others] = events.filter(({ type }) => type !== 'drafted' && type !== 'place-told');
  if (!last || others.length > 0) return false;
  const undone = last.type === 'withdrawn' || (last.type === 'sent' && !(await db.cases.get(id))?.about);
  if (!undone) return false;
  await db.caseEvents.add(caseEvent(services, { case: id, type: 'corrected', voids: last.id }));
  announceChange();
  return true;
}
