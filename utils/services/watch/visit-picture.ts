import type { SeenThing } from '../../comparison/model.ts';
import type { ChoiceMoment, ConsentMoment } from '../../observation/model.ts';
import type { ShopView } from '../queries.ts';
import { type AxisBreak, timeAxis } from './visit-axis.ts';

export type MarkKind = 'request' | 'cookie' | 'storage';

/** Things of one kind that a company began with at about the same time, in one moment relative to the choice. */
export interface PictureMark {
  kind: MarkKind;
  moment: ChoiceMoment;
  /** The first and the last of them, in milliseconds since the epoch. */
  at: number;
  until: number;
  /** Place on the axis, 0 to 1. */
  x: number;
  /** Hosts, cookies or storage keys, in order of time. */
  names: string[];
  /** Keys of the sightings and their places in the journal, in the same order. */
  keys: string[];
  refs: string[];
}

export interface PictureLane {
  /** The company's name, or a host or site that belongs to nobody known. */
  name: string;
  /** The shop itself. */
  own: boolean;
  marks: PictureMark[];
}

/** A consent moment, drawn across all lanes. */
export interface PictureLine {
  event: ConsentMoment['event'];
  at: number;
  x: number;
  ref: string;
}

/** The newest visit on one axis of time: who began with what, and what the customer had chosen by then. */
export interface VisitPicture {
  from: number;
  to: number;
  /** The shop first, the others by first contact. */
  lanes: PictureLane[];
  lines: PictureLine[];
  /** Where the ground before the choice ends, or null where no banner was seen. */
  choiceAt: number | null;
  breaks: AxisBreak[];
}

/** Marks of one kind closer than this on the axis are one mark. */
const CLOSE = 0.02;

type Visit = Pick<ShopView['visits'][number], 'id' | 'startedAt' | 'consent'>;
type Act = Pick<PictureMark, 'kind' | 'moment' | 'at'> & { lane: string; name: string; key: string; ref: string };

/** What the newest visit looks like, or null when there is none or nothing happened in it. */
export function visitPicture(view: {
  shop: Pick<ShopView['shop'], 'domain'>;
  sightings: ShopView['sightings'];
  visits: readonly Visit[];
}): VisitPicture | null {
  const [visit] = view.visits;
  if (!visit) return null;
  const acts = view.sightings
    .flatMap((row) => actsOf(row.live?.[visit.id] ?? row, visit.id, view.shop.domain))
    .sort((a, b) => a.at - b.at);
  if (acts.length === 0) return null;
  const turns = turnsOf(visit.consent);
  const times = [visit.startedAt, ...acts.map(({ at }) => at), ...turns.map(({ at }) => at)];
  const axis = timeAxis(times);
  const byLane = Map.groupBy(acts, ({ lane }) => lane);
  const choice = turns.find(({ event }) => event !== 'shown');
  const to = times.reduce((a, b) => Math.max(a, b));
  return {
    from: times.reduce((a, b) => Math.min(a, b)),
    to,
    lanes: [...byLane]
      .map(([name, own]) => ({ name, own: name === view.shop.domain, marks: marksOf(own, axis.x) }))
      .sort((a, b) => Number(b.own) - Number(a.own)),
    lines: turns.map(({ event, at, evidence }) => ({ event, at, x: axis.x(at), ref: evidence })),
    choiceAt: turns.length > 0 ? axis.x(choice?.at ?? to) : null,
    breaks: axis.breaks,
  };
}

/** A banner that comes back on every page is shown once; of choices the same way in a row, the first counts. */
const turnsOf = (consent: readonly ConsentMoment[]): ConsentMoment[] =>
  consent.toSorted((a, b) => a.at - b.at).filter(({ event }, at, all) => all[at - 1]?.event !== event);

/** What one thing did in the visit: its first act in each moment relative to the choice. */
function actsOf(thing: SeenThing, visit: string, shop: string): Act[] {
  const kind: MarkKind = thing.kind === 'host' ? 'request' : thing.kind;
  const common = {
    kind,
    lane: laneOf(thing, shop),
    name: thing.kind === 'host' ? thing.host : thing.name,
    key: thing.key,
  };
  const here = (ref: string): boolean => ref.startsWith(`${visit}:`);
  const acts = Object.entries(thing.firstIn).flatMap(([moment, first]): Act[] =>
    here(first.ref) ? [{ ...common, moment: moment as ChoiceMoment, ...first }] : [],
  );
  // What was found lying there acted before anybody looked; what was only counted or blocked has no moment of its own.
  const [ref] = thing.evidence;
  if (acts.length > 0 || ref === undefined || !here(ref) || (thing.kind === 'cookie' && thing.baseline)) return acts;
  return [{ ...common, moment: 'unknown', at: thing.firstSeen, ref }];
}

/** Whose lane it is. A cookie's name alone is no reason to draw it under a company. */
function laneOf(thing: SeenThing, shop: string): string {
  const company = thing.attribution?.confidence === 'sure' ? thing.attribution.company : null;
  if (thing.kind === 'host') {
    if (thing.party === 'first' && !thing.alias) return shop;
    return thing.attribution.company ?? thing.alias?.name ?? thing.host;
  }
  if (company) return company;
  if (thing.party === 'first') return shop;
  return thing.kind === 'cookie'
    ? thing.domain
    : URL.canParse(thing.origin)
      ? new URL(thing.origin).host
      : thing.origin;
}

/** Acts of one company, those that would lie on top of each other joined. @param acts in order of time */
function marksOf(acts: readonly Act[], x: (at: number) => number): PictureMark[] {
  const marks: PictureMark[] = [];
  const newest = new Map<string, PictureMark>();
  for (const { kind, moment, at, name, key, ref } of acts) {
    const place = x(at);
    const last = newest.get(`${kind} ${moment}`);
    if (last && place - last.x < CLOSE) {
      last.until = at;
      last.names.push(name);
      last.keys.push(key);
      last.refs.push(ref);
      continue;
    }
    const mark = { kind, moment, at, until: at, x: place, names: [name], keys: [key], refs: [ref] };
    newest.set(`${kind} ${moment}`, mark);
    marks.push(mark);
  }
  return marks;
}
