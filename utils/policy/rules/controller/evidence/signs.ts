import { addressBetween } from '../../../addresses/address-index.ts';
import { isAbout, subjects } from '../../../contexts/subjects.ts';
import clauses from '../../../data/clauses.json' with { type: 'json' };
import telling from '../../../data/name-signs.json' with { type: 'json' };
import naming from '../../../data/name-words.json' with { type: 'json' };
import { cuesBetween, type PolicyText, says } from '../../../policy-text.ts';
import { bisect } from '../../../spans.ts';
import { anyOf, anyOfEither } from '../../../words/any-of.ts';
import type { Sentence } from '../../../words/sentences.ts';
import { OURSELVES } from '../calls-itself.ts';
import type { Mention } from './mentions.ts';

/** What the place of a name says of its bearer. */
export type Sign =
  | 'opening'
  | 'titled'
  | 'voice'
  | 'owned'
  | 'copyright'
  | 'role'
  | 'own'
  | 'address'
  | 'number'
  | 'line'
  | 'opens'
  | 'inside';

const ELSEWHERE = subjects('recipients', 'complaint', 'transfers', 'dpo');
const OWN = subjects('controller', 'contact');
const NO_MORE = '(?!\\p{L})';
const NOTICE = anyOf(naming.notices);
const DATIVE = '(?: the| den| die| der)?';
/** What stands around whoever a notice speaks for: it does something, it is "we". */
const ACTS = new RegExp(
  `^["”“]?(?:[’']s)?(?: \\([^()]{1,60}\\)| -\\p{Ll}{1,20})?,? (?:${anyOf(telling.auxiliaries)} )?${anyOf([...naming.handles, ...naming.cares])}${NO_MORE}`,
  'u',
);
const HOW = new RegExp(`${anyOfEither([...naming.hows, ...naming.asked])} (?:${anyOf(clauses.articles)} )?$`, 'u');
const WE_BEHIND = new RegExp(
  `^(?:,? ${anyOf(telling.ourselves)}${NO_MORE}| \\p{Ll}{3,14} ${anyOf(naming.us)}${NO_MORE})`,
  'u',
);
const WE_BEFORE = new RegExp(
  `(?:^|[\\s("“])(?:${anyOfEither(naming.wesAt)}|${anyOfEither([...naming.weAre, 'i am', 'ich bin', 'jag är', 'olen'])}) (?:${anyOf(clauses.articles)} )?(?:[Ff]irma )?$`,
  'u',
);
const AT = new RegExp(`(?:^|[\\s("“])${anyOfEither([...naming.ours, ...naming.within])} (?:the )?$`, 'u');
const OURS = new RegExp(`^[^.!?\\n]{0,40}[ ,]${anyOf(telling.ourselves)}${NO_MORE}`, 'u');
/** "the website of X", "kund hos X". */
const OWNED = new RegExp(`(?<!\\p{L})${anyOf(telling.belongings)} ${anyOf(telling.belongs)}${DATIVE} $`, 'iu');
/** "the webshop X": in German any noun may follow. */
const CALLED = new RegExp(`(?<!\\p{L})${anyOf(telling.belongings)} $`, 'iu');
/** "Lyhtypuoti -verkkokauppa" */
const SHOP = new RegExp(`^ ?-${anyOf(naming.sites)}`, 'iu');
const COPYRIGHT = /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}\s?(?:[-–]\s?\d{4})?)?,?\s?(?:by )?$/i;
const TITLED_BEFORE = new RegExp(`${NOTICE}\\p{L}{0,4}(?: ${anyOf(naming.noticesOf)}| [–—-]| ?[|:])${DATIVE} $`, 'iu');
const TITLED_BEHIND = new RegExp(
  `^(?:[’']s|s|:n|n|in|en)?(?: [–—|:-])? (?:${anyOf(naming.noticesFor)} )?${NOTICE}`,
  'iu',
);
/** Lists whose words say that data are given or a service is used. */
const SERVING = ['shareWord', 'shareVerb', 'useWord', 'role', 'representativeWord', 'notRecipient'];
/** Words before whoever is given something. */
const TO = new RegExp(`(?:^|\\s)${anyOf(telling.towards)}${DATIVE} $`, 'iu');
/** "den verantwortlichen Anbieter X" */
const ANSWERABLE = new RegExp(`${anyOf(telling.answerable)} \\p{L}{2,20} $`, 'iu');
const BESIDE = new RegExp(
  `(?<!\\p{L})${anyOf([...telling.besides, ...naming.apposed, ...naming.agents])}:?${DATIVE}\\s$`,
  'iu',
);
/** A small word right before, so that the capital is the name's own. */
const SMALL_BEFORE = /(?:^|[^.!?:])\p{Ll},? [(“"]?$/u;
/** How much of its line is looked at before and behind a name. */
const BEFORE = 60;
const BEHIND = 100;
/** How far into a document its writer is named, and how far behind a name its address or number stands. */
const OPENING = 700;
const REACH = 130;
/** Blocks and characters of a line in which a page is entitled. */
const TOP_BLOCKS = 4;
const TITLE = 110;

/** Whether a sentence speaks of others. */
export const isOfOthers = (document: PolicyText, sentence: Sentence): boolean =>
  isAbout(sentence, ELSEWHERE, 1) || says(document, 'dpoCue', sentence);

/** Whether a mention is of somebody who is given something or serves: "we share data with X", "our host X". */
export function isServing(document: PolicyText, mention: Mention, sentence: Sentence): boolean {
  if (isOfOthers(document, sentence)) return true;
  const before = document.text.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start);
  if (TO.test(before)) return true;
  if (ANSWERABLE.test(before)) return false;
  return SERVING.some((list) => says(document, list, sentence)) && (before !== '' || says(document, 'role', sentence));
}

/** Whether data are shared with the bearer of a mention. */
export function isSharedWith(document: PolicyText, { start }: Mention, sentence: Sentence): boolean {
  return (
    TO.test(document.text.slice(Math.max(sentence.start, start - BEFORE), start)) &&
    says(document, 'shareWord', sentence)
  );
}

/** Whether right before a mention stands what makes its bearer a helper or a neighbour: "hosted by", "c/o". */
export function isBeside({ text }: PolicyText, { start }: Mention): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return BESIDE.test(before) && !ANSWERABLE.test(before);
}

