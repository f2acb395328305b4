import { danish, estonian, finnish, german, norwegian, swedish, swiss, weighted } from './check-digits.ts';

/** A company registration or VAT number found in a text. */
export interface FoundBusinessId {
  value: string;
  scheme: string;
  /** `true` or `false` where the scheme has a check digit, `null` where it has none. */
  checksum: boolean | null;
  start: number;
  end: number;
}

/** VAT numbers: country letters, the digits (or letters) that follow, and the check. */
const VAT: Record<string, { length: number[]; check: ((digits: string) => boolean) | null }> = {
  FI: { length: [8], check: finnish },
  SE: { length: [12], check: (d) => d.endsWith('01') && swedish(d.slice(0, 10)) },
  DE: { length: [9], check: german },
  DK: { length: [8], check: danish },
  NO: { length: [9], check: norwegian },
  EE: { length: [9], check: (d) => weighted(d, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 },
  AT: { length: [8], check: null },
  NL: { length: [9, 11], check: null },
  GB: { length: [9, 12], check: null },
  IE: { length: [7, 8], check: null },
  LV: { length: [11], check: null },
  LT: { length: [9, 12], check: null },
  PL: { length: [10], check: null },
  CHE: { length: [9], check: swiss },
};

/** Fewest and most digits of a number without country letters. */
const DIGITS_MIN = 7;
const DIGITS_MAX = 10;
/** How far before a number its label is looked for, and how many of its letters, in characters. */
const LABEL_REACH = 35;
const LABEL_LETTERS = 26;
/** Where a number may begin: its digits, or the letters of a country or register. */
const START = /[0-9]+|[A-Z]{2,}/g;
/** Words that announce a number, lower case without marks, with the scheme they stand for. */
const LABELS: [string, string][] = [
  ['ytunnus', 'fi'],
  ['businessid', 'fi'],
  ['fonummer', 'fi'],
  ['sdi', 'fi'],
  ['orgnr', 'se'],
  ['orgnummer', 'se'],
  ['organisationsnummer', 'se'],
  ['organisationsnr', 'se'],
  ['orgno', 'se'],
  ['organizationnumber', 'se'],
  ['organisationnumber', 'se'],
  ['registrationnumber', 'any'],
  ['regno', 'any'],
  ['cvr', 'dk'],
  ['cvrnr', 'dk'],
  ['organisasjonsnummer', 'no'],
  ['registrikood', 'ee'],
  ['registrycode', 'ee'],
  ['companynumber', 'any'],
  ['companyno', 'any'],
  ['companyregistrationnumber', 'any'],
  ['kvk', 'any'],
  ['kvknumber', 'any'],
  ['chamberofcommerce', 'any'],
  ['chamberofcommercenumber', 'any'],
  ['corporateidentitynumber', 'se'],
];

/**
 * Business identifiers between two offsets. A number without a label or country letters counts only in the Finnish and
 * Swedish spelling and with a right check digit; one with a label is told even when the check digit is wrong.
 */
export function findBusinessIds(text: string, from: number, to: number): FoundBusinessId[] {
  const found: FoundBusinessId[] = [];
  START.lastIndex = from;
  for (let match = START.exec(text); match !== null && match.index < to; match = START.exec(text)) {
    const i = match.index;
    if (isAlphanumeric(text.charCodeAt(i - 1))) continue;
    const c = text.charCodeAt(i);
    const id = c <= 57 ? readDigits(text, i, from, to) : readLettered(text, i, to);
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

/** Digits with single blanks, hyphens or dots between, at most sixteen. */
function digitRun(text: string, i: number, to: number): { digits: string; end: number } {
  const end = runEnd(text, i, to);
  return { digits: digitsIn(text, i, end), end };
}

const digitsIn = (text: string, start: number, end: number): string => text.slice(start, end).replace(/[^0-9]/g, '');

function labelBefore(text: string, i: number, from: number): string | undefined {
  const before = text.slice(Math.max(from, i - LABEL_REACH), i);
  const letters = before
    .slice(before.lastIndexOf('\n') + 1)
    .replace(/[^0-9A-Za-z\u00c0-\uffff]/g, '')
    .slice(-LABEL_LETTERS)
    .toLowerCase();
  return LABELS.find(([label]) => letters.endsWith(label) || letters.endsWith(`${label}fi`))?.[1];
}

function readDigits(text: string, i: number, from: number, to: number): FoundBusinessId | undefined {
  const end = runEnd(text, i, to);
  if (end - i < DIGITS_MIN) return undefined;
  const digits = digitsIn(text, i, end);
  if (digits.length < DIGITS_MIN || digits.length > DIGITS_MAX || isAlphanumeric(text.charCodeAt(end)))
    return undefined;
  return judged(text, digits, { value: text.slice(i, end), start: i, end }, labelBefore(text, i, from));
}

/** What digits stand for, by their spelling and the word before them. */
function judged(
  text: string,
  digits: string,
  found: { value: string; start: number; end: number },
  label: string | undefined,
): FoundBusinessId | undefined {
  const { value, start } = found;
  const shape = (scheme: string, checksum: boolean | null): FoundBusinessId => ({ ...found, scheme, checksum });
  if (/^\d{7}-\d$/.test(value)) {
    const valid = finnish(digits) && !'-_'.includes(text[start - 1] ?? ' ');
    return valid || label === 'fi' ? shape('fi-ytunnus', valid) : undefined;
  }
  if (/^\d{6}[-\u2013]\d{4}$/.test(value)) {
    const valid = swedish(digits) && Number(digits[2]) >= 2;
    return valid || label === 'se' ? shape('se-orgnr', valid) : undefined;
  }
  if (label === 'se' && digits.length === 10) return shape('se-orgnr', swedish(digits));
  if ((label === 'se' || label === 'no') && digits.length === 9) return shape('no-orgnr', norwegian(digits));
  if (label === 'dk' && digits.length === 8) return shape('dk-cvr', danish(digits));
  if (label === 'ee' && digits.length === 8) return shape('ee-registrikood', estonian(digits));
  if (label === 'any' && digits.length >= 7 && digits.length <= 10) return shape('registration', null);
  return undefined;
}

const COURT_LETTER = /^ [A-Z](?![\p{L}\d.])/u;

function readLettered(text: string, i: number, to: number): FoundBusinessId | undefined {
  if (text.startsWith('HRB', i) || text.startsWith('HRA', i)) {
    let at = i + 3;
    while (at < to && at < i + 12 && ': -.NnRr'.includes(text[at] ?? '')) at++;
    const run = digitRun(text, at, Math.min(to, at + 8));
    const { digits } = run;
    // a court with several registers adds a letter of its own: "HRB 141523 B"
    const end = COURT_LETTER.test(text.slice(run.end, run.end + 3)) ? run.end + 2 : run.end;
    return digits.length >= 2
      ? { value: text.slice(i, end), scheme: 'de-handelsregister', checksum: null, start: i, end }
      : undefined;
  }
  const letters = text.startsWith('CHE', i) ? 'CHE' : text.slice(i, i + 2);
  const scheme = VAT[letters];
  if (scheme === undefined) return undefined;
  let at = i + letters.length;
  while (at < to && at < i + letters.length + 1 && ' -'.includes(text[at] ?? '')) at++;
  if (letters === 'NL' || letters === 'AT') return lettersAndDigits(text, i, at, to, letters);
  const { digits, end } = digitRun(text, at, to);
  if (!scheme.length.includes(digits.length)) return undefined;
  const checksum = scheme.check === null ? null : scheme.check(digits);
  if (checksum === null && at !== i + letters.length) return undefined;
  if (checksum === false && end - at > digits.length + 3) return undefined;
  return { value: text.slice(i, end), scheme: `vat-${letters.toLowerCase()}`, checksum, start: i, end };
}

/** Dutch and Austrian VAT numbers hold letters: `NL123456789B01`, `ATU12345678`. */
function lettersAndDigits(
  text: string,
  i: number,
  at: number,
  to: number,
  letters: string,
): FoundBusinessId | undefined {
  let end = at;
  while (end < to && end - at < 13 && isAlphanumeric(text.charCodeAt(end))) end++;
  const body = text.slice(at, end);
  if (!(letters === 'AT' ? /^U\d{8}$/ : /^\d{9}B\d\d$/).test(body)) return undefined;
  return { value: text.slice(i, end), scheme: `vat-${letters.toLowerCase()}`, checksum: null, start: i, end };
}
