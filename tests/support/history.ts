import { CHAIN_START } from '../../utils/evidence/index.ts';
import { CustomerDatabase, type VisitRow } from '../../utils/storage/index.ts';
import { NOON, VISIT } from './observed-events.ts';

let opened = 0;

/** A history of its own for each test, in memory: the test imports `fake-indexeddb/auto` before anything else. */
export const freshHistory = (): CustomerDatabase => new CustomerDatabase(`history-${++opened}`);

/** A visit that has just begun. */
export const newVisit = (more: Partial<VisitRow> = {}): VisitRow => ({
  id: VISIT,
  shop: 'shop.example',
  startedAt: NOON,
  lastEventAt: NOON,
  access: 'all',
  gaps: [],
  length: 0,
  head: CHAIN_START,
  reducedTo: 0,
  consent: [],
  consentSignals: [],
  signals: null,
  capped: [],
  ...more,
});
