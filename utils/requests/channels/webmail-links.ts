import { mailtoHref } from '../choose-channel.ts';
import data from '../data/webmail.json' with { type: 'json' };
import type { Letter } from '../letter-model.ts';
import { isAddress } from './is-address.ts';

/** A compose window of a mail service, filled in. */
export interface WebmailLink {
  id: string;
  name: string;
  href: string;
  /** False where the service is known to refuse links of this length, or may. */
  fits: boolean;
}

/**
 * Links that open a letter in the mail services that take one. The letter stands in the address: it is opened only at the
 * customer's click, in the service they use anyway. Empty for what is no address.
 */
export function webmailLinks(to: string, letter: Pick<Letter, 'subject' | 'body'>): WebmailLink[] {
  if (!isAddress(to)) return [];
  const encode = (text: string): string => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
  const values: Record<string, string> = {
    to: encodeURIComponent(to),
    subject: encode(letter.subject),
    body: encode(letter.body),
    mailto: encodeURIComponent(mailtoHref(to, letter)),
  };
  return data.services.map(({ id, name, url, limit }) => {
    const href = url.replace(/\{(\w+)\}/g, (_, field: string) => values[field] ?? '');
    return { id, name, href, fits: href.length <= limit };
  });
}
