import { finnish, luhn } from './check-digits.ts';
import { type Register, registersBefore, spanishLength } from './registers.ts';
import { vatAt } from './vat-numbers.ts';

/** A company registration or VAT number found in a text. */
export interface FoundBusinessId {
  value: string;
  scheme: string;
  /** `true` or `false` where the scheme has a check digit, `null` where it has none. */
  checksum: boolean | null;
  start: number;
  end: number;
}

/** Fewest and most digits of a number without country letters. */
const DIGITS_MIN = 7;
const DIGITS_MAX = 14;
/** Where a number may begin: its digits, or the letters of a country or register. */
const START = /[0-9]+|[A-Z]{2,}|[A-Z](?=-?\d{7})/g;

/**
 * Business identifiers between two offsets. A number without a label or country letters counts only in the Finnish and
 * Swedish spelling and with a right check digit; one with a label is told even when the check digit is wrong, in
 * registers whose label can hardly mean anything else.
 */
export function findBusinessIds(text: string, from: number, to: number): FoundBusinessId[] {
  const found: FoundBusinessId[] = [];
  START.lastIndex = from;
  for (let match = START.exec(text); match !== null && match.index < to; match = START.exec(text)) {
    const i = match.index;
    if (isAlphanumeric(text.charCodeAt(i - 1))) continue;
    const c = text.charCodeAt(i);
    const id = c <= 57 ? readDigits(text, i, from, to) : readLettered(text, i, from, to);
    if (id === undefined) continue;
    found.push(id);
    START.lastIndex = id.end;
  }
  return found;
}

const isAlphanumeric = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c >= 0xc0;

/** Where digits with single blanks, hyphens or dots between them end, looked at for 24 characters. */
function runEnd(text: string, i: number, to: number): number {
  let end = i;
  for (let at = i; at < to && at - i < 24; at++) {
    const c = text.charCodeAt(at);
    if (c >= 48 && c <= 57) end = at + 1;
    else if (!(c === 32 || c === 45 || c === 46 || c === 0x2013) || at !== end) break;
  }
  return end;
}

const digitsIn = (text: string, start: number, end: number): string => text.slice(start, end).replace(/[^0-9]/g, '');

function readDigits(text: string, i: number, from: number, to: number): FoundBusinessId | undefined {
  const end = runEnd(text, i, to);
  if (end - i < DIGITS_MIN || isAlphanumeric(text.charCodeAt(end))) return undefined;
  const digits = digitsIn(text, i, end);
  if (digits.length < DIGITS_MIN || digits.length > DIGITS_MAX) return undefined;
  const value = text.slice(i, end);
  const registers = registersBefore(text, i, from);
  const found = (scheme: string, checksum: boolean | null): FoundBusinessId => ({
    ...{ value, scheme, checksum },
    ...{ start: i, end },
  });
  const labelled = (scheme: string): boolean => registers.some((register) => register.scheme === scheme);
  if (/^\d{7}-\d$/.test(value)) {
    const valid = finnish(digits) && !'-_'.includes(text[i - 1] ?? ' ');
    return valid || labelled('fi-ytunnus') ? found('fi-ytunnus', valid) : undefined;
  }
  if (/^\d{6}[-\u2013]\d{4}$/.test(value)) {
    const valid = luhn(digits) && Number(digits[2]) >= 2;
    return valid || labelled('se-orgnr') ? found('se-orgnr', valid) : undefined;
  }
  const register = registers.find(({ length: [least, most] }) => digits.length >= least && digits.length <= most);
  return register === undefined ? undefined : judged(register, digits, found);
}

/** What digits behind a register's label are; a number that fails the check of a label that may mean other things is none. */
function judged(
  { scheme, check, plain }: Register,
  digits: string,
  found: (scheme: string, checksum: boolean | null) => FoundBusinessId,
): FoundBusinessId | undefined {
  const checksum = check === null ? null : check(digits);
  return checksum === false && !plain ? undefined : found(scheme, checksum);
}

/** Registers of courts: the German one (a court with several adds a letter of its own: `HRB 141523 B`), the Austrian one, and those of the United Kingdom outside England. */
const COURTS: readonly (readonly [scheme: string, form: RegExp])[] = [
  ['de-handelsregister', /^HR[AB][: \-.NnRr]{0,9}\d{2,8}(?: [A-Z](?![\p{L}\d.]))?/u],
  ['at-firmenbuch', /^FN[: ]{1,3}\d{5,6} ?[a-z](?![\p{L}\d])/u],
];
const COURT_WIDTH = 24;
/** "Company number SC123456": Scottish and Northern Irish companies and partnerships. */
const BRITISH = /^(?:SC|NI|OC|SO)\d{6}(?!\d)/;

function readLettered(text: string, i: number, from: number, to: number): FoundBusinessId | undefined {
  const ahead = text.slice(i, Math.min(to, i + COURT_WIDTH));
  const found = (scheme: string, checksum: boolean | null, end: number): FoundBusinessId => ({
    ...{ value: text.slice(i, end), scheme, checksum },
    ...{ start: i, end },
  });
  for (const [scheme, form] of COURTS) {
    const match = form.exec(ahead);
    if (match !== null) return found(scheme, null, i + match[0].length);
  }
  const vat = vatAt(text, i, to);
  if (vat !== undefined) return found(`vat-${vat.letters.toLowerCase()}`, vat.checksum, vat.end);
  const british = BRITISH.exec(ahead);
  if (british !== null && registersBefore(text, i, from).some(({ scheme }) => scheme === 'registration'))
    return found('registration', null, i + british[0].length);
  const spanish = spanishLength(text, i, from);
  return spanish > 0 ? found('es-nif', true, i + spanish) : undefined;
}
