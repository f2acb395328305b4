import naming from '../../data/name-words.json' with { type: 'json' };
import { opensLegalForm } from '../../names/legal-forms.ts';
import { type PolicyText, sentenceAt } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { tokenAt } from '../../words/token-at.ts';
import { asName, type ControllerName } from './line-names.ts';
import { withoutOpener } from './whose-name.ts';

/** Words in quotation marks by which a notice calls its author, alone or among others: `(”föreningen, vi/oss”)`. */
export const OURSELVES =
  /^\s?\(?[^()]{0,60}["“„”'‘’](?:[^()"“”„]{0,70}[,/] ?)?(?:we|us|our|me|vi|oss|wir|uns|meidän|yritys|bolaget|company|the company)(?:(?:[,/]| or | eller | oder | tai )[^()"“”„]{0,30})?["”“'‘’]/i;
/** The same without quotation marks: several forms in a row, `(we, us or our)`, or what the firm is called: `(the Company)`. */
const FORMS =
  /^\s?\((?:[^()]{0,40}[\s,])?(?:we, us|me, mei[td]|vi, oss|wir, uns|(?:(?:the )?company|bolaget|företaget|yritys|yhtiö)\s?\))/i;
/** A name in capitals by which a notice calls its author: `Cosy Socks Co. (the "Site", "we", "us")`. */
const CALLED =
  /(?:^|[\s“"„])((?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ\d&'’.-]{0,30} (?:(?:&|i|of|og|de) )?){0,4}[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ\d&'’.-]{1,30}|[a-z\d][a-z\d-]{1,40}\.[a-z]{2,10})["”“]?(?: -[a-zåäö]{3,20})?,? (?=\(|[“"„][^"“”„]{12})/g;
/** A name with a capital that stands first among what a notice calls its author: `how the Wickly app for Android ("Wickly", "we")`. */
const QUOTED = /^\s?\(["“”']([A-ZÀ-ÖØ-ÞĀ-Ž][^"“”']{2,40})["“”']/;
/** What may stand between a firm and what it calls itself. */
const APPOSED = /^, (?:a|an|ett|en|ein|eine|which|som|joka)\s[^.;()]{3,120}$/;
/** The part of a name before a small word. */
const HALF = /^\p{Lu}[^\s.,;:]{1,30} (?:and|och|und|ja|of) $/u;
/** The same with what leads to the rest of a name. */
const LED = /^\p{Lu}[^\s.,;:]{1,30} (?:and|och|und|ja|of|to|in|on|at|for|till|i|på|am|im|zum)(?: the)? $/u;
/** How much of the beginning is searched for it, in characters. */
const OPENING = 3_000;
/** Words with a capital that open a sentence and no name. */
const NO_OPENERS = new Set(naming.pronouns);

/** Whoever a notice calls "we" at its beginning, with or without a legal form. */
export function callsItself(document: PolicyText): ControllerName[] {
  const { text } = document;
  for (const match of text.slice(0, OPENING).matchAll(CALLED)) {
    const found = match[1] ?? '';
    const { name, start } = withoutOpener(found, match.index + match[0].indexOf(found));
    const end = start + name.length;
    const behind = text.slice(end, end + 80).replace(/^["”“]?(?: -\p{Ll}+)?,?/u, '');
    if (!OURSELVES.test(behind) && !FORMS.test(behind)) continue;
    const opening = sentenceAt(document, tokenAt(document.tokens, end - 1))?.start ?? end;
    const quoted = QUOTED.exec(behind)?.[1] ?? name;
    const said = text.slice(opening, start).lastIndexOf(quoted);
    if (said >= 0 && quoted !== name && !organisationsBetween(document, opening, end).some(({ legal }) => legal)) {
      const from = opening + said;
      return [{ name: quoted, start: from, end: from + quoted.length, score: 3.5, rule: 'controller.called' }];
    }
    // "Candle Corner, part of Mill Group, (we)": behind a comma only what opens the sentence is meant
    if (text[end] === ',' && opening !== start) continue;
    // with the legal form behind a comma: `Lamp Works, LLC ("we")`
    const firm = organisationsBetween(document, Math.max(0, end - 90), end).find((other) => other.end >= end);
    if (firm?.legal === true) return [{ ...firm, score: 3.5, rule: 'controller.called' }];
    // with its address between: `Lamp Works Ltd, 3 Mill Row, London, United Kingdom ("we")`
    if (/(?:,|\d) $/.test(text.slice(0, start))) {
      const whole = organisationsBetween(document, opening, end).find(({ legal }) => legal);
      if (whole !== undefined) return [{ ...whole, score: 3.5, rule: 'controller.called' }];
      if (/\d $/.test(text.slice(0, start))) continue;
    }
    // "Oak to Ash Lamps (we)" at the beginning of a sentence
    if (
      LED.test(text.slice(opening, start)) &&
      !NO_OPENERS.has(text.slice(opening, start).split(' ', 1)[0]?.toLowerCase() ?? '')
    )
      return [{ name: text.slice(opening, end), start: opening, end, score: 3.5, rule: 'controller.called' }];
    const line = wholeLine(text, name);
    if (line !== undefined) return [{ ...line, score: 3.5, rule: 'controller.called' }];
    if (!opensLegalForm(name.toLowerCase())) return [{ name, start, end, score: 3.5, rule: 'controller.called' }];
  }
  return opensSentence(document);
}

/** `Candle Corner, a company of Mill Row (referred to as "we")`: what opens the sentence, before the first comma. */
function opensSentence(document: PolicyText): ControllerName[] {
  const { text } = document;
  for (let at = text.indexOf('('); at >= 0 && at < OPENING; at = text.indexOf('(', at + 1)) {
    if (!OURSELVES.test(text.slice(at, at + 80))) continue;
    const opening = sentenceAt(document, tokenAt(document.tokens, at))?.start ?? at;
    const found = asName(document, opening, at, 3.2, 'controller.called').filter(
      ({ name, end }) => text[end] === ',' && !NO_OPENERS.has(name.split(' ', 1)[0]?.toLowerCase() ?? ''),
    );
    if (found.length > 0) return found;
    // `Lamp Works Ltd, a firm of the country with the number 123 ("we")`
    const firm = organisationsBetween(document, opening, at).findLast(({ legal }) => legal);
    const aside = firm === undefined ? '' : text.slice(firm.end, at);
    if (firm !== undefined && APPOSED.test(aside)) return [{ ...firm, score: 3.2, rule: 'controller.called' }];
  }
  return [];
}

/** A line of its own that ends in a name and holds more of it before a small word: "Oak and Ash Lamps". */
function wholeLine(text: string, name: string): Pick<ControllerName, 'name' | 'start' | 'end'> | undefined {
  for (let at = text.indexOf(name); at >= 0 && at < OPENING; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const start = text.lastIndexOf('\n', at) + 1;
    if ((text[end] ?? '\n') === '\n' && HALF.test(text.slice(start, at)))
      return { name: text.slice(start, end), start, end };
  }
  return undefined;
}
