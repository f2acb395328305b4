import { ulid } from 'ulid';
import { authorities } from '../../law/index.ts';
import {
  type CaseEvent,
  type CaseFile,
  caseState,
  composeLetter,
  controllerAt,
  controllerOf,
  eventsInForce,
  type Identity,
  type LetterDetails,
  type LetterWishes,
  letterLaw,
  letterNature,
  mayCite,
  shopProfile,
} from '../../requests/index.ts';
import { MISSING_MOST } from '../../requests/letter-choices.ts';
import { residenceOf } from '../cases/residence.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { correctedReadings } from '../policies/stated-controller.ts';
import { missingItemsOf } from '../replies/replies-of.ts';
import {
  addressBefore,
  authorityDetails,
  authorityLanguage,
  companyAsController,
  complaintAddressee,
  complaintMatter,
  controllerContacts,
} from './addressee.ts';
import type { Draft } from './draft.ts';
import type { FullDraftOrder } from './draft-order.ts';
import { followUpDetails } from './follow-up-details.ts';
import { placeToldOf } from './place-told-of.ts';
import { caseEvent } from './restore-draft.ts';
import { waysOut } from './ways-out.ts';
import { citableFindings, seenAt } from './what-was-seen.ts';

/** A letter lists no more than this. */
const MOST_CITED = 12;

const NOBODY: Identity = { name: '', email: '', customerNumber: '' };

/**
 * Drafts a letter and opens its case as *drafted*. Drafting again before anything was sent replaces the letter in the
 * same case: a click too many makes no second request. A reminder or a complaint is kept as a file about its case.
 * @param longLinks whether mail programs of this system take long links
 */
export async function draftRequest(
  services: Services,
  order: FullDraftOrder,
  longLinks: boolean,
): Promise<Draft | 'no-shop' | 'unknown-case'> {
  const { db } = services;
  const { shop, letter: id, readerLanguage } = order;
  if (!(await db.shops.get(shop))) return 'no-shop';
  const { kind } = letterNature(id);
  const parent = order.case === undefined ? undefined : await db.cases.get(order.case);
  if (order.case === undefined ? kind === 'follow-up' : parent?.shop !== shop) return 'unknown-case';
  const company = order.company ?? parent?.company;
  const open = await openDraft(services, { shop, letter: id, about: parent?.id, company });
  const to = kind === 'complaint' ? undefined : await addressBefore(services, { shop, parent, company });
  const wishes: LetterWishes = { ...(to === undefined ? {} : { to }), ...open?.wishes, ...chosen(order) };

  const readings = company ? [] : await correctedReadings(services, shop);
  const known = company
    ? await companyAsController(services, company, shop)
    : controllerOf(shop, readings, shopProfile(shop));
  const told = await placeToldOf(services, shop, company);
  const controller = told === null ? known : controllerAt(known, told);
  const home = kind === 'complaint' ? await residenceOf(services) : null;
  const complaint =
    kind === 'complaint'
      ? complaintAddressee(controller, wishes.details?.residence ?? home ?? '', complaintMatter(id), wishes.authority)
      : null;
  const { shop: _, ...identity } = (await db.identities.get(shop)) ?? { shop, ...NOBODY };
  const { identifiers, companies } = await seenAt(services, shop, wishes);
  // What was seen lies beside the shop's words: a company behind it is not held to them.
  const findings = (company ? [] : await citableFindings(services, shop)).filter(({ fact }) =>
    mayCite(id, fact.fact, letterLaw(controller.country)),
  );
  const wanted = wishes.findings ?? (id === 'complaint-cookies' ? findings.map(({ finding }) => finding.key) : []);
  const cited = findings.filter(({ finding }) => wanted.includes(finding.key)).slice(0, MOST_CITED);
  const details: LetterDetails = {
    ...(parent ? followUpDetails(parent, await eventsOf(services, parent), services.today()) : {}),
    ...(parent && id === 'incomplete' ? await lackingIn(services, parent) : {}),
    ...(home && { residence: home.split('-')[0] ?? home }),
    ...filled(wishes.details),
    ...(complaint ? authorityDetails(complaint) : {}),
  };

  const caseId = open?.id ?? ulid(services.now());
  const usual = complaint
    ? authorityLanguage(complaint.choice, readerLanguage)
    : (parent?.letter.language ?? controller.language);
  const letter = composeLetter({
    ...{ letter: id, language: wishes.language ?? usual, readerLanguage, controller, identity, details },
    reference: parent?.reference ?? caseId.slice(-8),
    relation: company ? 'company' : wishes.visitor ? 'visitor' : 'customer',
    identifiers: company ? [] : identifiers,
    companies: company ? [] : companies,
    facts: cited.map(({ fact }) => fact),
  });
  const file: CaseFile = {
    ...{ id: caseId, shop, right: letter.right, reference: letter.reference, controller, letter },
    ...{ createdAt: open?.createdAt ?? services.now(), about: parent?.id, company, wishes },
  };
  await db.transaction('rw', db.cases, db.caseEvents, async () => {
    await db.cases.put(file);
    if (!open) await db.caseEvents.add(caseEvent(services, { case: caseId, type: 'drafted' }));
  });
  announceChange();

  const reached = complaint
    ? {
        contacts: complaint.contacts,
        contact: complaint.contacts.find(({ value }) => value === wishes.to) ?? complaint.contacts[0] ?? null,
      }
    : await controllerContacts(services, {
        ...{ controller, right: letter.right, readings, to: wishes.to, behind: company !== undefined },
      });
  return {
    ...{ file, kind, identity, details, ...reached },
    ...waysOut(letter, {
      ...{ contact: reached.contact, today: services.today(), now: services.now(), readerLanguage, longLinks },
      sender: [identity.name, ...postal(details.address), identity.email],
      recipient: complaint?.choice
        ? [complaint.choice.authority.name, ...complaint.choice.authority.address]
        : [controller.name, ...postal(controller.address)],
    }),
    state: caseState(file, [], services.today()),
    identifiers: letter.elements.some(({ id: element }) => element === 'identifiers')
      ? identifiers.flatMap(({ name, value }) => (value ? [name] : []))
      : [],
    findings: findings.map(({ finding }) => finding),
    cited: cited.map(({ finding }) => finding.key),
    authorities: complaint?.authorities ?? [],
    places: complaint ? [...new Set(authorities.map(({ country }) => country))].sort() : [],
  };
}

