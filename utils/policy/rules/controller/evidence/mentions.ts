import clauses from '../../../data/clauses.json' with { type: 'json' };
import telling from '../../../data/name-signs.json' with { type: 'json' };
import naming from '../../../data/name-words.json' with { type: 'json' };
import { isKnownName } from '../../../names/known-names.ts';
import { STOP_WORDS } from '../../../names/settle-names.ts';
import type { PolicyText } from '../../../policy-text.ts';
import { bisect, coverOf } from '../../../spans.ts';
import { anyOf } from '../../../words/any-of.ts';
import { tokenAt } from '../../../words/token-at.ts';
import { withoutOpener } from '../whose-name.ts';

/** A name as it stands somewhere; `token` is its first. */
export interface Mention {
  name: string;
  start: number;
  end: number;
  token: number;
}

/** A name that may be whose page it is, and where it stands. */
export interface Candidate {
  name: string;
  /** Carries a legal form. */
  legal: boolean;
  /** Known for a service. */
  service: boolean;
  mentions: Mention[];
}

/** Most runs of capital words and firms that are looked at, firms with short names, and mentions of one name. */
const RUNS = 3_000;
const FIRMS = 100;
const MENTIONS = 40;
const WORD = "\\p{Lu}[\\p{L}\\d&'’.-]{1,30}(?<![.'’-])";
const SITE = '[a-z\\d][a-z\\d-]{2,40}\\.[a-z]{2,7}';
/** Words with a capital in a row, with small joints, and sites. */
const RUN = new RegExp(
  `(?<![\\p{L}\\d@./_-])(?:${WORD}(?: (?:(?:&|i|of|og|de|and|och|und|ja) )?${WORD}){0,4}|(?:www\\.)?${SITE})(?!\\.?[\\p{L}@/_])`,
  'gu',
);
/** Words that open a sentence, ask, or stand for anybody, and no name. */
const NO_OPENERS = new Set([
  ...clauses.asks,
  ...clauses.conditions,
  ...naming.pronouns,
  ...telling.openers,
  ...telling.shortened,
]);
const YOURS = new Set(clauses.possessives);
/** Where somebody is. */
const STREET = /(?:straße|strasse|gatan|katu|street)$/i;
const JOINTS = new Set([...clauses.joins, 'of', '&']);
const ARTICLES = new Set([...clauses.articles, ...clauses.joins, ...telling.authors]);
/** What a notice is called, behind whose it is. */
const NOTICE = new RegExp(` (?:${anyOf(naming.noticesFor)} )?${anyOf(naming.notices)}$`, 'iu');
/** "PRIVACY POLICY FOR WICKLY": the same before it, where all is in capitals. */
const LEAD = new RegExp(`^${anyOf(naming.notices)} ${anyOf(naming.noticesOf)} `, 'iu');
/** What joins the rest of a name to what stands before it: "sleep@Corner Oy". */
const GLUED = /[@:/]/;
/** Shortest name that takes over another with an ending, and what such endings are. */
const STEM = 4;
const ENDINGS = ['s', 'n', 'in', 'en', 'lle', 'lla', 'ssa'];

/** Every name that could be whose page it is: firms with a legal form, runs of capital words and sites, with all they are called by. */
export function candidates(document: PolicyText): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (name: string, start: number, legal: boolean, service: boolean): void => {
    const key = name.toLowerCase().replace(/^www\./, '');
    const candidate = found.get(key) ?? { name, legal, service: false, mentions: [] };
    found.set(key, candidate);
    candidate.service ||= service || isKnownName(/^[^ ,]+/.exec(key)?.[0] ?? '');
    if (candidate.mentions.length < MENTIONS)
      candidate.mentions.push({ name, start, end: start + name.length, token: tokenAt(document.tokens, start) });
  };
  const { addresses, organisations, text } = document;
  const firms = organisations.filter(({ legal }) => legal).slice(0, RUNS);
  for (const { end, role, start } of firms)
    if (!GLUED.test(text.slice(start - 1, start))) add(text.slice(start, end), start, true, role !== undefined);
  const covered = coverOf([...firms, ...addresses]);
  let runs = 0;
  for (const match of text.matchAll(RUN)) {
    if (++runs > RUNS) break;
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    const { name: whole, start } = withoutOpener(match[0].slice(lead), match.index + lead);
    const name = whole.replace(NOTICE, '').replace(/[’']s$/, '');
    if (covered(start, start + whole.length) || !isName(name) || isLabel(document, start + name.length)) continue;
    const known = organisations[bisect(organisations, (other) => other.end > start)];
    add(name, start, false, known !== undefined && known.role !== undefined && known.start < start + name.length);
  }
  joinForms(found);
  return [...found.values()];
}

/** "Finnish Company Number 1234567-8": right before the digits of a number stand the words for it. */
function isLabel({ ids, text }: PolicyText, end: number): boolean {
  const number = ids[bisect(ids, (id) => id.start >= end)];
  return number !== undefined && number.start - end <= 2 && /^:? ?\d/.test(text.slice(end, number.start + 1));
}

function isName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (JOINTS.has(words.at(-1) ?? '') || STREET.test(name)) return false;
  // "Nach Ihrem Kauf"
  if (words.some((word) => YOURS.has(word))) return false;
  if (NO_OPENERS.has(words[0] ?? '') || (words.length === 1 && STOP_WORDS.has(words[0] ?? ''))) return false;
  return !words.some((word) => word.length > 2 && STOP_WORDS.has(word) && !ARTICLES.has(word));
}

/** What stands for a name with an ending goes to the name, what stands for the first words of a firm to the firm. */
function joinForms(found: Map<string, Candidate>): void {
  for (const [key, { legal, mentions }] of [...found]) {
    if (legal) continue;
    const stem = ENDINGS.map((ending) => (key.endsWith(ending) ? key.slice(0, -ending.length) : '')).find(
      (start) => start.length >= STEM && found.has(start),
    );
    const whole = stem === undefined ? undefined : found.get(stem);
    if (whole === undefined) continue;
    whole.mentions.push(...mentions);
    found.delete(key);
  }
  const firms = [...found].filter(([, { legal }]) => legal).slice(0, FIRMS);
  for (const [key, { legal, mentions }] of [...found]) {
    const firm = legal || key.length < STEM ? undefined : firms.find(([name]) => name.startsWith(`${key} `));
    if (firm === undefined) continue;
    firm[1].mentions.push(...mentions);
    found.delete(key);
  }
}
