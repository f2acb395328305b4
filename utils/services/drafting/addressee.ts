import { type AuthorityChoice, authoritiesFor } from '../../law/index.ts';
import type { PolicyReading } from '../../policy/index.ts';
import {
  type CaseFile,
  type ContactOption,
  type Controller,
  contactFor,
  GRAVE,
  isAddress,
  LETTER_LANGUAGES,
  type LetterDetails,
  type LetterId,
  type LetterLanguage,
  languageIn,
  type Right,
  shopProfile,
} from '../../requests/index.ts';
import type { Services } from '../container.ts';

/** One way to reach whom a letter goes to, with where it was found and what speaks against it. */
export interface DraftContact extends Omit<ContactOption, 'from'> {
  from: 'customer' | 'profile' | 'policy' | 'authority';
  /** Nothing may be sent there before the customer has said so. */
  grave: boolean;
  /** Set where it is no address at all. */
  unusable: boolean;
}

/** An authority that a complaint can go to, the default first. */
export interface DraftAuthority {
  id: string;
  name: string;
  /** ISO 3166-1 code. */
  country: string;
  why: 'residence' | 'seat' | 'other';
}

/** A company behind a shop as the one who has to answer; its addresses are not known. */
export async function companyAsController(services: Services, name: string, shop: string): Promise<Controller> {
  const company = (await services.attributor()).resolveCompany(name);
  const stated = shopProfile(shop)?.otherControllers.find((other) => other.name === name);
  const country = stated?.country ?? company?.country ?? null;
  return {
    name: stated?.name ?? company?.legalEntity ?? name,
    shop,
    businessId: null,
    address: null,
    country,
    countryFrom: stated ? 'profile' : 'unknown',
    language: languageIn(country),
    contacts: [],
  };
}

/** Machines of these are let to whoever pays, and mail is answered there for others: a host tells nothing of whose it is. */
const LET: ReadonlySet<string> = new Set(['hosting', 'support', 'content', 'security', 'unknown']);

/** Whom a host belongs to where that is another than the controller, as far as the attribution tables know. */
async function othersKnown(services: Services, { name }: Controller): Promise<(host: string) => string | null> {
  const attributor = await services.attributor();
  const own = attributor.resolveCompany(name)?.name ?? name;
  return (host) => {
    const { company, category, hosted } = attributor.attributeHost(host);
    return company === null || hosted || LET.has(category) || attributor.sameCompany(company, own) ? null : company;
  };
}

interface ContactsAsked {
  controller: Controller;
  right: Right;
  readings: readonly PolicyReading[];
  /** The address chosen or typed in. */
  to: string | undefined;
  /** Set where the controller is a company behind the shop. */
  behind: boolean;
}

/** Every way to reach the controller, best first, and the one to use: the customer's choice, else what nothing grave speaks against. */
export async function controllerContacts(
  services: Services,
  { to, ...about }: ContactsAsked,
): Promise<{ contacts: DraftContact[]; contact: DraftContact | null }> {
  const question = { ...about, ownerOf: await othersKnown(services, about.controller) };
  const asked = to?.trim() ?? '';
  const known = contactFor(question);
  const found = known.options.some(({ value }) => value === asked);
  const { options } = asked === '' || found ? known : contactFor({ ...question, typed: asked });
  const contacts = options.map((option) => judged(option));
  const contact =
    contacts.find(({ value }) => asked !== '' && value.toLowerCase() === asked.toLowerCase()) ??
    contacts.find(({ grave }) => !grave) ??
    null;
  return { contacts, contact };
}

function judged(option: ContactOption): DraftContact {
  return {
    ...option,
    grave: option.warnings.some((warning) => GRAVE.has(warning)),
    unusable: option.kind === 'email' && !isAddress(option.value),
  };
}

interface EarlierLetters {
  shop: string;
  parent: CaseFile | undefined;
  company: string | undefined;
}

/**
 * The address that the customer chose before for the same addressee: for the request that this letter follows up on, else
 * for an earlier letter to the same company behind the shop, of which nothing else tells one.
 */
export async function addressBefore(
  { db }: Services,
  { shop, parent, company }: EarlierLetters,
): Promise<string | undefined> {
  if (parent?.wishes?.to) return parent.wishes.to;
  if (company === undefined) return undefined;
  const files = await db.cases.where('shop').equals(shop).toArray();
  const told = files.filter(
    (file) => file.company === company && file.wishes?.to && file.wishes.authority === undefined,
  );
  return told.sort((a, b) => b.createdAt - a.createdAt)[0]?.wishes?.to;
}

/** Whom a complaint can go to, the authority among them that it goes to, and how that one is reached. */
export interface ComplaintAddressee {
  authorities: DraftAuthority[];
  choice: AuthorityChoice | null;
  contacts: DraftContact[];
}

/** What a complaint is about, by which the authority in charge is found. */
export const complaintMatter = (letter: LetterId): 'data' | 'cookies' =>
  letter === 'complaint-cookies' ? 'cookies' : 'data';

/** @param residence ISO 3166-1 code of the state the customer lives in, empty where it is not known */
export function complaintAddressee(
  controller: Controller,
  residence: string,
  matter: 'data' | 'cookies',
  chosen: string | undefined,
): ComplaintAddressee {
  const choices = authoritiesFor({ controller: controller.place ?? controller.country ?? '', residence, matter });
  const choice = choices.find(({ authority }) => authority.id === chosen) ?? choices[0] ?? null;
  return {
    authorities: choices.map((option) => ({
      id: option.authority.id,
      name: option.authority.name,
      country: option.authority.country,
      why: reasonOf(option),
    })),
    choice,
    contacts: choice === null ? [] : authorityContacts(choice),
  };
}

/** What the letter says of the authority it goes to. */
export function authorityDetails({ choice }: ComplaintAddressee): Pick<LetterDetails, 'authority' | 'why'> {
  if (choice === null) return {};
  const { name, country, scope } = choice.authority;
  const why = reasonOf(choice);
  return { authority: { name, country, scope }, ...(why === 'other' ? {} : { why }) };
}

/** Why this authority, in the two words a letter has for it. */
function reasonOf({ reasons }: AuthorityChoice): DraftAuthority['why'] {
  const codes = new Set(reasons.map(({ code }) => code));
  if (codes.has('residence') || codes.has('device')) return 'residence';
  return codes.has('seat') || codes.has('lead-authority') ? 'seat' : 'other';
}

function authorityContacts({ authority: { email, complaintUrl, address } }: AuthorityChoice): DraftContact[] {
  const way = (kind: DraftContact['kind'], value: string): DraftContact => ({
    ...{ kind, value, role: 'general', from: 'authority', quote: null },
    ...{ warnings: [], grave: false, unusable: false },
  });
  return [
    ...(email === null ? [] : [way('email', email)]),
    way('form', complaintUrl),
    ...(address.length === 0 ? [] : [way('post', address.join(', '))]),
  ];
}

/** Language an authority is written to in: the customer's own where it works in it, else its first that we can write. */
export function authorityLanguage(choice: AuthorityChoice | null, reader: LetterLanguage | undefined): LetterLanguage {
  const spoken = choice?.authority.languages ?? [];
  if (reader !== undefined && spoken.includes(reader)) return reader;
  return LETTER_LANGUAGES.find((language) => spoken.includes(language)) ?? 'en';
}
