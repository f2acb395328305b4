import { parseHTML } from 'linkedom';
import { authorities } from '../../utils/law/index.ts';
import {
  type ContactOption,
  contactFor,
  formSteps,
  type Letter,
  type LetterRequest,
  listChannels,
  MAILTO_LIMIT,
  mailtoHref,
  printLetter,
  webmailLinks,
  writeEml,
} from '../../utils/requests/index.ts';

/** One letter in every channel, as its addressee gets it. */
export interface SentLetter {
  to: string;
  contact: Pick<ContactOption, 'kind' | 'value'>;
  mailto: string;
  webmail: ReturnType<typeof webmailLinks>;
  eml: string;
  page: string;
  /** Everything but the letter's words, as a person can read it. */
  sheet: string;
}

const AT = Date.UTC(2026, 10, 22, 9, 30);

/** Sends nothing: makes of a letter what each channel would carry. */
export function inEveryChannel(letter: Letter, request: LetterRequest): SentLetter {
  const { contact, name, address, why } = addressee(letter, request);
  const to = contact.value;
  const mailto = mailtoHref(to, letter);
  const webmail = webmailLinks(to, letter);
  const eml = writeEml(to, letter, AT);
  const sender = [request.identity.name, 'Ekvägen 2', '222 33 Lund'];
  const page = printLetter(letter, { sender, recipient: [name, ...address], date: '2026-11-22' });
  const sheet = [
    `To: ${to} (${why})`,
    `First choice where mail programs take long links: ${best(contact, letter, MAILTO_LIMIT.other)}`,
    `First choice on Windows: ${best(contact, letter, MAILTO_LIMIT.windows)}`,
    '',
    `Mail link: ${mailto.length} characters`,
    ...[...new URL(mailto).searchParams.keys()].map((field) => `  ${field}`),
    ...webmail.map(({ name: service, href, fits }) => `${service}: ${href.length}, ${fits ? 'fits' : 'too long'}`),
    '',
    `Draft file: ${eml.length} octets`,
    ...eml
      .slice(0, eml.indexOf('\r\n\r\n'))
      .split('\r\n')
      .map((line) => `  ${line}`),
    '',
    'On paper:',
    ...onPaper(page).map((line) => `  ${line}`),
    '',
    `By form: ${formSteps(letter.language)
      .map(({ code }) => code)
      .join(', ')}`,
    '',
  ].join('\n');
  return { to, contact, mailto, webmail, eml, page, sheet };
}

function best(contact: SentLetter['contact'], letter: Letter, limit: number): string {
  const [first] = listChannels(contact, letter, limit);
  const fits = mailtoHref(contact.value, letter).length <= limit;
  const why = `the mail link ${fits ? 'fits into' : 'is longer than'} ${limit} characters`;
  return `${first?.kind === 'webmail' ? first.name : first?.kind}, as ${why}`;
}

/** A complaint goes to the authority it names, all else to the controller. */
function addressee(letter: Letter, { controller, details }: LetterRequest) {
  const named = letter.letter.startsWith('complaint') ? details?.authority?.name : undefined;
  const authority = authorities.find(({ name }) => name === named);
  if (authority?.email)
    return {
      contact: { kind: 'email' as const, value: authority.email },
      ...{ name: authority.name, address: authority.address, why: 'the authority' },
    };
  const { best: contact } = contactFor({ controller, right: letter.right });
  if (contact === null) throw new Error(`nobody to send ${letter.letter} to`);
  const address = controller.address?.split(', ') ?? [];
  return { contact, name: controller.name, address, why: `${contact.role}, from the ${contact.from}` };
}

/** What stands on the page beside the letter's paragraphs. */
function onPaper(page: string): string[] {
  const { document } = parseHTML(page);
  const text = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((node) => node.textContent?.trim() ?? '');
  return [
    `language: ${document.documentElement.getAttribute('lang')}`,
    `above the window: ${text('.return').join('')}`,
    `in the window: ${text('.to div').join(' / ')}`,
    `sender: ${text('.from > div:not(.date)').join(' / ')}`,
    `date: ${text('.date').join('')}`,
    `heading: ${text('h1').join('')}`,
    `paragraphs: ${text('h1 ~ p').length}, points: ${text('li').length}`,
  ];
}

/** A text without its no-break spaces. */
export const untied = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The words of the printed page, set again as the plain text they were made from; numbers are tied to words on paper alone. */
export function textOfPage(page: string): string {
  const { document } = parseHTML(page);
  const parts = [...document.querySelectorAll('h1 ~ p, h1 ~ ul')].map((node) =>
    node.tagName === 'UL'
      ? [...node.querySelectorAll('li')].map(({ textContent }) => `\n– ${textContent}`).join('')
      : `${node.className === 'close' ? '\n' : '\n\n'}${node.textContent}`,
  );
  return untied(parts.join('').trim());
}
