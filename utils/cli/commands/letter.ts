import { parseArgs } from 'node:util';
import {
  type ContactOption,
  composeLetter,
  contactFor,
  LETTER_LANGUAGES,
  type LetterId,
  type LetterLanguage,
  type LetterLaw,
  type LetterRequest,
  letterCatalogue,
  letterForRight,
  listChannels,
  printLetter,
  webmailLinks,
  writeEml,
} from '../../requests/index.ts';
import { readIdentity, readObject, readShop } from '../read-shop.ts';

const CHANNELS = ['mailto', 'eml', 'text', 'html'] as const;
const usage = `usage: cc letter --right ARTICLE --lang CODE --shop FILE [--identity FILE] [--channel ${CHANNELS.join('|')}]
                 [--letter NAME] [--details FILE] [--beside CODE]
       cc letter --list [--law eu|eea|uk|ch]`;
const options = {
  right: { type: 'string' },
  letter: { type: 'string' },
  lang: { type: 'string' },
  shop: { type: 'string' },
  identity: { type: 'string' },
  details: { type: 'string' },
  beside: { type: 'string' },
  channel: { type: 'string', default: 'text' },
  list: { type: 'boolean', default: false },
  law: { type: 'string', default: 'eu' },
} as const;

type Outcome = { output: unknown } | { usage: string } | { error: { code: string; message: string } };
type Channel = (typeof CHANNELS)[number];

/** `cc letter`: one letter as it would be drafted, or, with `--list`, every letter with its elements. */
export async function run(args: string[]): Promise<Outcome> {
  const values = read(args);
  if (values === null) return { usage };
  if (values.list) return isLaw(values.law) ? { output: letterCatalogue(values.law) } : { usage };
  const { lang, shop, beside } = values;
  const channel = CHANNELS.find((name) => name === values.channel);
  if (shop === undefined || channel === undefined || (values.right ?? values.letter) === undefined) return { usage };
  if (!isLanguage(lang) || (beside !== undefined && !isLanguage(beside))) return { usage };
  const letter = letterNamed(values.letter, values.right);
  if (letter === null) return failure('unknown-letter', 'There is no letter for that right or by that name.');
  const details = values.details === undefined ? {} : readObject(values.details);
  const identity = readIdentity(values.identity);
  if (details === null || identity === null) return failure('unreadable', 'The identity or details cannot be read.');
  try {
    const controller = readShop(shop);
    if (controller === null) return failure('unreadable-shop', `${shop} tells no shop.`);
    const request = {
      letter,
      language: lang,
      readerLanguage: beside,
      controller,
      identity,
      reference: 'DRAFT',
      details,
    };
    return { output: drafted(request, channel) };
  } catch (error) {
    // A file written by hand may hold anything in the place of a text.
    return failure('bad-file', `A field of the files is not what it should be: ${String(error)}`);
  }
}

function drafted(request: LetterRequest, channel: Channel): unknown {
  const { elements, ...letter } = composeLetter(request);
  const { best, options: contacts } = contactFor({ controller: request.controller, right: letter.right });
  const to: ContactOption | undefined = best ?? contacts[0];
  const address = to?.kind === 'email' ? to.value : '';
  const mail = listChannels(best, letter).find(({ kind }) => kind === 'mailto');
  return {
    ...letter,
    words: letter.body.split(/\s+/).length,
    elements: elements.flatMap(({ list = [], ...element }) => [element, ...list]),
    contacts,
    to: address,
    channel,
    ...(channel === 'mailto' ? { mailto: mail ?? null, webmail: webmailLinks(address, letter) } : {}),
    ...(channel === 'eml' ? { eml: address === '' ? null : writeEml(address, letter, Date.now()) } : {}),
    ...(channel === 'html' ? { html: onPaper(request, { elements, ...letter }) } : {}),
  };
}

const onPaper = ({ controller, identity }: LetterRequest, letter: Parameters<typeof printLetter>[0]): string =>
  printLetter(letter, {
    sender: [identity.name, identity.email],
    recipient: [controller.name, ...(controller.address?.split(', ') ?? [])],
    date: Temporal.Now.plainDateISO().toString(),
  });

function letterNamed(name: string | undefined, right: string | undefined): LetterId | null {
  if (name === undefined) return letterForRight(right ?? '');
  return letterCatalogue().find(({ letter }) => letter === name)?.letter ?? null;
}

const isLanguage = (code: string | undefined): code is LetterLanguage =>
  LETTER_LANGUAGES.some((language) => language === code);

const isLaw = (code: string): code is LetterLaw => ['eu', 'eea', 'uk', 'ch'].includes(code);

const failure = (code: string, message: string): Outcome => ({ error: { code, message } });

function read(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}
