import { type ChoiceMoment, choiceTimeline, hostOf } from '../observation/index.ts';
import type { AccessLevel, ConsentMoment, ConsentSignal, JournalEntry } from '../observation/model.ts';
import type { SeenHost, SeenThing } from './model.ts';

/** The three states a shop can be looked at in, in the order of the table. */
export const CHOICE_STATES = ['before-choice', 'after-refusal', 'after-acceptance'] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

/** One visit of a check: its journal and what the journal adds up to. */
export interface ChoiceVisit {
  access: AccessLevel;
  consent: readonly ConsentMoment[];
  consentSignals: readonly ConsentSignal[];
  journal: readonly JournalEntry[];
  seen: readonly SeenThing[];
}

/**
 * In which of the three states something was active. `before`: before any choice, whatever came later. `refused`: not
 * before, but after a refusal. `accepted-only`: after an acceptance alone, though both other states were looked at on the
 * same page. `accepted-elsewhere`: after an acceptance, on a page that was not open in both other states. `accepted`:
 * after an acceptance, where another state was not looked at.
 */
export type ChoicePlace = 'before' | 'refused' | 'accepted-only' | 'accepted-elsewhere' | 'accepted';

/** A cookie, a storage key or a third-party company, and the states it was active in. */
export interface ChoiceRow {
  key: string;
  kind: 'cookie' | 'storage' | 'company';
  name: string;
  /** Domain of a cookie, origin of a storage key, hosts of a company. */
  where: string;
  party: 'first' | 'third';
  /** False for a cookie that was asked for and never lay in the jar. */
  kept: boolean;
  /** Journal reference of the first event in each state. */
  states: Partial<Record<ChoiceState, string>>;
  /** States in which requests to the company took along a value stored for the shop, with the first such request. */
  identified: Partial<Record<ChoiceState, string>>;
  place: ChoicePlace;
}

/** What a shop does before a choice, after a refusal and after an acceptance, side by side. */
export interface ChoiceComparison {
  rows: ChoiceRow[];
  /** Pages opened in each state; null where the state was not reached. */
  pages: Record<ChoiceState, number | null>;
  /** False where some visit was allowed to see the shop's own hosts alone. */
  thirdParties: boolean;
}

const KINDS = ['cookie', 'storage', 'company'] as const;
const PLACES: readonly ChoicePlace[] = ['before', 'refused', 'accepted-only', 'accepted-elsewhere', 'accepted'];

/**
 * Puts the three states of a shop side by side. Something counts in a state when it acted in it: it was asked for,
 * stored, sent or contacted. What acted only where no choice was known is left out.
 * @param visits the visits of one check, each with its own journal; in any order
 */
export function compareChoices(visits: readonly ChoiceVisit[]): ChoiceComparison {
  const pages: ChoiceComparison['pages'] = { 'before-choice': null, 'after-refusal': null, 'after-acceptance': null };
  const rows = new Map<string, Omit<ChoiceRow, 'place'>>();
  const places = new Map<string, string>();
  const open = new Set<string>();
  for (const visit of visits) {
    const moment = choiceTimeline(visit.consent, visit.consentSignals);
    for (const { event, ref, page } of onPages(visit.journal)) {
      const state = moment(event.at);
      if (state === 'unknown') continue;
      pages[state] = (pages[state] ?? 0) + (event.type === 'page' ? 1 : 0);
      places.set(ref, page);
      open.add(`${state} ${page}`);
    }
    const identified = identifiedStates(visit, moment);
    for (const thing of visit.seen) {
      const row = rowOf(thing, identified);
      if (row && Object.keys(row.states).length > 0) rows.set(row.key, joinedRows(rows.get(row.key), row));
    }
  }
  const placeOf = ({ states }: Omit<ChoiceRow, 'place'>): ChoicePlace => {
    if (states['before-choice']) return 'before';
    if (states['after-refusal']) return 'refused';
    if (pages['before-choice'] === null || pages['after-refusal'] === null) return 'accepted';
    const page = places.get(states['after-acceptance'] ?? '') ?? '';
    const same = open.has(`before-choice ${page}`) && open.has(`after-refusal ${page}`);
    return same ? 'accepted-only' : 'accepted-elsewhere';
  };
  return {
    rows: [...rows.values()].map((row) => ({ ...row, place: placeOf(row) })).sort(inOrder),
    pages,
    thirdParties: visits.every(({ access }) => access === 'all'),
  };
}

