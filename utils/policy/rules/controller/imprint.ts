import { addressBetween } from '../../addresses/address-index.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import { withoutMarks } from '../../names/domains.ts';
import type { Organisation } from '../../names/organisations.ts';
import { cuesBetween, hasCueBetween, type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { bisect, organisationsBetween } from '../../spans.ts';
import { anyOf } from '../../words/any-of.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { OURSELVES } from './calls-itself.ts';
import { type ControllerName, isAuthority } from './line-names.ts';

const OWN = subjects('controller', 'contact');
const ELSEWHERE = subjects('recipients', 'complaint', 'transfers', 'dpo', 'automated');
const OFFICER = subjects('dpo');
const ASKED = subjects('rights', 'contact');
/** How far behind a name its address, number or e-mail stands in an imprint, in characters. */
const REACH = 170;
const ENOUGH = 3;
/** What a firm known for a service loses where nothing is said of who writes. */
const SERVICE = 2;
const JOINS = new Set(clauses.joins);
const SECOND = 3;
/** What stands before whoever made a site, and how far before. */
const MADE_REACH = 60;
const MADE = new RegExp(`(?:^|\\s)${anyOf(naming.makers)}(?!\\p{L})[^.]{0,30}$`, 'iu');
/** Blocks at the beginning of a page among which the firm whose page it is may be named. */
const TOP_BLOCKS = 3;
/** Longest title. */
const TITLE = 200;
const TITLE_LINE = 80;
/** Fewest letters of a name's first word that a domain may tell, and of the others. */
const SHORTEST = 4;
const LONG = 8;
/** Most mentions and e-mail addresses looked at. */
const MENTIONS = 400;
const ADDRESSES = 20;

/** Firms with their own address, number or e-mail behind them, outside what is said of others. */
export function inImprint(document: PolicyText): ControllerName[] {
  const found: ControllerName[] = [];
  const seen = new Set<string>();
  let looked = 0;
  for (const organisation of document.organisations) {
    if (!organisation.legal || seen.has(organisation.name)) continue;
    const sentence = sentenceAt(document, organisation.first);
    if (sentence === undefined || ++looked > MENTIONS) continue;
    const score = judge(document, organisation, sentence);
    if (score < ENOUGH) continue;
    seen.add(organisation.name);
    found.push({ ...organisation, score, rule: 'controller.imprint' });
  }
  return found;
}

function judge(document: PolicyText, organisation: Organisation, sentence: Sentence): number {
  if (isAuthority(document, organisation.first, organisation.last)) return 0;
  if (isAbout(sentence, ELSEWHERE, 1)) return 0;
  const { text } = document;
  const [next] = organisationsBetween(document, organisation.end, organisation.end + REACH).filter(
    (other) => other.legal && other.name !== organisation.name,
  );
  const end = Math.min(text.length, organisation.end + REACH, next?.start ?? text.length);
  let score = 0;
  if (OURSELVES.test(text.slice(organisation.end, organisation.end + 80))) score += 3;
  if (addressBetween(document, organisation.end, end) !== undefined) score += 1;
  if ((document.ids[bisect(document.ids, (id) => id.start >= organisation.end)]?.start ?? end) < end) score += 1.5;
  if (text.slice(organisation.end, end).includes('@')) score += 0.5;
  if (
    score === 0 ||
    MADE.test(text.slice(Math.max(sentence.start, organisation.start - MADE_REACH), organisation.start))
  )
    return 0;
  if (isAbout(sentence, OWN, 2)) score += 2;
  // "write by post to X Ltd, Street 1"
  else if (isWrittenTo(document, sentence)) return score + 2.5;
  else if (organisation.role !== undefined) score -= SERVICE;
  if (isOurName(document, organisation)) score += 1;
  // "Candle Corner" / "and" / "Host Ltd": the second of two who are responsible together
  if (JOINS.has(document.blocks[sentence.block - 1]?.text.trim().toLowerCase() ?? '')) score -= SECOND;
  // said of somebody whose service is used: "hosted by X GmbH, Street 1, 12345 Town"
  const served = says(document, 'useWord', sentence) || says(document, 'shareVerb', sentence);
  if (served || hasCueBetween(document, 'notRecipient', sentence.first, sentence.last)) score -= 2.5;
  return score + 1;
}

/** Whether a sentence tells where to write to. */
const isWrittenTo = (document: PolicyText, sentence: Sentence): boolean =>
  isAbout(sentence, ASKED) &&
  cuesBetween(document, 'exercise', sentence.first, sentence.last).some(({ key }) => key === 'post');

/** Whether the first word of a name, or a long one, stands in the host of the document or in an address of it. */
function isOurName({ blocks, host, emails }: PolicyText, { name }: Organisation): boolean {
  const [title] = blocks;
  const titled = title?.role === 'heading1' && title.text.length < TITLE ? title.text.toLowerCase().split(' ') : [];
  const words = name.toLowerCase().split(/[^A-Za-zÀ-ÖØ-öø-ɏ\d]+/);
  return words
    .filter((word, at) => word.length >= (at === 0 ? SHORTEST : LONG))
    .some(
      (word, at) =>
        (at === 0 && titled.includes(word)) ||
        asHosts(word).some(
          (known) =>
            host.includes(known) ||
            emails.slice(0, ADDRESSES).some(({ value }) => value.toLowerCase().includes(`@${known}`)),
        ),
    );
}

/** A word as it may stand in a domain: as it is, without its marks, and in the German manner with an e for two dots. */
function asHosts(word: string): string[] {
  if (/^[a-z\d]+$/.test(word)) return [word];
  return [word, withoutMarks(word), word.normalize('NFD').replaceAll('\u0308', 'e').replaceAll('ß', 'ss')];
}

/** A page that never says "controller" is still somebody's: the firm it names first and more than once, or by the name of its host. */
export function mostNamed(document: PolicyText): ControllerName[] {
  const counts = new Map<string, number>();
  for (const { legal, name } of document.organisations) if (legal) counts.set(name, (counts.get(name) ?? 0) + 1);
  const wide = document.language === 'und';
  const aside = toldAside(document);
  const first =
    document.organisations.find(
      (named) =>
        named.legal &&
        !aside.has(named.name) &&
        (wide
          ? named.role === undefined && !inCell(document, named.first)
          : (counts.get(named.name) ?? 0) > 1 && !(named.role !== undefined && isServing(document, named.name))),
    ) ??
    document.organisations.find((organisation) => organisation.legal && isOurName(document, organisation)) ??
    document.organisations.find((organisation) => !wide && entitles(document, organisation));
  const owner = first !== undefined && first.start < Math.max(1500, document.text.length / 4);
  return owner ? [{ ...first, score: 1, rule: 'controller.named' }] : [];
}

/** Firms of which a page says "Provider is X Ltd", and those below a heading about the officer. */
function toldAside(document: PolicyText): ReadonlySet<string> {
  const aside = document.organisations.filter(({ legal, first }) => {
    if (!legal) return false;
    const sentence = sentenceAt(document, first);
    const verb = ARTICLES.has(wordAt(document, first - 1)) ? first - 2 : first - 1;
    return (
      (sentence !== undefined && isAbout(sentence, OFFICER, 1)) ||
      (COPULAS.has(wordAt(document, verb)) && PROVIDER.test(wordAt(document, verb - 1)))
    );
  });
  return new Set(aside.map(({ name }) => name));
}

/** Whether a firm is named where services are told: "Provider: X Ltd" on a page about cookies. */
function isServing(document: PolicyText, name: string): boolean {
  return document.organisations.some((other) => {
    const sentence = other.name === name ? sentenceAt(document, other.first) : undefined;
    return sentence !== undefined && (says(document, 'useWord', sentence) || says(document, 'shareWord', sentence));
  });
}

/** Words before whoever has written something. */
const ARTICLES = new Set(clauses.articles);
const COPULAS = new Set(naming.copulas);
const PROVIDER = new RegExp(`${anyOf([...naming.apposed, 'provider', 'leverantör', 'palveluntarjoaja'])}$`);
const AUTHOR = new Set(['by', 'av', 'von', 'durch']);

/** A firm in the title, "Cookies of Lamp Works Ltd", or that opens a sentence of the first lines and is nobody's service. */
function entitles(document: PolicyText, { legal, role, first, end }: Organisation): boolean {
  if (!legal || role !== undefined) return false;
  const sentence = sentenceAt(document, first);
  if (sentence === undefined || sentence.block > TOP_BLOCKS || inCell(document, first)) return false;
  if (isAbout(sentence, ELSEWHERE, 1)) return false;
  const section = document.sections[document.blocks[sentence.block]?.section ?? 0];
  const heads = section !== undefined && section.level > 0 && section.first === sentence.block;
  // "Published 20.1.2026 | Example Oy"
  const apart = '|·•'.includes(document.text[(document.tokens.start[first] ?? 0) - 2] ?? ' ');
  // "Last changed on 31.1.2026 by Example AB"
  const below = says(document, 'dateCue', sentence) && AUTHOR.has(wordAt(document, first - 1));
  const opens = sentence.first === first || (sentence.first === first - 1 && ARTICLES.has(wordAt(document, first - 1)));
  // "Datenschutzordnung des Vereins Beispiel e.V."
  const shares = says(document, 'shareWord', sentence) || says(document, 'useWord', sentence);
  const closes = !shares && (document.text[end] ?? '\n') === '\n' && end - sentence.start < TITLE_LINE;
  return opens || heads || apart || below || closes;
}

function inCell(document: PolicyText, token: number): boolean {
  return document.blocks[sentenceAt(document, token)?.block ?? -1]?.role === 'cell';
}
