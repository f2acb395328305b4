import { anyOf } from '../any-of.ts';
import naming from '../data/name-words.json' with { type: 'json' };
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import { organisationsBetween } from '../spans.ts';
import { tokenAt } from '../token-at.ts';
import { type ControllerName, isForeign } from './line-names.ts';
import { isNoName, isOddName } from './name-starts.ts';

/** How far into a notice it says whose it is, in characters. */
const OPENING = 3_000;
/** Below what speaks of a role, above a firm that is only named. */
const SCORE = 1.5;
const WORD = "\\p{Lu}[\\p{L}\\d&'’.-]{1,30}(?<![.'’])";
const NAME = `(${WORD}(?: (?:& )?${WORD}){0,4})`;
const STARTS = '(?<![^\\s.!?–(“"„])';
/** "Candle Corner is committed to your privacy", "wie Kerzeneck Ihre Daten verarbeitet", "Hos Ljushörnan värnar vi". */
const SHAPES = [
  new RegExp(
    `(?<=^|[\\n.!?] ?)(?:The |Die |Der |Das )?${NAME}(?: \\([^()]{1,40}\\))?(?: ${anyOf(naming.groups)})? ${anyOf(naming.cares)}[ ,][^.!?\\n]{0,80}${anyOf(naming.privacies)}`,
    'gu',
  ),
  new RegExp(
    `${STARTS}${anyOf(naming.hows)} (?:the |die |der |das )?${NAME}(?: \\([^()]{1,40}\\))? ${anyOf(naming.handles)}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`${STARTS}${anyOf(naming.ours)} ${NAME}(?=,? ${anyOf(naming.wes)}(?!\\p{L}))`, 'gu'),
  new RegExp(`${STARTS}${anyOf(naming.wesAt)} ${NAME}(?=[ ,.])`, 'gu'),
];
/** Lists whose words are no names, beside those that no line of a name holds. */
const NO_NAMES = ['cookieWord', 'country', 'authority', 'useWord', 'shareWord'];
/** What heads a page, in blocks and characters. */
const HEAD_BLOCKS = 3;
const HEAD = 200;

/** Whoever a notice speaks for in its first words, without a legal form: the firm of that name where one is named. */
export function ownVoice(document: PolicyText): ControllerName[] {
  const opening = document.text.slice(0, OPENING);
  for (const shape of SHAPES) {
    for (const match of opening.matchAll(shape)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(name, match[0].indexOf(name));
      if (!isWriter(document, name, start)) continue;
      const firm = document.organisations.find((other) => other.legal && other.name.startsWith(`${name} `));
      const whole = firm ?? { name, start, end: start + name.length };
      return [{ ...whole, score: SCORE, rule: 'controller.voice' }];
    }
  }
  return [];
}

/** Whether a run of capital words can be whose page it is: no known service, no word of this trade, in German a name on top of the page as well. */
function isWriter(document: PolicyText, name: string, start: number): boolean {
  const end = start + name.length;
  const first = tokenAt(document.tokens, start);
  const last = tokenAt(document.tokens, end - 1);
  if (name.split(' ').some((word) => isNoName(word.toLowerCase()) || NO_OPENERS.has(word.toLowerCase()))) return false;
  if (isForeign(document, start, end) || NO_NAMES.some((list) => hasCueBetween(document, list, first, last + 1)))
    return false;
  if (organisationsBetween(document, start, end).some(({ role }) => role !== undefined)) return false;
  return isOddName(document, first, last) && (document.language !== 'de' || isOnTop(document, name));
}

/** Words with a capital that open a sentence. */
const NO_OPENERS = new Set(naming.pronouns);

function isOnTop({ blocks, host, emails }: PolicyText, name: string): boolean {
  const known = name.toLowerCase().replaceAll(' ', '');
  return (
    blocks.slice(0, HEAD_BLOCKS).some(({ text }) => text.length < HEAD && text.includes(name)) ||
    host.includes(known) ||
    emails.some(({ value }) => value.toLowerCase().includes(`@${known}`))
  );
}
