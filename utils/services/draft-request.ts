import { ulid } from 'ulid';
import {
  type CaseEvent,
  type CaseFile,
  type CaseState,
  type Channel,
  caseState,
  chooseChannel,
  composeLetter,
  controllerOf,
  type Identity,
  type LetterLanguage,
  letterForRight,
  MAILTO_LIMIT,
  type OnlineIdentifier,
  type Right,
  shopProfile,
  writeEml,
} from '../requests/index.ts';
import { announceChange } from './changes.ts';
import { newestPolicies } from './compare-shop.ts';
import type { Services } from './container.ts';
import { keepErasureSnapshot } from './erasure-snapshot.ts';

const NOBODY: Identity = { name: '', email: '', customerNumber: '' };

/** A drafted request: what to show, and how it can leave. */
export interface Draft {
  file: CaseFile;
  channel: Channel;
  /** The same letter as a file that mail programs open as a draft. */
  eml: string;
  identity: Identity;
  /** What the case would be if the letter arrived today. */
  state: CaseState;
}

/**
 * Drafts a letter and opens its case as *drafted*. Drafting again before anything was sent replaces the letter in the
 * same case: a click too many makes no second request.
 */
export async function draftRequest(
  services: Services,
  order: { shop: string; right: Right; language?: LetterLanguage | undefined; longLinks: boolean },
): Promise<Draft | null> {
  const { db } = services;
  const { shop, right } = order;
  const row = await db.shops.get(shop);
  if (!row) return null;
  const readings = (await newestPolicies(services, shop)).map(({ reading }) => reading);
  const controller = controllerOf(shop, readings, shopProfile(shop));
  const stored = await db.identities.get(shop);
  const identity = stored ?? NOBODY;
  const sightings = await db.sightings.where('shop').equals(shop).toArray();
  const identifiers = sightings.flatMap((thing): OnlineIdentifier[] =>
    thing.kind === 'cookie' && thing.party === 'first' && isIdentifier(thing)
      ? [{ name: thing.name, first: dayOf(thing.firstSeen), last: dayOf(thing.lastSeen) }]
      : [],
  );
  const companies = sightings.flatMap((thing) =>
    thing.kind === 'host' && thing.party === 'third' ? (thing.attribution.company ?? []) : [],
  );
  const open = await openDraft(services, shop, right);
  const id = open?.id ?? ulid(services.now());
  const reference = id.slice(-8);
  const letter = composeLetter({
    letter: letterForRight(right) ?? 'access',
    language: order.language ?? controller.language,
    controller,
    identity,
    reference,
    identifiers: identifiers.sort((a, b) => (a.name < b.name ? -1 : 1)),
    companies: [...new Set(companies)].sort(),
  });
  const file: CaseFile = {
    id,
    shop,
    right,
    reference,
    controller,
    letter,
    createdAt: open?.createdAt ?? services.now(),
  };
  await db.transaction('rw', db.cases, db.caseEvents, async () => {
    await db.cases.put(file);
    if (!open) await db.caseEvents.add(caseEvent(services, id, 'drafted', services.today(), ''));
  });
  announceChange();
  return drafted(services, file, identity, order.longLinks);
}

/** The calendar date of an instant where the customer is. */
const dayOf = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(at))
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();

/** Identifiers are persistent and long enough to tell people apart; session switches and language choices are not. */
const isIdentifier = (cookie: { storedSeconds: number | null; httpOnly: boolean; states: string[] }): boolean =>
  cookie.states.includes('stored') && (cookie.storedSeconds ?? 0) > 86_400;

function drafted(services: Services, file: CaseFile, identity: Identity, longLinks: boolean): Draft {
  const channel = chooseChannel(file.controller, file.letter, longLinks ? MAILTO_LIMIT.other : MAILTO_LIMIT.windows);
  const to = channel.kind === 'text' ? '' : channel.to;
  const { name, email, customerNumber } = identity;
  const eml = to === '' ? '' : writeEml(to, file.letter, services.now());
  return {
    file,
    channel,
    eml,
    identity: { name, email, customerNumber },
    state: caseState(file, [], services.today()),
  };
}

async function openDraft({ db }: Services, shop: string, right: Right): Promise<CaseFile | undefined> {
  const files = await db.cases.where('shop').equals(shop).toArray();
  for (const file of files.filter((candidate) => candidate.right === right)) {
    const events = await db.caseEvents.where('case').equals(file.id).toArray();
    if (events.every(({ type }) => type === 'drafted')) return file;
  }
  return undefined;
}

const caseEvent = (
  services: Services,
  file: string,
  type: CaseEvent['type'],
  date: string,
  note: string,
): CaseEvent => ({
  id: ulid(services.now()),
  case: file,
  type,
  recordedAt: services.now(),
  date,
  note,
});

/** Records what happened to a request. Append-only. */
export async function recordCaseEvent(
  services: Services,
  order: { case: string; type: CaseEvent['type']; date: string; note: string },
): Promise<boolean> {
  const file = await services.db.cases.get(order.case);
  if (!file) return false;
  await keepErasureSnapshot(services, file, order.type);
  await services.db.caseEvents.add(caseEvent(services, order.case, order.type, order.date, order.note));
  announceChange();
  return true;
}

/** Keeps who the customer is to one shop. */
export async function saveIdentity(services: Services, shop: string, identity: Identity): Promise<void> {
  await services.db.identities.put({ shop, ...identity });
}
