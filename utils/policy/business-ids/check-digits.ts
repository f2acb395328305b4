// Check digits of business identifiers, each as its register or tax office publishes it (for VAT numbers the forms that
// the European Commission's VIES takes). All take a number without marks or country letters, of the length its scheme has,
// and say whether its check digits are right. Held to an independent library in the tests.

/** Sum of the digits times their weights; digits without a weight count nothing. */
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

const last = (digits: string): number => Number(digits.at(-1));

/** Eleven minus the rest modulo 11 is the last digit; where that is 10 or 11 the table says what stands for it, if anything. */
const elevenMinus =
  (weights: readonly number[], ten: number | null, eleven: number | null) =>
  (digits: string): boolean => {
    const check = 11 - (weighted(digits, weights) % 11);
    return (check === 10 ? ten : check === 11 ? eleven : check) === last(digits);
  };

/** The rest modulo 11 is the last digit; a rest of ten is counted anew with other weights, and again a ten stands for 0. */
const restOfEleven =
  (weights: readonly number[], anew: readonly number[]) =>
  (digits: string): boolean => {
    let rest = weighted(digits, weights) % 11;
    if (rest === 10) rest = (weighted(digits, anew) % 11) % 10;
    return rest === last(digits);
  };

/** Luhn, of Swedish organisation numbers, French SIREN and SIRET and Italian VAT numbers: every second digit from the last but one is doubled, and the sum of all figures ends in zero. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const digit = Number(digits[i]) * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 11,10. */
export function mod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === last(digits);
}

const EIGHT_DOWN = [8, 7, 6, 5, 4, 3, 2];

/** Finnish Y-tunnus. */
export const finnish = elevenMinus([7, 9, 10, 5, 8, 4, 2], null, 0);
/** Danish CVR number. */
export const danish = (digits: string): boolean => weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
/** Norwegian organisation number. */
export const norwegian = elevenMinus([3, 2, 7, 6, 5, 4, 3, 2], null, 0);
/** Estonian registry code. */
export const estonian = restOfEleven([1, 2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7, 8, 9]);
/** Czech and Slovak IČO. */
export const czech = elevenMinus(EIGHT_DOWN, 0, 1);
/** Polish REGON of nine digits. */
export const regon = (digits: string): boolean =>
  (weighted(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === last(digits);
/** Lithuanian company code and VAT number, nine or twelve digits. */
export const lithuanian = (digits: string): boolean =>
  digits.length === 9
    ? restOfEleven([1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 1])(digits)
    : restOfEleven([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2], [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4])(digits);
/** Latvian registration number of a company. */
export const latvian = (digits: string): boolean =>
  Number(digits[0]) > 3 && weighted(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
/** Polish NIP. */
export const polish = (digits: string): boolean => weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(digits);
/** Belgian enterprise number. */
export const belgian = (digits: string): boolean => 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
/** Swiss UID. */
export const swiss = elevenMinus([5, 4, 3, 2, 7, 6, 5, 4], null, 0);

/** Austrian UID, with its letter U. */
export function austrian(body: string): boolean {
  const digits = body.slice(1);
  const figures = weightedFigures(digits.slice(0, 7), [1, 2]);
  return (10 - ((figures + 4) % 10)) % 10 === last(digits);
}

/** Sum of the figures of the digits times weights that come again and again. */
function weightedFigures(digits: string, weights: readonly number[]): number {
  return Array.from(digits, (digit, i) => Number(digit) * (weights[i % weights.length] ?? 1)).reduce(
    (sum, product) => sum + Math.floor(product / 10) + (product % 10),
    0,
  );
}

/** British numbers: the old way leaves no rest modulo 97; numbers from 100 on may also be of one of the later ways. */
export function british(digits: string): boolean {
  const rest = (weighted(digits, EIGHT_DOWN) + Number(digits.slice(7, 9))) % 97;
  return rest === 0 || (digits >= '100' && (rest === 42 || rest === 55));
}

/** Bulgarian VAT number of a company. */
export const bulgarian = restOfEleven([1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]);

/** Cypriot VAT number: the digits in odd places are exchanged for others. */
export function cypriot(body: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
  const sum = Array.from(body.slice(0, 8), Number).reduce((all, d, i) => all + (i % 2 === 0 ? (odd[d] ?? 0) : d), 0);
  return String.fromCharCode(65 + (sum % 26)) === body[8];
}

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish NIF: of a company a letter, seven digits and a check; of a person eight digits (or X, Y, Z and seven) and a letter. */
export function spanish(body: string): boolean {
  const first = body[0] ?? '';
  if (/[\dXYZ]/.test(first)) {
    const number = Number(body.slice(0, 8).replace(/^[XYZ]/, String('XYZ'.indexOf(first))));
    return NIF_LETTERS[number % 23] === body[8];
  }
  const check = (10 - (weightedFigures(body.slice(1, 8), [2, 1]) % 10)) % 10;
  return body[8] === String(check) || body[8] === 'JABCDEFGHI'[check];
}

/** The two figures before a French SIREN follow from it; keys with letters are given by hand. */
export function french(body: string): boolean {
  const siren = body.slice(2);
  const key = body.slice(0, 2);
  return luhn(siren) && (!/^\d\d$/.test(key) || Number(key) === (12 + 3 * (Number(siren) % 97)) % 97);
}

/** Irish VAT number: seven digits, a check letter and, in newer ones, another letter. */
export function irish(body: string): boolean {
  const second = body.length > 8 ? 9 * (body.charCodeAt(8) - 64) : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(body, EIGHT_DOWN) + second) % 23] === body[7];
}

/** Dutch numbers: the weighted nine digits of a company, or the rest modulo 97 of all with letters as 10 to 35 (sole traders). */
export function dutch(body: string): boolean {
  const eleven = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
  return eleven || BigInt(Array.from(`NL${body}`, (c) => Number.parseInt(c, 36)).join('')) % 97n === 1n;
}

/** Estonian VAT number. */
export const estonianVat = (digits: string): boolean => weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
/** Greek VAT number. */
export const greek = (digits: string): boolean =>
  (weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(digits);
/** Hungarian VAT number. */
export const hungarian = (digits: string): boolean =>
  (10 - (weighted(digits, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === last(digits);
/** Luxembourgish VAT number. */
export const luxembourgish = (digits: string): boolean => Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
/** Maltese VAT number. */
export const maltese = (digits: string): boolean =>
  (weighted(digits, [3, 4, 6, 7, 8, 9]) + Number(digits.slice(6))) % 37 === 0;
/** Portuguese NIPC. */
export const portuguese = elevenMinus([9, 8, 7, 6, 5, 4, 3, 2], 0, 0);
/** Slovenian tax number. */
export const slovenian = elevenMinus(EIGHT_DOWN, 0, null);
/** Slovak VAT number. */
export const slovak = (digits: string): boolean => Number(digits) % 11 === 0;

/** Romanian fiscal code. */
export function romanian(digits: string): boolean {
  const padded = digits.padStart(10, '0');
  return ((weighted(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === last(digits);
}
