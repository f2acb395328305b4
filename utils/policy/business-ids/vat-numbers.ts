import {
  austrian,
  belgian,
  british,
  bulgarian,
  cypriot,
  czech,
  danish,
  dutch,
  estonianVat,
  finnish,
  french,
  greek,
  hungarian,
  irish,
  latvian,
  lithuanian,
  luhn,
  luxembourgish,
  maltese,
  mod1110,
  norwegian,
  polish,
  portuguese,
  romanian,
  slovak,
  slovenian,
  spanish,
  swiss,
} from './check-digits.ts';

/** Letters of a VAT number to the form of what follows them and its check. */
const VAT: Readonly<Record<string, { form: RegExp; check: (body: string) => boolean }>> = {
  AT: { form: /^U\d{8}$/, check: austrian },
  BE: { form: /^[01]\d{9}$/, check: belgian },
  BG: { form: /^\d{9}$/, check: bulgarian },
  CHE: { form: /^\d{9}$/, check: swiss },
  CY: { form: /^\d{8}[A-Z]$/, check: cypriot },
  CZ: { form: /^\d{8}$/, check: czech },
  DE: { form: /^\d{9}$/, check: mod1110 },
  DK: { form: /^\d{8}$/, check: danish },
  EE: { form: /^\d{9}$/, check: estonianVat },
  EL: { form: /^\d{9}$/, check: greek },
  ES: { form: /^(?:[A-HJNP-SUVW]\d{7}[\dA-J]|[\dXYZ]\d{7}[A-Z])$/, check: spanish },
  FI: { form: /^\d{8}$/, check: finnish },
  FR: { form: /^[\dA-HJ-NP-Z]{2}\d{9}$/, check: french },
  GB: { form: /^\d{9}(?:\d{3})?$/, check: british },
  HR: { form: /^\d{11}$/, check: mod1110 },
  HU: { form: /^\d{8}$/, check: hungarian },
  IE: { form: /^\d{7}[A-W][A-I]?$/, check: irish },
  IT: { form: /^\d{11}$/, check: luhn },
  LT: { form: /^(?:\d{9}|\d{12})$/, check: lithuanian },
  LU: { form: /^\d{8}$/, check: luxembourgish },
  LV: { form: /^\d{11}$/, check: latvian },
  MT: { form: /^\d{8}$/, check: maltese },
  NL: { form: /^\d{9}B\d{2}$/, check: dutch },
  NO: { form: /^\d{9}$/, check: norwegian },
  PL: { form: /^\d{10}$/, check: polish },
  PT: { form: /^\d{9}$/, check: portuguese },
  RO: { form: /^\d{6,10}$/, check: romanian },
  SE: { form: /^\d{10}01$/, check: (d) => luhn(d.slice(0, 10)) },
  SI: { form: /^\d{8}$/, check: slovenian },
  SK: { form: /^\d{10}$/, check: slovak },
};

/** A VAT number found in a text. */
interface FoundVat {
  letters: string;
  checksum: boolean;
  end: number;
}

/** Most characters that a number takes with blanks, full stops and hyphens in it. */
const WIDTH = 20;
const SEPARATORS = ' .-';

/**
 * The VAT number that begins with a country's letters at an offset (`FI07375462`, `BE 0403.170.701`, `FR 40 303 265 045`).
 * One whose check digits are wrong is told only where it is written in one piece: other codes begin like that too.
 */
export function vatAt(text: string, start: number, limit: number): FoundVat | undefined {
  const letters = text.startsWith('CHE', start) ? 'CHE' : text.slice(start, start + 2);
  const scheme = Object.hasOwn(VAT, letters) ? VAT[letters] : undefined;
  if (scheme === undefined) return undefined;
  const from = start + letters.length;
  let body = '';
  let right: number | undefined;
  let wrong: number | undefined;
  for (let i = from; i < limit && i < from + WIDTH; i++) {
    const c = text[i] ?? '';
    if (SEPARATORS.includes(c) && !SEPARATORS.includes(text[i - 1] ?? '')) continue;
    if (!/[\dA-Z]/.test(c)) break;
    body += c;
    if (/[\p{L}\d]/u.test(text[i + 1] ?? ' ') || !scheme.form.test(body)) continue;
    if (scheme.check(body)) right = i + 1;
    else if (i + 1 - from === body.length) wrong = i + 1;
  }
  const end = right ?? wrong;
  return end === undefined ? undefined : { letters, checksum: right !== undefined, end };
}
