import type { FoundEmail } from '../../addresses/emails.ts';
import { claim } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import authorities from '../../data/authorities.json' with { type: 'json' };
import type { Claim, Confidence } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { organisationBefore, organisationsBetween } from '../../spans.ts';
import { tokenAt } from '../../words/token-at.ts';
import { readOfficerName } from './officer-name.ts';
import { readPhones } from './telephone.ts';

/** Tokens between "data protection officer" and the address that is the officer's. */
const OFFICER_REACH = 70;
const LINES_AS_HEADINGS = 2;
/** How much may follow the title at the end of a paragraph, in characters. */
const AT_END = 30;
const OWN = subjects('controller', 'contact', 'dpo', 'rights');
const COMPLAINT = subjects('complaint');
const DPO = subjects('dpo');
/** Their hosts, each behind a dot. */
const AUTHORITIES = authorities.hosts.map((host) => `.${host}`);

/**
 * How to reach the controller and its data protection officer. Addresses of supervisory authorities are never told; an
 * officer's address is a contact only when the text gives no other.
 */
export function readContacts(document: PolicyText, before: readonly Claim[]): Claim[] {
  const emails = document.emails.filter((email) => !isAuthorities(document, email));
  const officers = new Set(emails.filter((email, i) => isOfficers(document, email, emails[i - 1], emails[i + 1])));
  const claims: Claim[] = [];
  const told = new Set<string>();
  const tell = (kind: 'contact.email' | 'dpo.email', email: FoundEmail): void => {
    const key = `${kind}|${email.value.toLowerCase()}`;
    if (told.has(key)) return;
    told.add(key);
    claims.push(
      claim(document, { kind, value: email.value }, email.start, email.end, {
        rule: kind,
        confidence: certainty(document, email, before),
      }),
    );
  };
  for (const email of emails) if (!officers.has(email)) tell('contact.email', email);
  for (const email of officers) tell('dpo.email', email);
  if (!claims.some((made) => made.kind === 'contact.email')) for (const email of officers) tell('contact.email', email);
  const controller = before.find((made) => made.kind === 'controller.name')?.value;
  claims.push(...readOfficerName(document, String(controller ?? '')), ...readPhones(document));
  return claims;
}

function isAuthorities(document: PolicyText, email: FoundEmail): boolean {
  const host = email.value.slice(email.value.lastIndexOf('@') + 1).toLowerCase();
  const dotted = `.${host}`;
  if (AUTHORITIES.some((known) => dotted.endsWith(known))) return true;
  const token = tokenAt(document.tokens, email.start);
  const sentence = document.sentences[document.sentenceOf[token] ?? -1];
  if (sentence === undefined) return false;
  if (host !== '' && document.host !== '' && (document.host.endsWith(host) || host.endsWith(document.host)))
    return false;
  const complaint = isAbout(sentence, COMPLAINT, 1);
  if (email.value.startsWith('poststelle@') && complaint) return true;
  // the address that follows an authority's name belongs to it, unless the controller or officer is named in between
  const near = cuesBetween(document, 'authority', Math.max(0, token - 45), token)
    .filter((cue) => cue.key !== 'unnamed')
    .at(-1);
  if (near === undefined) return false;
  const between = ['controllerCue', 'dpoCue'].some((list) => hasCueBetween(document, list, near.last + 1, token));
  const organisation = organisationsBetween(document, document.tokens.end[near.last] ?? 0, email.start).some(
    (other) => other.legal,
  );
  const sameSection =
    document.blocks[document.sentences[document.sentenceOf[near.first] ?? -1]?.block ?? 0]?.section ===
    document.blocks[sentence.block]?.section;
  const { text } = document;
  const joined = text.slice(document.tokens.end[near.last] ?? 0, email.start);
  const contactsUs = cuesBetween(document, 'exercise', near.last + 1, token).some((cue) => cue.key === 'contact');
  return sameSection && !between && !organisation && !contactsUs && !/[.!?]\s.*[.!?]\s/s.test(joined);
}