/** What the place of one mention says; `next` is where the next firm is named. */
export function signsOf(document: PolicyText, { start, end }: Mention, sentence: Sentence, next: number): Sign[] {
  const { blocks, ids, language, text } = document;
  const nearest = Math.max(0, start - TITLE);
  const opening = nearest + text.slice(nearest, start).lastIndexOf('\n') + 1;
  const before = text.slice(Math.max(opening, start - BEFORE), start);
  const [behind = ''] = text.slice(end, end + BEHIND).split('\n', 1);
  const signs: Sign[] = [];
  const when = (holds: boolean, sign: Sign): void => {
    if (holds) signs.push(sign);
  };
  when(start < OPENING, 'opening');
  const top = sentence.block < TOP_BLOCKS && end - opening + behind.length < TITLE;
  when(top && (TITLED_BEFORE.test(before) || TITLED_BEHIND.test(behind)), 'titled');
  when(COPYRIGHT.test(before), 'copyright');
  when(language !== 'de' && start !== sentence.start && SMALL_BEFORE.test(before), 'inside');
  const given = TO.test(before);
  when(!given && (WE_BEFORE.test(before) || WE_BEHIND.test(behind) || OURSELVES.test(behind)), 'voice');
  if (given || isOfOthers(document, sentence)) return signs;
  when(ACTS.test(behind) || HOW.test(before) || (AT.test(before) && OURS.test(behind)), 'voice');
  when(OWNED.test(before) || SHOP.test(behind) || (language !== 'de' && CALLED.test(before)), 'owned');
  when(
    cuesBetween(document, 'controllerCue', sentence.first, sentence.last).some(({ key }) => key === 'role'),
    'role',
  );
  when(isAbout(sentence, OWN, 1), 'own');
  const reach = Math.min(next, end + REACH);
  when(addressBetween(document, end, reach) !== undefined, 'address');
  when((ids[bisect(ids, (id) => id.start >= end)]?.start ?? reach) < reach, 'number');
  when(start === opening && behind === '' && blocks[sentence.block] !== undefined, 'line');
  when(start === sentence.start, 'opens');
  return signs;
}
