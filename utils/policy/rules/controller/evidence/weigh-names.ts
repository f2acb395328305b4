import clauses from '../../../data/clauses.json' with { type: 'json' };
import naming from '../../../data/name-words.json' with { type: 'json' };
import { STOP_WORDS } from '../../../names/settle-names.ts';
import { cuesBetween, type PolicyText } from '../../../policy-text.ts';
import { bisect } from '../../../spans.ts';
import { anyOf } from '../../../words/any-of.ts';
import { tokenAt } from '../../../words/token-at.ts';
import { type ControllerName, isAuthority, wholeName } from '../line-names.ts';
import { asFirm, isWriter } from '../whose-name.ts';
import { type Candidate, candidates, type Mention } from './mentions.ts';
import { isOwnDomain, ownDomains } from './own-domains.ts';
import { isBeside, isOfOthers, isServing, isSharedWith, type Sign, signsOf } from './signs.ts';

/**
 * What speaks for a name, each kind counted once however often it is seen, and what against it, by the share of its
 * mentions. In steps of one: fitted to half of the notices that were read by hand, checked on the other half.
 */
const WEIGHTS: Readonly<Record<Sign | 'legal' | 'words' | 'domain' | 'site' | 'twice', number>> = {
  // what it is called
  legal: 6,
  words: 3,
  domain: 3,
  site: 1,
  // what is said of it
  voice: 3,
  role: 2,
  owned: 2,
  own: 2,
  titled: 3,
  copyright: 2,
  // where it stands
  address: 2,
  number: 2,
  opening: 1,
  line: 1,
  opens: 1,
  inside: 1,
  twice: 1,
};
const AGAINST = { service: 7, aside: 4, beside: 4, noun: 2, elsewhere: 1, listed: 1 };
/** Less is nobody's name, and so much more than the next. */
const ENOUGH = 7;
const MARGIN = 1;
/** So many of the best are asked whether they are names at all, which takes the whole text. */
const TRIES = 8;
/** Names in one sentence from which on it lists them. */
const LIST = 3;
/** Lists whose words are no names, and how many of them may stand before. */
const NO_NAMES = ['dpoCue', 'controllerCue', 'section'];
const LEAD = 2;
const SITE = /^[^ ]+\.[a-z]{2,7}$/;
/** What a notice is called stands before the firm in its title. */
const NOTICE = new RegExp(anyOf(naming.notices), 'iu');
const ROW = new RegExp(`^,? ${anyOf([...clauses.joins, '&'])} $`);
/** As little as a name in the first words says. */
const SCORE = 1;

interface Weighed {
  candidate: Candidate;
  weight: number;
  best: Mention;
}

/** The name for which most speaks over the whole document, where nothing says outright who is responsible. */
export function weighNames(document: PolicyText): ControllerName[] {
  const all = weighAll(document).filter(({ weight }) => weight >= ENOUGH);
  const names = all
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TRIES)
    .filter((one) => isSomebody(document, one));
  const [first, ...others] = names;
  if (first === undefined) return [];
  const second = others.find(({ candidate }) => !isKin(candidate.name, first.candidate.name));
  if (second !== undefined && first.weight - second.weight < MARGIN && !inRow(document, first.best, second.best))
    return [];
  const { best, candidate } = first;
  const firm = candidate.legal ? wholeFirm(document, best) : asFirm(document, best.name, best.start);
  return [{ name: firm.name, start: firm.start, end: firm.end, score: SCORE, rule: 'controller.weighed' }];
}

/** A firm that ends its line with the line's first words, "Mill Row teachers MR ry", where they are no title of it. */
function wholeFirm(document: PolicyText, { end, name, start }: Mention): Pick<Mention, 'name' | 'start' | 'end'> {
  const line = document.text.lastIndexOf('\n', start - 1) + 1;
  const before = document.text.slice(line, start);
  const last = before.trim().split(' ').at(-1)?.toLowerCase() ?? '';
  const alone = /^[,.]?(?:\n|$)/.test(document.text.slice(end, end + 2));
  if (!alone || STOP_WORDS.has(last) || before.trim() === '' || NOTICE.test(before)) return { name, start, end };
  return wholeName(document, line, { name, start, end });
}

function weighAll(document: PolicyText): Weighed[] {
  const domains = ownDomains(document);
  const found = candidates(document);
  const perSentence = new Map<number, number>();
  const sentenceOf = ({ token }: Mention): number => document.sentenceOf[token] ?? -1;
  for (const { mentions } of found)
    for (const mention of mentions)
      perSentence.set(sentenceOf(mention), (perSentence.get(sentenceOf(mention)) ?? 0) + 1);
  const firms = document.organisations.filter(({ legal }) => legal);
  return found.map((candidate) => {
    const { legal, mentions, name, service } = candidate;
    const signs = new Set<keyof typeof WEIGHTS>();
    let best = mentions[0] ?? { name, start: 0, end: 0, token: 0 };
    let most = -1;
    let beside = false;
    let shared = false;
    let aside = true;
    let elsewhere = 0;
    let listed = 0;
    for (const mention of mentions) {
      const sentence = document.sentences[sentenceOf(mention)];
      if (sentence === undefined) continue;
      const next = firms[bisect(firms, ({ start }) => start >= mention.end)]?.start ?? document.text.length;
      const seen = signsOf(document, mention, sentence, next);
      let told = 0;
      for (const sign of seen) {
        signs.add(sign);
        told += WEIGHTS[sign];
      }
      if (told > most && mention.name.length >= name.length) {
        most = told;
        best = mention;
      }
      if (isOfOthers(document, sentence)) elsewhere++;
      beside ||= isBeside(document, mention);
      shared ||= isSharedWith(document, mention, sentence);
      aside &&= !seen.includes('voice') && isServing(document, mention, sentence);
      if ((perSentence.get(sentenceOf(mention)) ?? 0) >= LIST) listed++;
    }
    if (legal) signs.add('legal');
    else if (name.includes(' ')) signs.add('words');
    if (SITE.test(name)) signs.add('site');
    if (isOwnDomain(domains, name)) signs.add('domain');
    if (mentions.length > 1) signs.add('twice');
    let weight = (service ? -AGAINST.service : 0) - (shared || beside ? AGAINST.beside : 0);
    for (const sign of signs) weight += WEIGHTS[sign];
    if (aside) weight -= AGAINST.aside;
    // a word alone may be any noun where its capital says nothing
    if (!legal && !name.includes(' ') && !signs.has('inside') && !signs.has('domain') && !signs.has('site'))
      weight -= AGAINST.noun;
    weight -= (elsewhere * AGAINST.elsewhere + listed * AGAINST.listed) / Math.max(1, mentions.length);
    return { candidate, weight, best };
  });
}

function isSomebody(document: PolicyText, { best: { end, name, start, token }, candidate }: Weighed): boolean {
  const last = tokenAt(document.tokens, end - 1);
  if (isAuthority(document, token, last) || NO_NAMES.some((list) => overlaps(document, list, token, last)))
    return false;
  return candidate.legal || isWriter(document, name, start);
}

/** Whether words of a list stand in a name or go on in it: "Data" before "Protection Officer". */
const overlaps = (document: PolicyText, list: string, first: number, last: number): boolean =>
  cuesBetween(document, list, first - LEAD, last + 1).some((cue) => cue.last >= first);

/** "X Oy and Y Oy": of two in a row the first goes first. */
const inRow = ({ text }: PolicyText, one: Mention, other: Mention): boolean =>
  ROW.test(text.slice(one.end, other.start));

const isKin = (one: string, other: string): boolean =>
  one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase());
