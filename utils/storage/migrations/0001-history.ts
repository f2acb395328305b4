import type { Migration } from './migration.ts';

/** The first history: shops, what they say, what was seen, and requests. */
export const historyTables: Migration = {
  version: 1,
  stores: {
    shops: 'domain, lastSeen',
    policies: '[chain+readAt], [shop+readAt]',
    corrections: 'id, shop',
    visits: 'id, [shop+startedAt]',
    events: '[visit+seq]',
    sightings: '[shop+key], shop',
    findings: '[shop+key], shop',
    cases: 'id, shop',
    caseEvents: 'id, case',
    identities: 'shop',
    settings: 'key',
  },
};
