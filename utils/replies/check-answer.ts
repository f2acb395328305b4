import { hasReplyCue, type ReplyCue, readCue } from './cue.ts';
import data from './data/access-items.json' with { type: 'json' };
import { type DeliveredLine, deliveredLines } from './delivered-lines.ts';
import { languageOf } from './language-of.ts';
import type { AccessItem, CheckedItem, DeliveredPart, Expected } from './model.ts';

const items = Object.entries(data.items).map(([item, cues]): [AccessItem, ReplyCue[]] => [
  item as AccessItem,
  cues.map(readCue),
]);
const categories = new Map(Object.entries(data.categories).map(([code, cues]) => [code, cues.map(readCue)]));
/** Legal forms that a shop may leave out when it names a recipient. */
const forms = /\s(?:ab|oy|oyj|abp|gmbh|ag|ltd|limited|inc|llc|bv|as|aps|sa|sarl|kg|plc|corporation|corp)\.?$/i;
const shortest = 6;

/**
 * An access answer held against Article 15(1)(a)–(h), 15(2) and 15(3) one by one, and against what the policy and this
 * browser lead one to expect. `found` always says where; `not-found` only if everything delivered could be read in a
 * language that is known here; otherwise `cannot-tell`. Words show that a point is spoken of, not that it is answered
 * well: that remains for the customer to judge.
 */
export function checkAnswer(parts: readonly DeliveredPart[], expected: Expected): CheckedItem[] {
  const lines = deliveredLines(parts);
  const whole = parts.length > 0 && parts.every(({ problem }) => problem === null);
  const prose = parts.filter(({ kind }) => kind === 'text');
  const spoken = prose.length === 0 || prose.some(({ text }) => languageOf(text) !== null);
  const check = (item: AccessItem, hit: DeliveredLine | undefined, sure: boolean, subject?: string): CheckedItem => ({
    item,
    ...(subject !== undefined && { subject }),
    result: hit ? 'found' : sure ? 'not-found' : 'cannot-tell',
    where: hit ? { part: hit.part, ...hit.quotation } : null,
  });
  const find = (cues: readonly ReplyCue[]): DeliveredLine | undefined =>
    lines.find(({ folded }) => cues.some((cue) => hasReplyCue(folded, cue)));
  return [
    ...items.map(([item, cues]) => check(item, find(cues), whole && spoken)),
    // Prose may hold the data or only talk about them; a data file is a copy.
    check('15(3)', copyIn(parts, lines), whole && parts.every(({ text }) => text.trim() === '')),
    ...expected.categories.map((code) => {
      const cues = categories.get(code);
      return check('category', cues && find(cues), cues !== undefined && whole && spoken, code);
    }),
    ...expected.recipients.map((name) =>
      check('recipient', naming(lines, name.replace(forms, '').trimEnd()), whole, name),
    ),
    ...expected.identifiers.map(({ name, value = '' }) =>
      check(
        'identifier',
        value.length < shortest ? undefined : holding(lines, value),
        whole && value.length >= shortest,
        name,
      ),
    ),
  ];
}

/** What was looked for and is not there, as the follow-up letter lists it. What cannot be told is not held against the shop. */
export function missingFromAnswer(checked: readonly CheckedItem[]): { item: AccessItem; subject?: string }[] {
  return checked
    .filter(({ result }) => result === 'not-found')
    .map(({ item, subject }) => ({ item, ...(subject !== undefined && { subject }) }));
}

function copyIn(parts: readonly DeliveredPart[], lines: readonly DeliveredLine[]): DeliveredLine | undefined {
  const files = new Set(parts.filter(({ kind }) => kind === 'json' || kind === 'csv').map(({ name }) => name));
  return lines.find(({ part, folded }) => files.has(part) && !/(?:\[\]|\{\}|: null)$/.test(folded));
}

function naming(lines: readonly DeliveredLine[], name: string): DeliveredLine | undefined {
  const word = name.trim().toLowerCase();
  return word === '' ? undefined : lines.find(({ folded }) => hasReplyCue(folded, { wanted: [[word]], barred: [] }));
}

/** Identifiers are compared to the letter, but one that was quoted in capitals is the same. */
const holding = (lines: readonly DeliveredLine[], value: string): DeliveredLine | undefined =>
  lines.find(({ folded }) => folded.includes(value.toLowerCase()));
