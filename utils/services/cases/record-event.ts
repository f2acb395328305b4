import { ulid } from 'ulid';
import { parsePlace } from '../../law/index.ts';
import type { CaseEvent, CaseEventType, CaseFile } from '../../requests/model.ts';
import { announceChange } from '../changes.ts';
import { fail, type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import { followUpSent } from '../drafting/follow-up-sent.ts';
import type { CaseCommand } from './case-commands.ts';
import { keepErasureSnapshot } from './erasure-snapshot.ts';

type Order = Omit<Extract<CaseCommand, { command: 'record-event' }>, 'command'>;

/** The fields that say something only beside certain events. */
const BELONGS: [keyof Order, CaseEventType[]][] = [
  ['voids', ['corrected']],
  ['channel', ['sent', 'bounced', 'form-confirmed']],
  ['reasons', ['extended', 'refused']],
  ['appealBy', ['decided']],
  ['authority', ['complained']],
  ['place', ['place-told']],
];

/** More events than any request has; a page that loops does not fill the disk. */
const MOST_EVENTS = 1_000;

/**
 * Records what happened to a request. Append-only: a correction is an event that names the one it takes back. Days
 * before the draft or after today (ISO dates, the customer's own zone), and fields beside the wrong event, are `invalid`.
 * @param contents bytes of the event's attachments by their hash; kept with the event or not at all
 */
export function recordCaseEvent(
  services: Services,
  order: Order,
  contents: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Outcome<null>> {
  const { db } = services;
  const tables = [db.cases, db.caseEvents, db.attachments, db.sightings, db.settings];
  return db
    .transaction('rw', tables, async (): Promise<Outcome<null>> => {
      const file = await db.cases.get(order.case);
      if (!file) return fail('unknown-case');
      const earlier = await db.caseEvents.where('case').equals(order.case).toArray();
      if (!isSound(order, file, earlier, services.today())) return fail('invalid');
      await keepErasureSnapshot(services, file, order.type);
      const event = eventOf(order, earlier, services.now());
      await db.caseEvents.bulkAdd([event, ...(await followUpSent(services, file, order))]);
      await db.attachments.bulkPut([...contents].map(([hash, content]) => ({ reply: event.id, hash, content })));
      return ok(null);
    })
    .then((outcome) => {
      if (outcome.ok) announceChange();
      return outcome;
    });
}

function isSound(order: Order, file: CaseFile, earlier: readonly CaseEvent[], today: string): boolean {
  const { type, date, voids, appealBy } = order;
  if (earlier.length >= MOST_EVENTS) return false;
  if (BELONGS.some(([field, types]) => order[field] !== undefined && !types.includes(type))) return false;
  if (type === 'corrected' && !earlier.some((event) => event.id === voids && event.type !== 'drafted')) return false;
  if (appealBy !== undefined && appealBy < date) return false;
  if (type === 'place-told' && parsePlace(order.place) === null) return false;
  const drafted = draftedOn(file, earlier);
  // A clock that was wrong while the letter was drafted must not lock the request until its date.
  return date <= today && date >= (drafted < today ? drafted : today);
}

const draftedOn = (file: CaseFile, earlier: readonly CaseEvent[]): string =>
  earlier.find(({ type }) => type === 'drafted')?.date ??
  Temporal.Instant.fromEpochMilliseconds(Math.floor(file.createdAt)).toString().slice(0, 10);

/** Later than all that was recorded before, even where the machine's clock was set back: the last correction decides. */
function eventOf(order: Order, earlier: readonly CaseEvent[], now: number): CaseEvent {
  const recordedAt = Math.max(now, ...earlier.map((event) => event.recordedAt + 1));
  const { attachments, voids, channel, reasons, appealBy, authority, place } = order;
  return {
    ...{ id: ulid(recordedAt), case: order.case, type: order.type, recordedAt, date: order.date, note: order.note },
    ...(attachments !== undefined && { attachments }),
    ...(voids !== undefined && { voids }),
    ...(channel !== undefined && { channel }),
    ...(reasons !== undefined && { reasons }),
    ...(appealBy !== undefined && { appealBy }),
    ...(authority !== undefined && { authority }),
    ...(place !== undefined && { place }),
  };
}
