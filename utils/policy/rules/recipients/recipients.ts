import { claim } from '../../claims.ts';
import type { Claim, Confidence, Modality, Polarity } from '../../model.ts';
import type { Organisation } from '../../names/organisations.ts';
import { type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { bisect, organisationBefore } from '../../spans.ts';
import { stanceInRow } from '../../stance/row-stance.ts';
import type { Sentence } from '../../words/sentences.ts';
import { firmCells } from './firm-cells.ts';
import { foldRecipient, nominative } from './fold-recipient.ts';
import { listedNames } from './listed-names.ts';
import { isOwn, ownNames } from './own-names.ts';
import { recipientRole } from './recipient-role.ts';
import { recipientScore } from './recipient-score.ts';
import { titledNames } from './titled-names.ts';

/** Evidence a mention needs before it counts as a recipient. */
const ENOUGH = 2;
/** What being the provider of a declared cookie weighs: more than the doubt at a name that is also a word. */
const PROVIDER = 3.5;
/** How far above the legal name its brand may stand as a heading, in characters. */
const HEADING_REACH = 400;

/** Houses of many products: "Azure" is "Microsoft Azure", where a text says both. */
const HOUSES = ['google', 'microsoft', 'amazon', 'adobe', 'meta', 'firebase'];

interface Judged {
  mention: Organisation;
  sentence: Sentence;
  score: number;
  polarity: Polarity;
  modality: Modality;
}

/**
 * The recipients a text names (Article 13(1)(e)): organisations in sentences about sharing or using services, in lists
 * and tables of recipients, and as providers of declared cookies. The controller, authorities, browsers and those named
 * for another reason (a seal, a help page) are none.
 */
export function readRecipients(document: PolicyText, before: readonly Claim[]): Claim[] {
  const own = ownNames(document, before);
  const providers = new Set(
    before.flatMap((made) =>
      made.kind === 'cookie' && made.value.provider ? [foldRecipient(made.value.provider)] : [],
    ),
  );
  const cookies = new Set(before.flatMap((made) => (made.kind === 'cookie' ? [made.value.name] : [])));
  const best = new Map<string, Judged>();
  const firms = firmCells(document);
  for (const mention of mentionsIn(document, firms)) {
    const sentence = sentenceAt(document, mention.first);
    const key = foldRecipient(mention.name);
    if (sentence === undefined || isOwn(document, mention, key, sentence, own) || isAlias(document, mention)) continue;
    if (cookies.has(mention.name)) continue;
    if (!mention.legal && isInAddress(document, mention)) continue;
    const provides = providers.has(key) && !says(document, 'notRecipient', sentence);
    const score = recipientScore(document, mention, sentence, firms) + (provides ? PROVIDER : 0);
    if (score < ENOUGH) continue;
    const known = best.get(key);
    // said more strongly elsewhere, whatever is said here
    if (known !== undefined && score + 1 <= weight(known.score, known.polarity)) continue;
    const { polarity, modality } = stanceInRow(document, sentence, mention);
    if (known === undefined || weight(score, polarity) > weight(known.score, known.polarity))
      best.set(key, { mention, sentence, score, polarity, modality });
  }
  const legal = [...best].filter(([, { mention }]) => mention.legal).map(([name, { mention }]) => ({ name, mention }));
  const claims: Claim[] = [];
  for (const [key, { mention, sentence, score, polarity, modality }] of best) {
    if (isCovered(document, key, mention, sentence, legal) || HOUSES.some((house) => best.has(`${house} ${key}`)))
      continue;
    const confidence: Confidence = score >= 4 ? 'sure' : score >= 2.5 ? 'likely' : 'weak';
    const name = nominative(mention.name.replace(/\s+/g, ' '));
    const value = { name, role: recipientRole(document, mention, sentence) };
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

const weight = (score: number, polarity: Polarity): number => score + (polarity === 'affirmed' ? 1 : 0);

/** In a language that is not read in full only tables tell who receives. */
function mentionsIn(document: PolicyText, firms: ReadonlySet<number>): Organisation[] {
  if (document.language !== 'und')
    return [...document.organisations, ...listedNames(document, firms), ...titledNames(document)];
  return document.organisations.filter(
    ({ first }) => document.blocks[sentenceAt(document, first)?.block ?? -1]?.role === 'cell',
  );
}

/** "9 Shore Street": a street may be called like a firm. */
function isInAddress({ addresses }: PolicyText, { start, end }: Organisation): boolean {
  const address = addresses[bisect(addresses, (other) => other.start > start) - 1];
  return address !== undefined && address.end >= end;
}

/** "Lampions policy", "Lampions TillKit": what is a firm's that the text names. */
function opensWithGenitive({ language, organisations }: PolicyText, { role }: Organisation, key: string): boolean {
  const [owner = ''] = key.split(' ', 1);
  if (role !== undefined || language === 'fi' || !owner.endsWith('s')) return false;
  return organisations.some(({ name }) => foldRecipient(name) === owner.slice(0, -1));
}

/** "Amazon Web Services (AWS)": the letters in parentheses are the name again. */
function isAlias(document: PolicyText, mention: Organisation): boolean {
  if (document.text[mention.start - 1] !== '(') return false;
  if (!/^[A-Z]{2,5}\d?$/.test(document.text.slice(mention.start, mention.end))) return false;
  return organisationBefore(document, mention.start)?.last === mention.first - 2;
}

/**
 * A brand that is the legal entity already told: "Google" in a list of cookies beside "Google Ireland Ltd", "Klarna" as
 * the heading above "Klarna Bank AB", and a short name used once the full one was given.
 */
function isCovered(
  document: PolicyText,
  key: string,
  mention: Organisation,
  sentence: Sentence,
  legal: readonly { name: string; mention: Organisation }[],
): boolean {
  if (mention.legal) return false;
  if (opensWithGenitive(document, mention, key)) return true;
  const opening = `${key} `;
  const whole = legal.filter(({ name }) => name.startsWith(opening));
  if (whole.length === 0) return false;
  const role = document.blocks[sentence.block]?.role;
  // so is the parent of many services ("Google", "Microsoft") wherever it stands
  if (role === 'dd' || role === 'cell' || mention.role === 'search') return true;
  const alone = sentence.last - sentence.first <= mention.last - mention.first + 3;
  return whole.some(
    ({ mention: { start } }) =>
      start < mention.start ||
      // "CleverReach (CleverReach GmbH & Co. KG, …)"
      (start > mention.end && start - mention.end < 3) ||
      (alone && start - mention.end < HEADING_REACH),
  );
}
