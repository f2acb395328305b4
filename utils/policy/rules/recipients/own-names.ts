import { addressBetween } from '../../addresses/address-index.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim } from '../../model.ts';
import { domainLabel } from '../../names/domains.ts';
import type { Organisation } from '../../names/organisations.ts';
import { hasCueBetween, type PolicyText, says } from '../../policy-text.ts';
import { bisect } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import { foldRecipient } from './fold-recipient.ts';

/** What a document shows of who writes it. */
export interface OwnNames {
  /** The controller's name, folded; empty where none is told. */
  controller: string;
  /** What stands before the ending of its host and of the domains under which it is written to, letters only. */
  domains: ReadonlySet<string>;
  /** What stands before the ending of its host, letters only. */
  host: string;
  /** The document's first line, folded, with a space at either end. */
  title: string;
}

const TOLD_HERE = subjects('recipients', 'transfers', 'cookies');
const REACHED = subjects('rights', 'contact', 'dpo', 'controller', 'complaint', 'changes');
/** Shortest domain that tells anything. */
const DOMAIN = 4;
/** Longest title looked at, in characters. */
const TITLE = 160;
/** How near behind a firm its number stands in an imprint, in characters. */
const IMPRINT_REACH = 200;

/** What a document calls the firm whose it is. */
export function ownNames(document: PolicyText, before: readonly Claim[]): OwnNames {
  const told = before.find((made) => made.kind === 'controller.name');
  // a firm that many shops name, of which little says that it is the controller
  const doubted = told?.confidence === 'weak' && told.rule !== 'controller.voice' && isVendor(document, told);
  const controller = typeof told?.value === 'string' && !doubted ? told.value : (imprinted(document, before) ?? '');
  const domains = document.emails
    .filter(({ start }) => {
      const { sentences } = document;
      const sentence = sentences[bisect(sentences, (one) => one.start > start) - 1];
      return sentence === undefined || !isAbout(sentence, TOLD_HERE, 1);
    })
    .map(({ value }) => domainLabel(value.slice(value.indexOf('@') + 1)));
  const host = domainLabel(document.host);
  return {
    controller: foldRecipient(controller),
    domains: new Set([host, ...domains].filter((label) => label.length >= DOMAIN)),
    host,
    title: ` ${foldRecipient(titleOf(document))} `,
  };
}

/** The first line of a document, where it is no sentence. */
function titleOf({ blocks: [first] }: PolicyText): string {
  return first === undefined || first.text.length > TITLE || /[.:;!]$/.test(first.text) ? '' : first.text;
}

const isVendor = ({ organisations }: PolicyText, { start, end }: Claim): boolean =>
  organisations.some((other) => other.role !== undefined && other.start < end && other.end > start);

/** The firm right before a registration number, where no controller is told. */
function imprinted({ organisations }: PolicyText, before: readonly Claim[]): string | undefined {
  const id = before.find((made) => made.kind === 'controller.businessId');
  if (id === undefined) return undefined;
  return organisations.findLast(
    ({ end, legal, role }) => legal && role === undefined && end <= id.start && id.start - end < IMPRINT_REACH,
  )?.name;
}

/** Whether a mention, `name` when folded, is of the firm itself, of its house, of an authority or a browser. */
export function isOwn(
  document: PolicyText,
  mention: Organisation,
  name: string,
  sentence: Sentence,
  own: OwnNames,
): boolean {
  if (mention.role === 'browser') return true;
  if (hasCueBetween(document, 'authority', mention.first, mention.last + 1)) return true;
  const joined = name.replaceAll(' ', '');
  const { host } = own;
  if (host.length >= DOMAIN && joined.startsWith(host)) return true;
  if (mention.role === undefined && !mention.legal && own.domains.has(joined)) return true;
  // "Privacy notice of the Quillon service": what nobody has listed and the title names is what the notice is for
  if (mention.role === undefined && own.title.includes(` ${name} `)) return true;
  if (mention.legal && mention.role === undefined && isWrittenTo(document, mention, sentence)) return true;
  return own.controller !== '' && isController(mention, name, own.controller);
}

/** "Write to X Ltd, 9 Shore Street": a firm with its address, where it is told how to reach somebody and of no sharing. */
function isWrittenTo(document: PolicyText, { end }: Organisation, sentence: Sentence): boolean {
  return (
    (isAbout(sentence, REACHED, 1) || says(document, 'dpoCue', sentence)) &&
    !says(document, 'shareWord', sentence) &&
    addressBetween(document, end, Math.min(sentence.end, end + 80)) !== undefined
  );
}

function isController(mention: Organisation, name: string, own: string): boolean {
  // another brand of the same house: "DHL Express" in the notice of DHL Paket GmbH
  const begins = name[0] === own[0];
  if (begins && !mention.legal && name.includes(' ') && name.split(' ')[0] === own.split(' ')[0]) return true;
  if (begins && mention.legal && isShortened(name, own)) return true;
  return (
    own === name ||
    (begins && isGenitive(name, own)) ||
    own.startsWith(`${name} `) ||
    name.startsWith(`${own} `) ||
    own.endsWith(` ${name}`) ||
    name.endsWith(` ${own}`)
  );
}

/** "Esimerkin Oy:n" is Esimerkki's own, as far as the ending alone tells: each word is the same or has an n behind it. */
function isGenitive(name: string, own: string): boolean {
  const words = own.split(' ');
  const said = name.split(' ');
  return said.length === words.length && said.every((word, i) => word === words[i] || word === `${words[i]}n`);
}

/** "Käpy ry" is Käpy Lapsiperheet ry: its first words and its legal form. */
function isShortened(name: string, own: string): boolean {
  const [words, all] = [name.split(' '), own.split(' ')];
  return (
    words.length < all.length &&
    words.at(-1) === all.at(-1) &&
    words.every((word, i) => i === words.length - 1 || word === all[i])
  );
}
