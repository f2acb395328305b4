import type { PolicyReading } from '../../policy/model.ts';
import type { Right } from '../letter-model.ts';
import type { Controller } from '../model.ts';
import {
  type AddressBackground,
  type AddressWarning,
  addressWarnings,
  formWarnings,
  GRAVE,
} from './address-warnings.ts';

/** One way to reach a controller, with where it was found. */
export interface ContactOption {
  kind: 'email' | 'form' | 'post';
  /** An e-mail address, the address of a form or empty, or a postal address. */
  value: string;
  /** What the source says it is for. */
  role: 'this-right' | 'data-protection' | 'general';
  from: 'customer' | 'profile' | 'policy';
  /** The policy's own words, where it says so for this right. */
  quote: string | null;
  warnings: AddressWarning[];
}

export interface ContactChoice {
  /** Every way there is, best first. */
  options: ContactOption[];
  /** The first against which nothing speaks: what may be used without asking. */
  best: ContactOption | null;
}

export interface ContactQuestion {
  controller: Controller;
  right: Right;
  readings?: readonly PolicyReading[] | undefined;
  /** An address the customer typed. */
  typed?: string | undefined;
  ownerOf?: AddressBackground['ownerOf'];
  behind?: AddressBackground['behind'];
}

/**
 * Where a letter goes: what the customer typed, then what the policy says for this right, the data protection officer,
 * the general address, a form, the post. Whatever there is a warning about comes after all else and is never the best.
 */
export function contactFor({
  controller,
  right,
  readings = [],
  typed,
  ownerOf,
  behind,
}: ContactQuestion): ContactChoice {
  const background = { shop: controller.shop, controller: controller.name, ownerOf, behind };
  const email = (
    value: string,
    role: ContactOption['role'],
    from: ContactOption['from'],
    quote: string | null = null,
  ) => ({ kind: 'email', value, role, from, quote, warnings: judged(value, from, background) }) satisfies ContactOption;
  const listed: ContactOption[] = [
    ...(typed === undefined ? [] : [email(typed.trim(), 'this-right', 'customer')]),
    ...sayingFor(right, readings, controller).map((option) =>
      option.kind === 'email'
        ? email(option.value, 'this-right', 'policy', option.quote)
        : option.kind === 'form' && option.value !== ''
          ? { ...option, warnings: formWarnings(option.value, background) }
          : option,
    ),
    ...controller.contacts.map((contact) => email(contact.email, contact.role, contact.from)),
    ...(controller.address === null ? [] : [post(controller.address)]),
  ];
  const known = new Set<string>();
  const options = listed.filter(({ kind, value }) => {
    const key = `${kind} ${value.toLowerCase()}`;
    return known.has(key) ? false : known.add(key) !== undefined;
  });
  options.sort((a, b) => gravity(a) - gravity(b) || place(a) - place(b));
  return { options, best: options.find(({ warnings }) => warnings.length === 0) ?? null };
}

const gravity = ({ warnings }: ContactOption): number =>
  warnings.length === 0 ? 0 : warnings.some((warning) => GRAVE.has(warning)) ? 2 : 1;

/** The order of those that are equally safe. */
const place = ({ kind, role, from }: ContactOption): number =>
  from === 'customer' ? 0 : role === 'this-right' ? 1 : kind === 'post' ? 4 : role === 'data-protection' ? 2 : 3;

/** What a person looked up or typed is not doubted for its domain alone; of a company behind the shop, only that it is another's. */
function judged(value: string, from: ContactOption['from'], background: AddressBackground): AddressWarning[] {
  const warnings = addressWarnings(value, background);
  if (from === 'policy') return warnings;
  return warnings.filter((warning) => GRAVE.has(warning) && (background.behind || warning !== 'other-company'));
}

const post = (address: string): ContactOption => ({
  kind: 'post',
  value: address,
  role: 'general',
  from: 'policy',
  quote: null,
  warnings: [],
});

/** What the policy's sentence about this right tells: an address in it, or that there is a form, or that it takes a letter. */
function sayingFor(right: Right, readings: readonly PolicyReading[], { address }: Controller): ContactOption[] {
  const article = right.startsWith('7') ? right : right.replace(/\(.*/, '');
  return readings
    .flatMap(({ claims }) => claims)
    .flatMap((claim): ContactOption[] => {
      if (claim.kind !== 'right' || claim.polarity !== 'affirmed' || claim.value.article !== article) return [];
      const option = { role: 'this-right' as const, from: 'policy' as const, quote: claim.quote, warnings: [] };
      const found = addressesIn(claim.quote);
      if (found.length > 0) return found.map((value) => ({ ...option, kind: 'email', value }));
      if (claim.value.how === 'form' || claim.value.how === 'account')
        return [{ ...option, kind: 'form', value: formIn(claim.quote) }];
      return claim.value.how === 'post' && address !== null ? [{ ...option, kind: 'post', value: address }] : [];
    });
}

/** The first address of a page in a sentence, without the signs that end the sentence. */
const formIn = (text: string): string =>
  (/https:\/\/[^\s<>"')\]”»]{1,300}/.exec(text)?.[0] ?? '').replace(/[.,;:!?…]+$/, '');

/** Signs that nobody sees, such as soft hyphens, come from the page's setting; an @ in a page's address is none. */
const addressesIn = (text: string): string[] =>
  text
    .slice(0, 2_000)
    .replace(/\p{Cf}|https?:\/\/[^\s<>"]+/gu, '')
    .split(/[\s<>()[\]"“”„»«,;/|]+/)
    .filter((word) => word.includes('@'))
    .map((word) => word.replace(/^mailto:/i, '').replace(/[.,;:!?]+$/, ''))
    .filter((word) => word.length > 2);
