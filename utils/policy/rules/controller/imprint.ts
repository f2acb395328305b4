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
import { OURSELVES } from './calls-itself.ts';
import { type ControllerName, isAuthority } from './line-names.ts';

const OWN = subjects('controller', 'contact');
const ELSEWHERE = subjects('recipients', 'complaint', 'transfers', 'dpo', 'automated');
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
/** Longest title. */
const TITLE = 200;
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
