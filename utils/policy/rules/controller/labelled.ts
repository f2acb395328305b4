import { isAbout, subjects } from '../../contexts/subjects.ts';
import naming from '../../data/name-words.json' with { type: 'json' };
import { type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { anyOf } from '../../words/any-of.ts';
import { tokenAt } from '../../words/token-at.ts';
import { asName, type ControllerName } from './line-names.ts';

/** What stands before a firm that a page says is responsible for it. */
const LABEL = new RegExp(`(?:^|[\\n.;|·] ?)${anyOf(naming.pageLabels)}\\s?:\\s?$`, 'iu');
const LABEL_REACH = 40;

/** A firm behind a label that says whose page it is: "Ansvarig: Exempel AB". */
export function labelledFirm({ organisations, text }: PolicyText): ControllerName[] {
  const firm = organisations.find(
    ({ legal, start }) => legal && LABEL.test(text.slice(Math.max(0, start - LABEL_REACH), start)),
  );
  return firm === undefined ? [] : [{ ...firm, score: 3.2, rule: 'controller.label' }];
}

const OWN = subjects('controller', 'contact');
const ELSEWHERE = subjects('dpo', 'recipients', 'complaint', 'transfers', 'cookies');
/** "Name: Candle Corner", alone on its line. */
const NAME_LINE = new RegExp(
  `(?<=^|\\n)(${anyOf(naming.nameLabels)}(?: ?/ ?\\p{L}{2,20})?\\s?:\\s?)([^\\n]{3,70})(?=\\n)`,
  'giu',
);
/** How far below such a line the address or the e-mail begins, and how far above a heading may stand, in characters. */
const BELOW = 120;
const ABOVE = 120;
/** So many such lines are looked at: a page that says how it is reached has few. */
const LINES = 40;
/** Words for whom else a name with its address may be told. */
const PERSONS = new RegExp(anyOf(naming.contactPersons), 'iu');

/** Whoever stands behind "Name:", with an address or an e-mail below, where a page says how it is reached. */
export function labelledName(document: PolicyText): ControllerName[] {
  const { addresses, emails, text } = document;
  let looked = 0;
  for (const { 0: line, 1: label = '', index } of text.matchAll(NAME_LINE)) {
    if (++looked > LINES) break;
    const start = index + label.length;
    const end = index + line.length;
    const sentence = sentenceAt(document, tokenAt(document.tokens, start));
    if (sentence === undefined || isAbout(sentence, ELSEWHERE, 1) || says(document, 'dpoCue', sentence)) continue;
    if (!isAbout(sentence, OWN, 1) && index > ABOVE) continue;
    if (PERSONS.test(text.slice(Math.max(0, index - ABOVE), index))) continue;
    const follows = (found: { start: number }): boolean => found.start > end && found.start < end + BELOW;
    if (!addresses.some(follows) && !emails.some(follows)) continue;
    const [found] = asName(document, start, end, 2, 'controller.label');
    if (found !== undefined) return [found];
  }
  return [];
}
