import { ownFile } from '../../browser/index.ts';
import type { EventRow, FindingRow, PolicyRow, ShopRow, SightingRow, VisitRow } from '../../storage/index.ts';
import { customerDay } from '../cases/customer-day.ts';
import { recordCaseEvent } from '../cases/record-event.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { draftRequest, saveIdentity } from '../drafting/draft-request.ts';
import { SAMPLE_SHOP } from './sample-shop.ts';

/** What a real visit to the demo shop left in the history, as it lay there. */
interface SampleHistory {
  /** Milliseconds since the epoch. */
  recordedAt: number;
  shop: string;
  rows: {
    shops: ShopRow[];
    policies: PolicyRow[];
    visits: VisitRow[];
    events: EventRow[];
    sightings: SightingRow[];
    findings: FindingRow[];
  };
}

const CUSTOMER = { name: 'Kim Sample', email: 'kim@mail.example', customerNumber: 'VL-10442' };
const DAY_MS = 86_400_000;

/**
 * Puts the sample shop into the history: recorded visits, unchanged, so that their journal can be verified like any
 * other, and two requests whose days count from today: one that waits and one that is late. What is there already stays.
 */
export async function loadSample(services: Services): Promise<void> {
  const { db } = services;
  // Our own build wrote the file; a test holds it to the type.
  const { rows, recordedAt } = (await ownFile('/sample/history.json')) as SampleHistory;
  await db.transaction('rw', [db.shops, db.policies, db.visits, db.events, db.sightings, db.findings], async () => {
    if (await db.shops.get(SAMPLE_SHOP)) return;
    await db.shops.bulkPut(rows.shops);
    await db.policies.bulkPut(rows.policies);
    await db.visits.bulkPut(rows.visits);
    await db.events.bulkPut(rows.events);
    await db.sightings.bulkPut(rows.sightings);
    await db.findings.bulkPut(rows.findings);
  });
  if ((await db.cases.where('shop').equals(SAMPLE_SHOP).count()) === 0) {
    await saveIdentity(services, SAMPLE_SHOP, CUSTOMER);
    // The letter that lists cookies must not be older than the visits it speaks of.
    const recorded = Math.min(recordedAt, services.now());
    await request(services, 'access', Math.max(services.now() - 12 * DAY_MS, recorded));
    await request(services, 'marketing', services.now() - 50 * DAY_MS);
  }
  announceChange();
}

/** Drafts a letter and says that it was sent, on the day of a moment. */
async function request(services: Services, letter: 'access' | 'marketing', at: number): Promise<void> {
  const then: Services = { ...services, now: () => at, today: () => customerDay(at) };
  const draft = await draftRequest(then, { shop: SAMPLE_SHOP, letter }, true);
  if (typeof draft === 'string') throw new Error(`The sample's letter: ${draft}`);
  await recordCaseEvent(then, { case: draft.file.id, type: 'sent', date: customerDay(at), note: '' });
}