const postal = (address: string | null | undefined): string[] => (address ? address.split(', ') : []);

const eventsOf = ({ db }: Services, { id }: CaseFile): Promise<CaseEvent[]> =>
  db.caseEvents.where('case').equals(id).toArray();

/** What the newest checked answer to a request lacks, as far as one letter lists it; nothing where none was checked. */
async function lackingIn(services: Services, { id }: CaseFile): Promise<LetterDetails> {
  const missing = await missingItemsOf(services, id);
  return missing && missing.items.length > 0
    ? { answeredOn: missing.answeredOn, missingItems: missing.items.slice(0, MISSING_MOST) }
    : {};
}

/** The part of an order that the customer decided. */
function chosen({ shop: _, letter: __, case: ___, company: ____, readerLanguage: _____, ...wishes }: FullDraftOrder) {
  return filled(wishes);
}

/** What was really said: a field left empty takes nothing away from what is known. */
function filled<T extends object>(fields: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;
}

type DraftKey = { shop: string; letter: string; about: string | undefined; company: string | undefined };

/** The draft of this very letter of which nothing more is known than that it was drafted. */
async function openDraft({ db }: Services, { shop, letter, about, company }: DraftKey): Promise<CaseFile | undefined> {
  const files = await db.cases.where('shop').equals(shop).toArray();
  for (const file of files) {
    if (file.letter.letter !== letter || file.about !== about || file.company !== company) continue;
    const events = await db.caseEvents.where('case').equals(file.id).toArray();
    if (eventsInForce(events).every(({ type }) => type === 'drafted' || type === 'place-told')) return file;
  }
  return undefined;
}

/** Keeps who the customer is to one shop. */
export async function saveIdentity(services: Services, shop: string, identity: Identity): Promise<void> {
  await services.db.identities.put({ shop, ...identity });
}
