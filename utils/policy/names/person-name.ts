const TITLES =
  /^(?:(?:Herr|Frau|Herrn|Mr|Mrs|Ms|Dr|Prof|RA|Rechtsanwalt|Rechtsanwältin|Dipl\.-[A-Za-zÀ-ÖØ-öø-ɏ]{2,8})\.?\s){1,3}/;
const PERSON =
  /^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ'’-]+(?: (?:von|van|de|af|der|den|zu)){0,2}(?: (?:[A-ZÀ-ÖØ-ÞĀ-Ž]\.|[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ'’-]*)){1,3}/;
/** The same with initials alone before the last name, which counts behind a title only. */
const INITIALS = /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž]\. ?){1,3}[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ'’-]+/;
/** Longest name. */
const LIMIT = 60;

/** A person's name at the beginning of a text, behind titles; `start` and `end` within the text. */
export function personAt(text: string): { name: string; start: number; end: number; titled: boolean } | undefined {
  const title = TITLES.exec(text)?.[0] ?? '';
  const rest = text.slice(title.length, title.length + LIMIT + 20);
  const name = (PERSON.exec(rest) ?? (title === '' ? null : INITIALS.exec(rest)))?.[0].replace(/\.$/, '');
  if (name === undefined || name.length > LIMIT) return undefined;
  return { name, start: title.length, end: title.length + name.length, titled: title !== '' };
}
