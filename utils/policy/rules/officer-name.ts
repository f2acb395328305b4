import { claim } from '../claims.ts';
import type { Claim } from '../model.ts';
import type { PolicyText } from '../policy-text.ts';
import { organisationsBetween } from '../spans.ts';

/** Words that stand where a name could and are none. */
const NOT_NAMES =
  /(?:e-?mail|mail|contact|phone|address|officer|kontakt|telefon|osoite|sähköposti|puhelin|postfach|data|protection|privacy|dataskydd|datenschutz|tietosuoja|shop|group|gmbh|straße|str|postal|website|customer|service|your|our|the|their|der|die|das|our|if|you|we|wir|sie|dpo|gdpr|dsgvo|yhteys|vårt|kund|in|for|to|impressum|box|verkko|team)/i;
const TITLES = /^(?:(?:Herr|Frau|Herrn|Mr|Mrs|Ms|Dr|Prof|RA|Rechtsanwalt|Rechtsanwältin|Dipl\.-\p{L}{2,8})\.?\s){0,3}/u;
const PERSON = /^\p{Lu}[\p{L}'’-]+(?: (?:von|van|de|af|der|den|zu)){0,2}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*)){1,3}/u;
/** Words between the title of the office and the name in a sentence. */
const LINK = /^\s?(?:[:,–-]|is|on|är|ist|heißt|name)\s?:?\s?/i;
const LOOK_AHEAD = 140;

/** The name of the data protection officer, right behind the words for the office or on the line below. */
export function readOfficerName(document: PolicyText): Claim[] {
  const { tokens, text } = document;
  for (const cue of document.cues.get('dpoCue') ?? []) {
    const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
    if (sentence === undefined) continue;
    let start = tokens.end[cue.last] ?? 0;
    const rest = text.slice(start, start + LOOK_AHEAD);
    const link = LINK.exec(rest);
    if (link !== null) start += link[0].length;
    else if (rest.startsWith('\n') || rest.startsWith('\t')) start += 1;
    else if (rest.startsWith(' ') && /^\s\p{Lu}/u.test(rest)) start += 1;
    else continue;
    while (text[start] === '\n' || text[start] === ' ' || text[start] === '\t') start++;
    const ahead = text.slice(start, start + LOOK_AHEAD);
    const title = TITLES.exec(ahead)?.[0] ?? '';
    const person = PERSON.exec(ahead.slice(title.length))?.[0].replace(/\.$/, '');
    if (person === undefined || person.length > 60 || NOT_NAMES.test(firstAndLast(person))) continue;
    const from = start + title.length;
    if (
      organisationsBetween(document, from, from + person.length + 40).some(
        (other) => other.start < from + person.length,
      )
    )
      continue;
    return [
      claim(document, { kind: 'dpo.name', value: person }, from, from + person.length, {
        rule: 'dpo.name',
        confidence: link !== null ? 'sure' : 'likely',
      }),
    ];
  }
  return [];
}

/** The words of a possible name, each between bars so that a rejected word matches whole words only at their start. */
function firstAndLast(person: string): string {
  return person
    .split(' ')
    .filter(
      (word) =>
        NOT_NAMES.exec(word)?.index === 0 && (NOT_NAMES.exec(word)?.[0].length ?? 0) >= Math.min(word.length, 5),
    )
    .join(' ');
}
