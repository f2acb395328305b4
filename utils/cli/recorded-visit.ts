import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Attributor, party } from '../attribution/index.ts';
import type { Comparison, SeenThing } from '../comparison/index.ts';
import { unpack } from '../evidence/index.ts';
import { type JournalEntry, mergeSightings, reduceVisit, type Sighting } from '../observation/index.ts';
import { attributeSighting } from '../services/watch/attribute-sighting.ts';

const MOST_BYTES = 200_000_000;

/** Of an evidence file, what a visit is put together from again: the journal, and what could be seen in each visit. */
const shape = z.object({
  schema: z.literal('customer-copy/evidence@1'),
  exportedAt: z.string(),
  shop: z.object({ domain: z.string().check(z.minLength(1)) }),
  policies: z.array(z.object({ url: z.string(), hash: z.string() })),
  blindSpots: z.array(z.string()),
  visits: z.array(z.object({ id: z.string(), startedAt: z.string(), access: z.enum(['none', 'shop', 'all']) })),
  journal: z.array(
    z.object({
      visit: z.string(),
      seq: z.number(),
      event: z.looseObject({ type: z.string(), at: z.number() }),
      hash: z.string(),
    }),
  ),
});
export type RecordedEvidence = z.infer<typeof shape>;

/** An evidence file, or the one in a saved archive; null for anything else. */
export function readEvidence(file: string): RecordedEvidence | null {
  try {
    if (statSync(file).size > MOST_BYTES) return null;
    const octets = readFileSync(file);
    const inside = octets.subarray(0, 2).toString('latin1') === 'PK' ? unpack(octets)?.['evidence.json'] : octets;
    const parsed = shape.safeParse(JSON.parse(new TextDecoder().decode(inside)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What was seen, put together anew from the journals of all visits, oldest first. */
export function recordedVisits(
  { shop, visits, journal, blindSpots, exportedAt }: RecordedEvidence,
  attributor: Attributor,
): Omit<Comparison, 'policies' | 'unread' | 'changes'> {
  // The journal's events were written by this extension; the hash chain is what `cc verify` checks.
  const byVisit = Map.groupBy(journal as unknown as JournalEntry[], ({ visit }) => visit);
  const ordered = visits.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const readings = ordered.map(({ id }) =>
    reduceVisit(byVisit.get(id) ?? [], { visit: id, shop: shop.domain, party: (host) => party(host, shop.domain) }),
  );
  const seen = new Map<string, Sighting>();
  for (const sighting of readings.flatMap(({ sightings }) => sightings)) {
    const known = seen.get(sighting.key);
    seen.set(sighting.key, known ? mergeSightings(known, sighting) : sighting);
  }
  const told = readings.findLastIndex(({ signals }) => signals !== null);
  const signals = readings[told]?.signals ?? null;
  return {
    seen: [...seen.values()].map((sighting): SeenThing => attributeSighting(sighting, shop.domain, attributor)),
    consent: readings.flatMap(({ consent }) => consent),
    visits: ordered.map(({ startedAt, access }) => ({
      at: Date.parse(startedAt),
      complete: access === 'all' && blindSpots.length === 0,
    })),
    signals: signals && { ...signals, since: Date.parse(ordered[told]?.startedAt ?? exportedAt) },
    access: ordered.at(-1)?.access ?? 'none',
    now: Date.parse(exportedAt),
    companyOf: attributor.resolveCompany,
    sameCompany: attributor.sameCompany,
  };
}
