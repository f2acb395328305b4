import { claim } from '../claims.ts';
import type { Claim, Confidence, Polarity } from '../model.ts';
import type { Organisation } from '../organisations.ts';
import { stance } from '../polarity.ts';
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import { isAbout } from '../sections.ts';
import type { Sentence } from '../sentences.ts';
import { organisationBefore, sentencesOf } from '../spans.ts';
import { listedNames } from './listed-names.ts';
import { recipientRole } from './recipient-role.ts';

/** Evidence a mention needs before it counts as a recipient. */
const ENOUGH = 2;

interface Judged {
  mention: Organisation;
  sentence: Sentence;
  score: number;
  polarity: Polarity;
}

/**
 * The recipients a text names (Article 13(1)(e)): organisations in sentences about sharing or using services, in lists
 * and tables of recipients, and as providers of declared cookies. The controller, authorities, browsers and those named
 * for another reason (a seal, a help page) are none.
 */
export function readRecipients(document: PolicyText, before: readonly Claim[]): Claim[] {
  const controller = before.find((made) => made.kind === 'controller.name');
  const own = typeof controller?.value === 'string' ? controller.value : '';
  const best = new Map<string, Judged>();
  // in a language that is not read in full only tables tell who receives
  const mentions =
    document.language === 'und'
      ? document.organisations.filter((mention) => inCell(document, mention))
      : [...document.organisations, ...listedNames(document)];
  for (const mention of mentions) {
    const sentence = document.sentences[document.sentenceOf[mention.first] ?? -1];
    if (sentence === undefined || isOwn(document, mention, own)) continue;
    if (isAlias(document, mention)) continue;
    const score = judge(document, mention, sentence);
    if (score < ENOUGH) continue;
    const { polarity } = stance(document, sentence, mention.first, mention.last);
    const key = foldName(mention.name);
    const known = best.get(key);
    const weight = score + (polarity === 'affirmed' ? 1 : 0);
    if (known === undefined || weight > known.score + (known.polarity === 'affirmed' ? 1 : 0))
      best.set(key, { mention, sentence, score, polarity });
  }
  const legalWords = new Set(
    [...best.values()]
      .filter((other) => other.mention.legal)
      .map((other) => foldName(other.mention.name).split(' ')[0] ?? ''),
  );
  const claims: Claim[] = [];
  for (const { mention, sentence, score, polarity } of best.values()) {
    const confidence: Confidence = score >= 4 ? 'sure' : score >= 2.5 ? 'likely' : 'weak';
    if (isCovered(document, mention, sentence, legalWords)) continue;
    const value = {
      name: nominative(mention.name.replace(/\s+/g, ' ')),
      role: recipientRole(document, mention, sentence),
    };
    const modality = stance(document, sentence, mention.first, mention.last).modality;
    claims.push(
      claim(document, { kind: 'recipient', value }, mention.start, mention.end, {
        rule: mention.legal ? 'recipient.legal' : mention.role === undefined ? 'recipient.listed' : 'recipient.known',
        confidence,
        polarity,
        modality,
      }),
    );
  }
  return claims;
}

function inCell(document: PolicyText, mention: Organisation): boolean {
  const sentence = document.sentences[document.sentenceOf[mention.first] ?? -1];
  return document.blocks[sentence?.block ?? -1]?.role === 'cell';
}

/** "Amazon Web Services (AWS)": the letters in parentheses are the name again. */
function isAlias(document: PolicyText, mention: Organisation): boolean {
  const before = organisationBefore(document, mention.start);
  const letters = /^[A-Z]{2,5}$/.test(document.text.slice(mention.start, mention.end));
  return (
    letters && before !== undefined && before.last === mention.first - 2 && document.text[mention.start - 1] === '('
  );
}

/** A brand in a list of cookies is the legal entity already told: "Google" beside "Google Ireland Ltd". */
function isCovered(document: PolicyText, mention: Organisation, sentence: Sentence, legalWords: Set<string>): boolean {
  const role = document.blocks[sentence.block]?.role;
  // so is the parent of many services ("Google", "Microsoft") wherever it stands
  if (mention.legal || (role !== 'dd' && role !== 'cell' && mention.role !== 'search')) return false;
  return legalWords.has(foldName(mention.name));
}

