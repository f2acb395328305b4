import { BOUNDS } from './bounds.ts';
import { noteCarried } from './carried-things.ts';
import { choiceTimeline } from './choice-moment.ts';
import { cookieSightings } from './cookie-sightings.ts';
import { hostSightings } from './host-sightings.ts';
import type { ConsentMoment, JournalEntry, Sighting, VisitReading } from './model.ts';
import { ofType, type Placed, type VisitContext } from './placed.ts';
import { storageSightings } from './storage-sightings.ts';

/**
 * Reduces one visit's journal to sightings. Entries may come in any order: they are put in the order of the
 * browser's own clock first, since both browsers deliver late and out of order.
 */
export function reduceVisit(entries: readonly JournalEntry[], context: VisitContext): VisitReading {
  const placed: Placed[] = entries
    .toSorted((a, b) => a.event.at - b.event.at || a.seq - b.seq)
    .map((entry) => ({ event: entry.event, ref: `${entry.visit}:${entry.seq}` }));
  const consent = ofType(placed, 'consent').map(
    ({ event, ref }): ConsentMoment => ({
      at: event.at,
      tool: event.tool,
      event: event.event,
      label: event.label,
      evidence: ref,
    }),
  );
  const consentSignals = toldAnew(placed);
  const moment = choiceTimeline(consent, consentSignals);
  const cookies = cookieSightings(placed, context, moment);
  const storage = storageSightings(placed, context, moment);
  const hosts = hostSightings(placed, context, moment);
  noteCarried(placed, hosts, [...cookies, ...storage], context.personal ?? new Map());
  const kinds: Sighting[][] = [cookies, storage, hosts];
  const capped = cappedIn(placed);
  const sightings = kinds.flatMap((sightingsOfKind) => {
    const dropped = sightingsOfKind.length - BOUNDS.sightingsPerKind;
    if (dropped > 0) capped.push({ what: sightingsOfKind[0]?.kind ?? 'sightings', dropped });
    return sightingsOfKind.slice(0, BOUNDS.sightingsPerKind);
  });
  const signals = ofType(placed, 'signals').at(-1)?.event;
  return {
    sightings,
    consent,
    consentSignals,
    signals: signals ? { doNotTrack: signals.doNotTrack, globalPrivacyControl: signals.globalPrivacyControl } : null,
    capped,
  };
}

/** What tools and tags said of the choice; a source that repeats itself is heard once. */
function toldAnew(placed: readonly Placed[]): VisitReading['consentSignals'] {
  const last = new Map<string, string>();
  return ofType(placed, 'consent-signal').flatMap(({ event: { type: _, ...signal }, ref }) => {
    const { at: __, ...said } = signal;
    const source = `${signal.source} ${signal.tool}`;
    const words = JSON.stringify(said);
    if (last.get(source) === words) return [];
    last.set(source, words);
    return [{ ...signal, evidence: ref }];
  });
}

/** What the page's side left out, one line a kind. A frame is counted several times over: its largest count holds. */
function cappedIn(placed: readonly Placed[]): VisitReading['capped'] {
  const dropped = new Map<string, number>();
  const add = (what: string, more: number) => dropped.set(what, (dropped.get(what) ?? 0) + more);
  for (const { event } of ofType(placed, 'capped')) add(event.what, event.dropped);
  const byFrame = Map.groupBy(ofType(placed, 'census'), ({ event }) => event.frame);
  for (const censuses of byFrame.values()) add('storage', Math.max(...censuses.map(({ event }) => event.dropped)));
  return [...dropped].filter(([, count]) => count > 0).map(([what, count]) => ({ what, dropped: count }));
}
