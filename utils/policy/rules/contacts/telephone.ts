import { type FoundPhone, findPhones } from '../../addresses/phones.ts';
import { claim } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';

const OWN = subjects('controller', 'contact', 'dpo', 'rights');
const COMPLAINT = subjects('complaint');
/** Tokens before a number in which it is called one, and those in which an authority's name makes it the authority's. */
const CUE_REACH = 8;
const AUTHORITY_REACH = 60;
/** Digits of a national number without any word for it. */
const NATIONAL_DIGITS = 8;

/** The telephone numbers of the controller; those of authorities and fax machines are left out. */
export function readPhones(document: PolicyText): Claim[] {
  const claims: Claim[] = [];
  const told = new Set<string>();
  for (const phone of findPhones(document.text, document.tokens)) {
    const token = tokenAt(document.tokens, phone.start);
    const sentence = sentenceAt(document, token);
    if (sentence === undefined) continue;
    const cue = cuesBetween(document, 'phoneCue', Math.max(sentence.first, token - CUE_REACH), token + 1).at(-1);
    // no country's code begins with a zero
    const international = /^(?:\(?\+|00[1-9])/.test(phone.value);
    if (cue?.key === 'fax') continue;
    if (cue === undefined && !international && !isPlain(document, phone, sentence)) continue;
    if (isBehindAuthority(document, token) || (isAbout(sentence, COMPLAINT, 1) && !international)) continue;
    const key = phone.value.replace(/\D/g, '');
    if (told.has(key) || isDate(phone.value)) continue;
    told.add(key);
    const confidence = cue !== undefined && isAbout(sentence, OWN, 2) ? 'sure' : 'likely';
    claims.push(
      claim(document, { kind: 'contact.phone', value: phone.value }, phone.start, phone.end, {
        rule: 'contact.phone',
        confidence,
      }),
    );
  }
  return claims;
}

/** A national number that needs no word before it: grouped, beginning with zero, where the shop tells how to reach it. */
function isPlain(document: PolicyText, { value, start, end }: FoundPhone, sentence: Sentence): boolean {
  const grouped = /^0\d{1,4}[ /-]/.test(value) && !/^\d{7}-\d$/.test(value);
  if (!grouped || value.replace(/\D/g, '').length < NATIONAL_DIGITS) return false;
  if (says(document, 'exercise', sentence) || isAbout(sentence, OWN, 1)) return true;
  return document.emails.some((email) => Math.abs(email.start - start) < 120 || Math.abs(email.end - end) < 120);
}

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$|^\d{1,2}\.\d{1,2}\.\d{4}/.test(value);

/** Whether an authority is the last body named before a token, within a few lines. */
function isBehindAuthority(document: PolicyText, token: number): boolean {
  const near = cuesBetween(document, 'authority', Math.max(0, token - AUTHORITY_REACH), token)
    .filter((cue) => cue.key !== 'unnamed')
    .at(-1);
  if (near === undefined || !isWithin(document, sectionOf(document, near.first), sectionOf(document, token)))
    return false;
  const own = ['controllerCue', 'dpoCue'].some((list) => hasCueBetween(document, list, near.last + 1, token));
  const { tokens } = document;
  const named = organisationsBetween(document, tokens.end[near.last] ?? 0, tokens.start[token] ?? 0);
  return !own && !named.some((other) => other.legal);
}

/** Whether a section is another one or lies below it: "Contact" below the heading that names the authority. */
function isWithin({ sections }: PolicyText, outer: number, inner: number): boolean {
  const level = sections[outer]?.level ?? 0;
  if (inner !== outer && level === 0) return false;
  for (let at = outer + 1; at <= inner; at++) if ((sections[at]?.level ?? 0) <= level) return false;
  return inner >= outer;
}

function sectionOf(document: PolicyText, token: number): number {
  return document.blocks[sentenceAt(document, token)?.block ?? -1]?.section ?? -1;
}