/** German adjectives of origin in their first case: "der Deutschen Post AG" is the Deutsche Post AG. */
function nominative(name: string): string {
  return name.replace(
    /^(Deutsch|Österreichisch|Schweizerisch|Schwedisch|Finnisch|Europäisch|Norddeutsch)e[nrms] /,
    '$1e ',
  );
}

/** One name in its spellings: German case endings and a final full stop make no difference. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/\b(deutsch|schwedisch|finnisch|österreichisch)e[nrs]\b/g, '$1e')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function isOwn(document: PolicyText, mention: Organisation, own: string): boolean {
  if (mention.role === 'browser') return true;
  if (hasCueBetween(document, 'authority', mention.first, mention.last + 1)) return true;
  const name = foldName(mention.name);
  const host = document.host.split('.').at(-2) ?? '';
  if (host.length > 3 && name.replaceAll(' ', '').startsWith(host)) return true;
  if (own === '') return false;
  const mine = foldName(own);
  return (
    mine === name ||
    mine.startsWith(`${name} `) ||
    name.startsWith(`${mine} `) ||
    mine.endsWith(` ${name}`) ||
    name.endsWith(` ${mine}`)
  );
}

function judge(document: PolicyText, mention: Organisation, sentence: Sentence): number {
  const block = document.blocks[sentence.block];
  const shares = hasCueBetween(document, 'shareWord', sentence.first, sentence.last);
  const uses = hasCueBetween(document, 'useWord', sentence.first, sentence.last);
  const inRecipients = isAbout(document, sentence.block, ['recipients', 'transfers'], 2);
  const inCookies = isAbout(document, sentence.block, ['cookies'], 2);
  const alone = sentence.last - sentence.first <= mention.last - mention.first + 6;
  let score =
    (mention.legal ? 2 : 0) + (shares ? 2 : 0) + (uses ? 1.5 : 0) + (inRecipients ? 1.5 : 0) + (inCookies ? 0.5 : 0);
  if (block?.role === 'li' && alone && (inRecipients || introShares(document, sentence.block))) score += 2;
  if (inRecipients && hasCueBetween(document, 'role', sentence.first, sentence.last)) score += 1;
  if (block?.role === 'cell' && (inRecipients || inCookies)) score += 2;
  if (block?.role.startsWith('heading') || document.sections[block?.section ?? 0]?.first === sentence.block)
    score += alone && !mention.common ? 2 : 0;
  if (block?.role === 'dd' && inCookies) score += 1.5;
  if (mention.role !== undefined && !mention.legal && !mention.common) score += 1;
  if (mention.role === undefined && !mention.legal) score += 0.5;
  if (mention.common && !(shares || (block?.role === 'li' && alone) || inRecipients)) score -= 2;
  // a common word with a capital because it opens the sentence, or because it is German
  if (
    mention.common &&
    !alone &&
    block?.role !== 'cell' &&
    (mention.first === sentence.first || document.language === 'de')
  )
    score -= 2;
  if (hasCueBetween(document, 'notRecipient', sentence.first, sentence.last)) score -= 3;
  if (isAbout(document, sentence.block, ['optOut'], 1)) score -= 2;
  if (isAbout(document, sentence.block, ['complaint', 'controller', 'dpo', 'contact', 'rights'], 1)) score -= 1.5;
  return score;
}

/** Whether the block that introduces a list speaks of sharing. */
function introShares(document: PolicyText, block: number): boolean {
  let b = block - 1;
  while (b > 0 && document.blocks[b]?.role === 'li') b--;
  const intro = document.blocks[b];
  if (intro === undefined) return false;
  const sentence = sentencesOf(document, b).at(-1);
  return sentence !== undefined && hasCueBetween(document, 'shareWord', sentence.first, sentence.last);
}
