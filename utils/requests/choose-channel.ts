import type { Controller, Letter } from './model.ts';

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

/** Nothing in either part of an address: spaces, controls, and what means something to a header or to a link. */
const ATOM = String.raw`[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"?&%.]`;
const ADDRESS = new RegExp(`^(?=.{1,64}@)${ATOM}+(?:\\.${ATOM}+)*@(?:${ATOM}{1,63}\\.)+${ATOM}{2,63}$`, 'u');

/** An address that can be written to: one @, no spaces or header characters, a dotted domain (RFC 5321 section 4.1.2, narrowed). */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

/** A `mailto:` link with every field percent-encoded and lines ended by CRLF (RFC 6068 sections 2 and 5). */
export function mailtoHref(to: string, letter: Pick<Letter, 'subject' | 'body'>): string {
  const encode = (text: string): string => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
  const address = to.split('@').map(encodeURIComponent).join('@');
  return `mailto:${address}?subject=${encode(letter.subject)}&body=${encode(letter.body)}`;
}

/** Picks the first channel that will really carry the whole letter. */
export function chooseChannel(controller: Controller, letter: Letter, limit: number = MAILTO_LIMIT.windows): Channel {
  const to = controller.contacts.map(({ email }) => email).find(isAddress);
  if (!to) return { kind: 'text' };
  const href = mailtoHref(to, letter);
  return href.length <= limit ? { kind: 'mailto', to, href } : { kind: 'eml', to };
}
