import { isAbout, subjects } from '../../contexts/subjects.ts';
import { personAt } from '../../names/person-name.ts';
import { hasCueBetween, type PolicyText, sentenceAt } from '../../policy-text.ts';
import { tokenAt } from '../../words/token-at.ts';
import { asName, type ControllerName, isAddressed } from './line-names.ts';

const OWN = subjects('controller', 'contact');
/** Lists whose words stand in the first line below a heading about who writes and are no names. */
const NO_NAMES = ['exercise', 'phoneCue', 'authority', 'country'];
const ELSEWHERE = subjects('recipients', 'complaint', 'transfers', 'dpo', 'automated');
/** How far before an address the name of a sole trader may stand, in characters and parts. */
const PERSON_REACH = 90;
const PERSON_PARTS = 3;

/** A sole trader whose name stands before the address: `Ada Muster, Kerzenzauber, Lindenweg 7a, 04177 Leipzig`. */
export function besideAddress(document: PolicyText): ControllerName[] {
  const found: ControllerName[] = [];
  for (const { start } of document.addresses) {
    const sentence = sentenceAt(document, tokenAt(document.tokens, start));
    if (sentence === undefined || isAbout(sentence, ELSEWHERE, 1) || !isAbout(sentence, OWN, 2)) continue;
    let end = start;
    for (let part = 0; part < PERSON_PARTS && end > start - PERSON_REACH; part++) {
      const before = document.text.slice(Math.max(0, start - PERSON_REACH), end).replace(/[\s,:]+$/, '');
      const close = Math.max(0, start - PERSON_REACH) + before.length;
      const open = Math.max(0, start - PERSON_REACH) + before.search(/[^,:\n.;()]*$/);
      const text = document.text.slice(open, close);
      const lead = text.length - text.trimStart().length;
      const person = personAt(text.slice(lead));
      if (person !== undefined && open + lead + person.end === close && !hasWords(document, open + lead, close)) {
        const at = open + lead + person.start;
        found.push({ name: person.name, start: at, end: close, score: 2, rule: 'controller.person' });
      }
      end = open;
    }
  }
  return found;
}

/** The first line below a heading about who writes or how to reach them, where the address follows: "Contact" / "Candle Corner" / "3 Mill Row". */
export function belowContact(document: PolicyText): ControllerName[] {
  for (const { level, first } of document.sections) {
    const heading = document.blocks[first];
    const next = document.blocks[first + 1];
    const sentence =
      level > 0 && next !== undefined ? sentenceAt(document, tokenAt(document.tokens, next.start)) : undefined;
    if (heading === undefined || next === undefined || sentence === undefined || !isAbout(sentence, OWN, 1)) continue;
    const [line = ''] = next.text.split('\n', 1);
    const [found] = asName(document, next.start, next.start + line.length, 2, 'controller.contact');
    if (found === undefined || found.end < next.start + line.length || !leadsOn(document, found)) continue;
    const opening = tokenAt(document.tokens, found.start);
    const closing = tokenAt(document.tokens, found.end - 1) + 1;
    if (!NO_NAMES.some((list) => hasCueBetween(document, list, opening, closing))) return [found];
  }
  return [];
}

/** Whether an address or a number follows on the next line, or an e-mail address that holds a word of the name. */
function leadsOn(document: PolicyText, found: ControllerName): boolean {
  if (isAddressed(document, found)) return true;
  const { emails, text } = document;
  const { name, end } = found;
  const words = name.toLowerCase().split(' ');
  return emails.some(
    (email) =>
      email.start > end &&
      email.start < end + PERSON_REACH &&
      words.some((word) => word.length > 3 && email.value.toLowerCase().includes(word)) &&
      text[end] === '\n',
  );
}

/** Whether words of roles, data or places stand in what looks like a person's name. */
function hasWords(document: PolicyText, start: number, end: number): boolean {
  const first = tokenAt(document.tokens, start);
  const last = tokenAt(document.tokens, end - 1) + 1;
  const lists = [
    'role',
    'dataCategory',
    'authority',
    'country',
    'section',
    'dpoCue',
    'controllerCue',
    'right',
    'phoneCue',
  ];
  return lists.some((list) => hasCueBetween(document, list, first, last));
}
