import { party } from '../../attribution/index.ts';
import { type ChoiceComparison, compareChoices } from '../../comparison/index.ts';
import { reduceVisit } from '../../observation/index.ts';
import { command } from '../client.ts';
import type { Services } from '../container.ts';
import { attributeSighting } from '../watch/attribute-sighting.ts';
import { checkOf } from './check-shop.ts';

/** The three states side by side, and whether all of the check's journal is still there. */
export interface CheckResult {
  comparison: ChoiceComparison;
  expired: boolean;
}

/** Reads the journals of the check's visits once more and compares them; null when the shop has no check that is over. */
export async function checkResult(services: Services, shop: string): Promise<CheckResult | null> {
  // What was journalled a moment ago belongs into the comparison too.
  await command({ command: 'settle' });
  const progress = await checkOf(services, shop);
  if (!progress || progress.record.endedAt === null) return null;
  const { endedAt } = progress.record;
  const attributor = await services.attributor();
  const visits = (await services.db.visits.bulkGet(progress.visits)).filter((visit) => visit !== undefined);
  const parts = await Promise.all(
    visits.map(async ({ id, access }) => {
      const range = services.db.events.where('[visit+seq]').between([id, 0], [id, Number.POSITIVE_INFINITY]);
      const journal = (await range.toArray()).filter(({ event }) => event.at <= endedAt);
      const { sightings, consent, consentSignals } = reduceVisit(journal, {
        visit: id,
        shop,
        party: (host) => party(host, shop),
      });
      const seen = sightings.map((sighting) => attributeSighting(sighting, shop, attributor));
      return { access, consent, consentSignals, journal, seen };
    }),
  );
  return {
    comparison: compareChoices(parts),
    expired: visits.some(({ gaps }) => gaps.includes('journal-expired')),
  };
}
