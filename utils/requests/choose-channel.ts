import { addressWarnings, GRAVE } from './channels/address-warnings.ts';
import { isAddress } from './channels/is-address.ts';
import type { Letter } from './letter-model.ts';
import type { Controller } from './model.ts';

/** Ways a letter can leave, in the customer's own programs. */
export type Channel =
  | { kind: 'mailto'; to: string; href: string }
  /** The draft is too long for a link: a file that mail programs open as a draft. */
  | { kind: 'eml'; to: string }
  /** No address is known: the text goes to the clipboard, the customer knows the form. */
  | { kind: 'text' };

/**
 * Longest `mailto:` link handed to the system, in characters. Chromium on Windows drops longer ones without a word
 * (its external protocol limit is 2 048); elsewhere mail programs accept far more than a letter needs.
 */
export const MAILTO_LIMIT = { windows: 2_000, other: 12_000 } as const;

/** A `mailto:` link with every field percent-encoded and lines ended by CRLF (RFC 6068 sections 2 and 5). */
export function mailtoHref(to: string, letter: Pick<Letter, 'subject' | 'body'>): string {
  const encode = (text: string): string => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
  const address = to.split('@').map(encodeURIComponent).join('@');
  return `mailto:${address}?subject=${encode(letter.subject)}&body=${encode(letter.body)}`;
}

/**
 * Picks the first channel that will really carry the whole letter. An address that belongs to someone else, or passes for
 * the shop's, is passed over: `contactFor` says why.
 */
export function chooseChannel(
  controller: Controller,
  letter: Pick<Letter, 'subject' | 'body'>,
  limit: number = MAILTO_LIMIT.windows,
): Channel {
  const background = { shop: controller.shop, controller: controller.name };
  const to = controller.contacts
    .map(({ email }) => email)
    .find((email) => isAddress(email) && !addressWarnings(email, background).some((warning) => GRAVE.has(warning)));
  if (!to) return { kind: 'text' };
  const href = mailtoHref(to, letter);
  return href.length <= limit ? { kind: 'mailto', to, href } : { kind: 'eml', to };
}
