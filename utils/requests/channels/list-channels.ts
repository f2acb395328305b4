import { MAILTO_LIMIT, mailtoHref } from '../choose-channel.ts';
import type { Letter } from '../letter-model.ts';
import type { ContactOption } from './contact-for.ts';
import { webmailLinks } from './webmail-links.ts';

/** A way a letter can leave, in the customer's own programs or by their own hand. */
export type LetterChannel =
  | { kind: 'mailto'; to: string; href: string }
  | { kind: 'webmail'; to: string; id: string; name: string; href: string }
  | { kind: 'eml'; to: string }
  | { kind: 'form'; url: string | null }
  | { kind: 'print' }
  | { kind: 'text' };

/**
 * Every way one letter can leave for one contact, best first: a mail draft where its link is short enough, a compose
 * window, a file that mail programs open as a draft, paper, the shop's form; the text itself always.
 * @param limit longest mailto link in characters
 */
export function listChannels(
  contact: Pick<ContactOption, 'kind' | 'value'> | null,
  letter: Pick<Letter, 'subject' | 'body'>,
  limit: number = MAILTO_LIMIT.windows,
): LetterChannel[] {
  const last: LetterChannel[] = [{ kind: 'print' }, { kind: 'text' }];
  if (contact === null) return [{ kind: 'text' }, { kind: 'print' }];
  if (contact.kind === 'form') return [{ kind: 'form', url: contact.value === '' ? null : contact.value }, ...last];
  if (contact.kind === 'post') return last;
  const to = contact.value;
  const href = mailtoHref(to, letter);
  return [
    ...(href.length <= limit ? [{ kind: 'mailto' as const, to, href }] : []),
    ...webmailLinks(to, letter)
      .filter(({ fits }) => fits)
      .map(({ id, name, href: link }) => ({ kind: 'webmail' as const, to, id, name, href: link })),
    { kind: 'eml', to },
    ...last,
  ];
}