function rowOf(
  thing: SeenThing,
  identified: ReadonlyMap<string, ChoiceRow['identified']>,
): Omit<ChoiceRow, 'place'> | null {
  const { kind, party } = thing;
  const states = Object.fromEntries(
    CHOICE_STATES.flatMap((state) => (thing.firstIn[state] ? [[state, thing.firstIn[state].ref]] : [])),
  );
  const row = { party, states, kept: true, identified: {} };
  switch (kind) {
    case 'cookie':
      return {
        ...row,
        kind,
        key: thing.key,
        name: thing.name,
        where: thing.domain,
        kept: thing.states.includes('stored'),
      };
    case 'storage':
      return { ...row, kind, key: thing.key, name: thing.name, where: thing.origin };
    case 'host': {
      if (!isCompany(thing)) return null;
      const name = thing.attribution.company ?? thing.host;
      const carried = identified.get(thing.host) ?? {};
      return { ...row, kind: 'company', key: `company ${name}`, name, where: thing.host, identified: carried };
    }
  }
}

/** Somebody else: a third party's host, or one under the shop's own name that leads to a third party. */
const isCompany = ({ party, alias }: SeenHost): boolean => party === 'third' || alias !== null;

/** By host: the states in which its requests took along a value that is also stored for the shop. */
function identifiedStates(
  { journal, seen }: ChoiceVisit,
  moment: (at: number) => ChoiceMoment,
): Map<string, ChoiceRow['identified']> {
  const known = new Set(
    seen.flatMap((thing) => (thing.kind !== 'host' && thing.party === 'first' ? (thing.value?.parts ?? []) : [])),
  );
  const byHost = new Map<string, ChoiceRow['identified']>();
  for (const { event, ref } of onPages(journal)) {
    if (event.type !== 'request' || !event.carried.some((part) => known.has(part))) continue;
    const state = moment(event.at);
    const host = hostOf(event.url);
    if (state !== 'unknown') byHost.set(host, { [state]: ref, ...byHost.get(host) });
  }
  return byHost;
}

/** The same thing in two visits, or two hosts of one company. */
function joinedRows(a: Omit<ChoiceRow, 'place'> | undefined, b: Omit<ChoiceRow, 'place'>): Omit<ChoiceRow, 'place'> {
  if (!a) return b;
  const where = [...new Set([...a.where.split(', '), b.where])].sort().join(', ');
  return {
    ...a,
    where,
    kept: a.kept || b.kept,
    states: { ...b.states, ...a.states },
    identified: { ...b.identified, ...a.identified },
  };
}

/** The journal in order of time, each entry with its reference and the address of the page it happened on. */
function onPages(journal: readonly JournalEntry[]) {
  let page = '';
  return journal
    .toSorted((a, b) => a.event.at - b.event.at || a.seq - b.seq)
    .map(({ event, visit, seq }) => {
      if (event.type === 'request' && event.resource === 'main_frame') page = event.url;
      return { event, ref: `${visit}:${seq}`, page };
    });
}

/** Companies last; within a kind what came first, other companies' before the shop's own, then by name. */
const inOrder = (a: ChoiceRow, b: ChoiceRow): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  PLACES.indexOf(a.place) - PLACES.indexOf(b.place) ||
  (a.party === b.party ? 0 : a.party === 'third' ? -1 : 1) ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1);
