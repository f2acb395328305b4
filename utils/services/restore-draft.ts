import { ulid } from 'ulid';
import { type CaseEvent, eventsInForce } from '../requests/index.ts';
import { announceChange } from './changes.ts';
import type { Services } from './container.ts';

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
