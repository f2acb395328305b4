import { readSegmentName, type SegmentName } from '../../storage/index.ts';
import type { PlaceFile } from './shared-place.ts';

/** A segment that lies in the shared place, under one name or several. */
export interface PlacedSegment extends SegmentName {
  names: string[];
  sizes: number[];
}

/** The segments among a machine's files, by number; what has no name of ours is left alone. */
export function segmentsOf(files: readonly PlaceFile[]): PlacedSegment[] {
  const byHash = new Map<string, PlacedSegment>();
  for (const { name, size } of files) {
    const read = readSegmentName(name);
    if (!read) continue;
    const key = `${read.sequence}-${read.hash}`;
    const known = byHash.get(key);
    if (known) {
      known.names.push(name);
      known.sizes.push(size);
    } else byHash.set(key, { ...read, names: [name], sizes: [size] });
  }
  return [...byHash.values()].sort((a, b) => a.sequence - b.sequence);
}

/**
 * The segments of one machine that come next, in order: those after the last one taken in without a gap, beginning with
 * the newest one that holds all where that saves or mends something.
 */
export function nextSegments(segments: readonly PlacedSegment[], taken: number): PlacedSegment[] {
  const newer = segments.filter(({ sequence }) => sequence > taken);
  const whole = newer.findLast(({ all }) => all);
  const from = whole && (taken === 0 || newer[0]?.sequence !== taken + 1 || isGapped(newer)) ? whole : undefined;
  const rest = from ? newer.filter(({ sequence }) => sequence >= from.sequence) : newer;
  const next: PlacedSegment[] = [];
  let at = taken;
  for (const segment of rest) {
    if (segment.sequence === at) continue;
    if (segment.sequence !== at + 1 && !(segment.all && segment === from)) break;
    next.push(segment);
    at = segment.sequence;
  }
  return next;
}

const isGapped = (segments: readonly PlacedSegment[]): boolean =>
  segments.some(({ sequence }, index) => index > 0 && sequence > (segments[index - 1]?.sequence ?? 0) + 1);

/** Whether what a machine said up to a segment can still be had from the place: from one that holds all, without a gap. */
export function canBeHad(segments: readonly PlacedSegment[], upTo: number): boolean {
  if (upTo === 0) return true;
  const got = nextSegments(segments, 0).at(-1);
  return got !== undefined && got.sequence >= upTo;
}
