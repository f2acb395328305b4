import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import type { Organisation } from '../../names/organisations.ts';
import { personAt } from '../../names/person-name.ts';
import type { PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { anyOf } from '../../words/any-of.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { wordAt } from '../../words/token-text.ts';
import { asName, type ControllerName, isAddressed, isAuthority, wholeName } from './line-names.ts';

const CONDITIONS = new Set(clauses.conditions);
/** Blocks after a heading in which the name may stand. */
const BLOCKS_BELOW = 3;
/** The label of the name itself: "Name: lampshop.example". */
const BEARER = new RegExp(`^${anyOf(naming.bearers)}$`, 'i');
const OWN_NAME = new RegExp(`^${anyOf(naming.nameLabels)}\\s?:\\s?`, 'iu');
/** A sentence that goes on with the name on the next line, how much of its end is looked at and how long it may be. */
const LEFT_OPEN = /\s(?:is|ist|är|on)(?: (?:the|der|die|das))?:?$/;
const LEFT = 10;
const OPEN_REACH = 400;
/** How far below what the shop is called its firm ends, and what may stand before it. */
const FIRM_REACH = 80;
const BY = /^\s*\n(?:(?:by|av|von|c\/o) )?$/;
/** What stands before another with whom a shop works together: "Candle Corner (in cooperation with Lamp Works Ltd)". */
const TOGETHER = new RegExp(`[,(] ?${anyOf(naming.together)} $`, 'iu');
/** "made with the generator of Lamp Works Ltd" */
const GENERATED = /generator[a-z]{0,4} .{0,30}$/i;
const ANOTHERS = [TOGETHER, GENERATED];
/** How a firm with its legal form below the words was found. */
const LEGAL = 'controller.below';

/** The first line under a heading or an introduction about the controller. */
export function belowRole(document: PolicyText, cue: Cue, sentence: Sentence, heading: boolean): ControllerName[] {
  const { blocks, text } = document;
  const block = blocks[sentence.block];
  if (block === undefined) return [];
  const closing = document.tokens.end[cue.last] ?? 0;
  const introduces =
    (text[sentence.end - 1] === ':' && sentence.end - closing < 60) ||
    (sentence.end - closing < OPEN_REACH && LEFT_OPEN.test(text.slice(sentence.end - LEFT, sentence.end))) ||
    block.role === 'dt' ||
    block.role === 'cell';
  const bare = sentence.end - sentence.start <= closing - (document.tokens.start[cue.first] ?? 0) + 8;
  if (!heading && !introduces && !bare) return [];
  const score = heading ? 5 : 5.5;
  // the next line of the same block: "Controller\nShop Oy\n…"
  if (!heading && sentence.end < block.end) return nextName(document, sentence.end + 1, block.end, score);
  for (let b = sentence.block + 1; b <= sentence.block + BLOCKS_BELOW; b++) {
    const next = blocks[b];
    if (next === undefined) return [];
    // an item or a line that looks like a heading only right behind an introduction: "Controller is:" above "Shop Oy"
    const first = b === sentence.block + 1;
    const led = (introduces || heading) && first;
    const item = next.role === 'li' && !heading && !led;
    if (next.role.startsWith('heading') ? !led : item && !(first && block.role === 'li')) return [];
    // under the next heading begins something else
    if (heading && !led && next.section !== block.section) return [];
    // "Company", in the cell before that of the name
    if (next.text === '' || (next.text.endsWith(':') && next.text.length > 12) || BEARER.test(next.text)) continue;
    const found = nextName(document, next.start, next.end, score - (b - sentence.block - 1) * 0.3);
    if (next.role.startsWith('heading') || item)
      return found.filter((name) => name.rule === LEGAL || isAddressed(document, name));
    if (found.length > 0) return found;
  }
  return [];
}

function nextName(document: PolicyText, from: number, to: number, score: number): ControllerName[] {
  const line = document.text.slice(from, to).split('\n', 1)[0] ?? '';
  const end = from + line.length;
  // "If you buy from us, Platform Inc. …"
  if (CONDITIONS.has(wordAt(document, tokenAt(document.tokens, from)))) return [];
  const organisation = organisationsBetween(document, from, end + 1).find(
    (other) => other.legal && !ANOTHERS.some((pattern) => pattern.test(document.text.slice(from, other.start))),
  );
  if (organisation !== undefined && !isAuthority(document, organisation.first, organisation.last)) {
    return [{ ...wholeName(document, from, organisation), score: score + 0.7, rule: LEGAL }];
  }
  // "… is the" / "company" / "Candle Corner"
  if (end < to && (BEARER.test(line) || line.endsWith(':'))) return nextName(document, end + 1, to, score);
  const label = OWN_NAME.exec(line)?.[0].length ?? 0;
  const name = asName(document, from + label, end, score - 0.5, 'controller.heading');
  // the firm on the line below what the shop is called: "Candle Corner" / "by Corner Oy"
  const firm = name.length === 0 ? undefined : firmBelow(document, end);
  if (firm !== undefined) return [{ ...firm, score: score - 0.5, rule: 'controller.heading' }];
  return name.length === 0 && end < to ? personBelow(document, end + 1, score - 1) : name;
}

/** A person on the second line, with the address on the third, below what reads as no name. */
function personBelow(document: PolicyText, start: number, score: number): ControllerName[] {
  const [line = ''] = document.text.slice(start, start + FIRM_REACH).split('\n', 1);
  const found = asName(document, start, start + line.length, score, 'controller.person');
  return found.filter((name) => personAt(line)?.end === line.length && isAddressed(document, name));
}

function firmBelow(document: PolicyText, end: number): Organisation | undefined {
  const firm = organisationsBetween(document, end + 1, end + FIRM_REACH).find(({ legal }) => legal);
  return firm !== undefined && BY.test(document.text.slice(end, firm.start)) ? firm : undefined;
}
