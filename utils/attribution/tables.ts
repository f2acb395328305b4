import companies from './data/generated/companies.json' with { type: 'json' };
import cookies from './data/generated/cookies.json' with { type: 'json' };
import hosts from './data/generated/hosts.json' with { type: 'json' };
import type { AttributionTables } from './tables-format.ts';

/**
 * The generated tables (about 220 kB). Import this module dynamically where start-up counts: nothing else in the room
 * refers to it.
 */
export function loadTables(): AttributionTables {
  return { companies, cookies, hosts };
}