/** The officer is named in the sentence, or last before it in the section with no other address in between. */
function isOfficers(
  document: PolicyText,
  email: FoundEmail,
  previous: FoundEmail | undefined,
  next: FoundEmail | undefined,
): boolean {
  const token = tokenAt(document.tokens, email.start);
  const sentence = document.sentences[document.sentenceOf[token] ?? -1];
  if (sentence === undefined) return false;
  // "a@… (data protection officer) or b@… (office)"
  if (isMarked(document, email)) return true;
  if (previous !== undefined && previous.start >= sentence.start && isMarked(document, previous)) return false;
  const inSentence = cuesBetween(document, 'dpoCue', sentence.first, sentence.last);
  if (inSentence.length > 0) {
    // the address of somebody else may stand earlier in the sentence, the officer's is the next one after the title
    const [title] = inSentence;
    const ahead = title !== undefined && title.first < token;
    const behind = document.tokens.start[title?.first ?? 0] ?? 0;
    if (!ahead && next !== undefined && next.start > behind && next.end <= sentence.end) return false;
    const stolen =
      previous !== undefined && title !== undefined && previous.start > (document.tokens.start[title.first] ?? 0);
    return inSentence.some((cue) => Math.abs(cue.first - token) < 30) && !(ahead && stolen);
  }
  const section = document.blocks[sentence.block]?.section;
  const first = Math.max(0, token - OFFICER_REACH);
  const cues = cuesBetween(document, 'dpoCue', first, token);
  const cue = cues.at(-1);
  if (cue === undefined) return false;
  // "DPO: a@…, by post: DPO, … For orders write to b@…": the officer's was told already
  const told = previous === undefined ? -1 : tokenAt(document.tokens, previous.start);
  if (cues.some(({ first: title }) => title < told && document.sentenceOf[title] === document.sentenceOf[told]))
    return false;
  const cueBlock = document.sentences[document.sentenceOf[cue.first] ?? -1]?.block ?? -1;
  // the officer's name may head the address: "Data protection officer" / "Ms Ada Muster" / "E-mail: …"
  const inherits = document.sections[section ?? 0];
  const titled = document.blocks[cueBlock];
  // "Our officer is:", and lines of the address below that read as headings
  const leads = titled?.text.endsWith(':') === true && (section ?? 0) - titled.section <= LINES_AS_HEADINGS;
  if (titled?.section !== section && !leads && !(inherits !== undefined && isAbout(inherits, DPO, 1))) return false;
  if (previous !== undefined && previous.start > (document.tokens.start[cue.first] ?? 0)) return false;
  // "Controller and data protection officer" above both of their addresses tells whose none of them is
  const both = hasCueBetween(document, 'controllerCue', tokenAt(document.tokens, titled?.start ?? 0), cue.first);
  const introduces =
    !both &&
    (titled?.role.startsWith('heading') ||
      inherits?.first === cueBlock ||
      // a sentence with its end tells of the officer alone: "Our officer is Ada Sample."
      ((titled?.text.length ?? 999) < 90 && titled?.text.endsWith('.') !== true) ||
      isHeaded(document, section) ||
      // "… officer Ada Sample" at the end of a paragraph, above "E-mail: …"
      (sentence.block === cueBlock + 1 &&
        titled?.text.endsWith('.') !== true &&
        (titled?.end ?? 0) - (document.tokens.end[cue.last] ?? 0) < AT_END));
  return (introduces || cueBlock === sentence.block) && !hasCueBetween(document, 'controllerCue', cue.last + 1, token);
}

/** Whether the officer stands in parentheses right behind an address. */
function isMarked({ text, tokens, cues }: PolicyText, { end }: FoundEmail): boolean {
  const token = tokenAt(tokens, end);
  return /^ ?\(/.test(text.slice(end, end + 2)) && cues.has('dpoCue', token, token + 3);
}

/** Whether the heading of a section, or the line that acts as one, names the officer. */
function isHeaded(document: PolicyText, section: number | undefined): boolean {
  const { first = -1, level = 0 } = document.sections[section ?? 0] ?? {};
  const block = document.blocks[first];
  if (block === undefined || level === 0) return false;
  return hasCueBetween(document, 'dpoCue', tokenAt(document.tokens, block.start), tokenAt(document.tokens, block.end));
}

function certainty(document: PolicyText, email: FoundEmail, before: readonly Claim[]): Confidence {
  const host = email.value.slice(email.value.lastIndexOf('@') + 1).toLowerCase();
  if (document.host !== '' && (host === document.host || document.host.endsWith(`.${host}`))) return 'sure';
  const sentence = document.sentences[document.sentenceOf[tokenAt(document.tokens, email.start)] ?? -1];
  if (sentence !== undefined && isAbout(sentence, OWN, 2)) return 'sure';
  const controller = before.find((made) => made.kind === 'controller.name');
  const label = host.split('.')[0] ?? '';
  if (
    controller !== undefined &&
    label.length > 2 &&
    String(controller.value).toLowerCase().replaceAll(' ', '').includes(label)
  )
    return 'sure';
  // an address right behind another firm's name is that firm's
  const other = organisationBefore(document, email.start);
  const foreign = other?.legal && email.start - other.end < 160 && other.name !== controller?.value;
  return foreign ? 'weak' : 'likely';
}
