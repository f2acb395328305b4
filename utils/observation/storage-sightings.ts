import type { ChoiceMoment, StorageSighting, StoreKind } from './model.ts';
import { ofType, type Placed, type VisitContext } from './placed.ts';
import { addSetter, extendLife, newLife } from './sighting-life.ts';
import { hostOf } from './strip-url.ts';

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'null');

/** One row per key that a page keeps in the browser beside cookies. */
export function storageSightings(
  placed: readonly Placed[],
  context: VisitContext,
  moment: (at: number) => ChoiceMoment,
): StorageSighting[] {
  const rows = new Map<string, StorageSighting>();
  const row = (frame: string, store: StoreKind, name: string, at: number): StorageSighting => {
    const origin = originOf(frame);
    const key = `storage ${origin} ${store} ${name}`;
    const found = rows.get(key) ?? {
      ...newLife(key, at),
      kind: 'storage',
      store,
      origin,
      name,
      bytes: 0,
      party: context.party(hostOf(origin)),
      setBy: [],
      value: null,
    };
    rows.set(key, found);
    return found;
  };
  for (const { event, ref } of ofType(placed, 'storage-write')) {
    const sighting = row(event.frame, event.kind, event.key, event.at);
    extendLife(sighting, event.at, ref, moment(event.at));
    addSetter(sighting.setBy, { how: 'script', url: event.by });
  }
  for (const { event, ref } of ofType(placed, 'census')) {
    for (const entry of event.entries) {
      const sighting = row(event.frame, entry.kind, entry.key, event.at);
      extendLife(sighting, event.at, ref);
      sighting.bytes = Math.max(sighting.bytes, entry.bytes);
      // Censuses come in order of time: the last one holds.
      if (entry.value) sighting.value = entry.value;
    }
  }
  return [...rows.values()];
}
