import { citeFinding, type LetterWishes } from '../../requests/index.ts';
import type { SightingRow } from '../../storage/rows.ts';
import { customerDay } from '../cases/customer-day.ts';
import type { Services } from '../container.ts';
import { foundIdentifiers } from './found-identifiers.ts';

/** What was seen at the shop, as far as letters name it. */
export async function seenAt({ db }: Services, shop: string, { reveal = [] }: LetterWishes) {
  const sightings = await db.sightings.where('shop').equals(shop).toArray();
  return { identifiers: await foundIdentifiers(sightings, reveal), companies: companiesBehind(sightings) };
}

/** The companies that were contacted besides the shop, by name. */
export function companiesBehind(sightings: readonly SightingRow[]): string[] {
  const companies = sightings.flatMap((thing) =>
    thing.kind === 'host' && thing.party === 'third' ? (thing.attribution.company ?? []) : [],
  );
  return [...new Set(companies)].sort();
}

/** The standing findings a letter can state, each with how. */
export async function citableFindings({ db }: Services, shop: string) {
  const rows = await db.findings.where('shop').equals(shop).toArray();
  return rows.flatMap((finding) => {
    const fact = finding.goneSince === null ? citeFinding(finding, customerDay) : null;
    return fact ? [{ finding, fact }] : [];
  });
}
