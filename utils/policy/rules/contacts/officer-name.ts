import { claim } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import naming from '../../data/name-words.json' with { type: 'json' };
import type { Claim } from '../../model.ts';
import { personAt } from '../../names/person-name.ts';
import { hasCueBetween, type PolicyText, sentenceAt } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { anyOf } from '../../words/any-of.ts';

const DPO = subjects('dpo');
/** Words that stand where a name could and are none. */
const NOT_NAMES = new RegExp(anyOf(naming.notOfficers), 'iu');
/** Words between the title of the office and the name in a sentence. */
const LINK = new RegExp(`^\\s?(?:[:,–-]|${anyOf(naming.officerLinks)}(?!\\p{L}))\\s?:?\\s?`, 'iu');
const LOOK_AHEAD = 140;
/** How far behind a firm the office may stand to which a letter goes, in tokens. */
const ADDRESSED = 8;

/** The label of the name itself. */
const OWN_NAME = new RegExp(`^${anyOf(naming.nameLabels)}\\s?:\\s?`, 'iu');

/**
 * The name of the data protection officer, right behind the words for the office, or with a title in its section; a firm
 * where it is another than the controller's.
 */
export function readOfficerName(document: PolicyText, controller: string): Claim[] {
  const { tokens, text } = document;
  for (const cue of document.cues.all('dpoCue')) {
    if (sentenceAt(document, cue.first) === undefined) continue;
    let start = tokens.end[cue.last] ?? 0;
    const rest = text.slice(start, start + LOOK_AHEAD);
    const link = LINK.exec(rest);
    if (link !== null) start += link[0].length;
    else if (namesBoth(document, cue)) continue;
    else if (introduces(document, cue)) start = sentenceAt(document, cue.first)?.end ?? start;
    else if (rest.startsWith('\n') || rest.startsWith('\t') || /^\s[A-ZÀ-ÖØ-ÞĀ-Ž]/.test(rest)) start += 1;
    else continue;
    while (text[start] === '\n' || text[start] === ' ' || text[start] === '\t') start++;
    start += OWN_NAME.exec(text.slice(start, start + LOOK_AHEAD))?.[0].length ?? 0;
    const made = officerAt(document, start, link !== null) ?? firmAt(document, start, controller);
    if (made !== undefined) return [made];
  }
  return titledInSection(document);
}

/** "You reach our officer at:", with the name below. */
function introduces(document: PolicyText, cue: Cue): boolean {
  const sentence = sentenceAt(document, cue.first);
  return sentence !== undefined && document.text[sentence.end - 1] === ':' && document.text[sentence.end] === '\n';
}

/** Whether words for the controller stand before those for the office: a name below both tells not whose it is. */
function namesBoth(document: PolicyText, cue: Cue): boolean {
  const sentence = sentenceAt(document, cue.first);
  return sentence !== undefined && hasCueBetween(document, 'controllerCue', sentence.first, cue.first);
}

/** The firm that holds the office, or its person on the line below the firm. */
function firmAt(document: PolicyText, at: number, controller: string): Claim | undefined {
  const firm = organisationsBetween(document, at, at + LOOK_AHEAD).find((other) => other.legal);
  if (firm?.start !== at) return undefined;
  const person = document.text[firm.end] === '\n' ? officerAt(document, firm.end + 1, true) : undefined;
  if (person !== undefined && document.text[person.end] === '\n') return person;
  // the shop's own firm, with the office below it: a letter to it
  if (firm.name === controller || hasCueBetween(document, 'dpoCue', firm.last + 1, firm.last + ADDRESSED))
    return undefined;
  return claim(document, { kind: 'dpo.name', value: firm.name }, firm.start, firm.end, {
    rule: 'dpo.firm',
    confidence: 'likely',
  });
}

/** `Herr Vorname Nachname` on a line of its own below the heading about the officer. */
function titledInSection(document: PolicyText): Claim[] {
  for (const sentence of document.sentences) {
    if (!isAbout(sentence, DPO, 1)) continue;
    if (personAt(document.text.slice(sentence.start, sentence.start + LOOK_AHEAD))?.titled !== true) continue;
    const made = officerAt(document, sentence.start, false);
    if (made !== undefined) return [made];
  }
  return [];
}

function officerAt(document: PolicyText, at: number, linked: boolean): Claim | undefined {
  const person = personAt(document.text.slice(at, at + LOOK_AHEAD));
  if (person === undefined || isOther(person.name)) return undefined;
  const start = at + person.start;
  const end = at + person.end;
  if (organisationsBetween(document, start, end + 40).some((other) => other.start < end)) return undefined;
  return claim(document, { kind: 'dpo.name', value: person.name }, start, end, {
    rule: 'dpo.name',
    confidence: linked ? 'sure' : 'likely',
  });
}

/** Whether a word of a possible name is one that stands where a name could. */
function isOther(name: string): boolean {
  return name.split(' ').some((word) => {
    const match = NOT_NAMES.exec(word);
    return match?.index === 0 && match[0].length >= Math.min(word.length, 5);
  });
}
