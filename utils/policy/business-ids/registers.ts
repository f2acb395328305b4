import {
  belgian,
  czech,
  danish,
  estonian,
  finnish,
  latvian,
  lithuanian,
  luhn,
  mod1110,
  norwegian,
  polish,
  portuguese,
  regon,
  spanish,
} from './check-digits.ts';

/** A register of companies: how long its numbers are, and their check; `null` where the register has none. */
export interface Register {
  scheme: string;
  length: readonly [least: number, most: number];
  check: ((digits: string) => boolean) | null;
  /** A number whose check digits are wrong is told all the same: the label says nothing else. */
  plain: boolean;
}

const of = (scheme: string, length: number, check: Register['check'], plain = false): Register => ({
  scheme,
  length: [length, length],
  check,
  plain,
});

const FI = of('fi-ytunnus', 8, finnish, true);
const SE = of('se-orgnr', 10, luhn, true);
const NO = of('no-orgnr', 9, norwegian, true);
const DK = of('dk-cvr', 8, danish, true);
const EE = of('ee-registrikood', 8, estonian, true);
const BE = of('be-kbo', 10, belgian);
const SIREN = of('fr-siren', 9, luhn);
const IT = of('it-partita-iva', 11, luhn);
const LV = of('lv-registracijas-numurs', 11, latvian);
const ANY: Register = { scheme: 'registration', length: [7, 10], check: null, plain: true };

/**
 * Labels that announce a number, lower case without marks, longest first where one ends another. Swedish and Norwegian
 * registers share a label and differ in length.
 */
const LABELS: readonly (readonly [label: string, registers: readonly Register[]])[] = [
  ['ytunnus', [FI]],
  ['businessid', [FI]],
  ['unternehmensid', [FI]],
  ['fonummer', [FI]],
  ['sdi', [FI]],
  ['orgnr', [SE, NO]],
  ['orgnummer', [SE, NO]],
  ['orgno', [SE, NO]],
  ['organisationsnummer', [SE, NO]],
  ['organisationsnr', [SE, NO]],
  ['organizationnumber', [SE, NO]],
  ['organisationnumber', [SE, NO]],
  ['corporateidentitynumber', [SE, NO]],
  ['organisasjonsnummer', [NO]],
  ['cvr', [DK]],
  ['cvrnr', [DK]],
  ['cvrnummer', [DK]],
  ['registrikood', [EE]],
  ['registrycode', [EE]],
  ['nip', [of('pl-nip', 10, polish)]],
  ['regon', [of('pl-regon', 9, regon)]],
  ['siren', [SIREN]],
  ['siret', [of('fr-siret', 14, luhn)]],
  ['partitaiva', [IT]],
  ['piva', [IT]],
  ['codicefiscale', [IT]],
  ['kbo', [BE]],
  ['bce', [BE]],
  ['ondernemingsnummer', [BE]],
  ['unternehmensnummer', [BE, FI]],
  ['ičo', [of('cz-sk-ico', 8, czech)]],
  ['reģnr', [LV]],
  ['reģistrācijasnumurs', [LV]],
  ['įmonėskodas', [of('lt-imones-kodas', 9, lithuanian)]],
  ['nipc', [of('pt-nipc', 9, portuguese)]],
  ['oib', [of('hr-oib', 11, mod1110)]],
  ['registrationnumber', [ANY]],
  ['regno', [ANY]],
  ['companynumber', [ANY]],
  ['companyno', [ANY]],
  ['companyregistrationnumber', [ANY]],
  ['kvk', [ANY]],
  ['kvknumber', [ANY]],
  ['kvknummer', [ANY]],
  ['chamberofcommerce', [ANY]],
  ['chamberofcommercenumber', [ANY]],
];

/** The labels by their last letter; each may have the country behind it: "Y-tunnus (FI)". */
const BY_LETTER = new Map<string, [label: string, registers: readonly Register[]][]>();
for (const [label, registers] of LABELS)
  for (const whole of [label, `${label}fi`]) {
    const letter = whole.at(-1) ?? '';
    BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), [whole, registers]]);
  }

/** Spanish companies and sole traders: the number begins with a letter. */
const SPANISH_LABEL = /(?:^|[^\p{L}])(?:C\.?I\.?F\.?|N\.?I\.?F\.?)[^\p{L}\d]{0,6}$/u;
/** A French register names its town: "RCS Lyon 552 100 554", "R.C.S. Paris B 552 100 554". */
const FRENCH_REGISTER = /R\.?C\.?S\.?[^\d]{1,30}$/;
/** "Our company registration number is …": what may stand between a label and its number. */
const IS = /\s(?:is|ist|är|on|lautet):?\s*$/;
/** How far before a number its label is looked for, and how many of its letters, in characters. */
const LABEL_REACH = 35;
const LABEL_LETTERS = 26;

/** The registers whose label stands right before an offset, looked for from `from` on in the same line. */
export function registersBefore(text: string, i: number, from: number): readonly Register[] {
  const before = text.slice(Math.max(from, i - LABEL_REACH), i);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const letters = line
    .replace(IS, '')
    .replace(/[^0-9A-Za-z\u00c0-\uffff]/g, '')
    .slice(-LABEL_LETTERS)
    .toLowerCase();
  const labelled = BY_LETTER.get(letters.at(-1) ?? '')?.find(([label]) => letters.endsWith(label));
  if (labelled !== undefined) return labelled[1];
  return FRENCH_REGISTER.test(line) ? [SIREN] : [];
}

/** Length in characters of the Spanish number with the right check that stands behind its label at an offset; 0 for none. */
export function spanishLength(text: string, i: number, from: number): number {
  const written = /^[A-HJNP-SUVWXYZ]-?\d{7}-?[\dA-Z](?![\p{L}\d])/u.exec(text.slice(i, i + 12))?.[0] ?? '';
  const labelled = SPANISH_LABEL.test(text.slice(Math.max(from, i - LABEL_REACH), i));
  return labelled && spanish(written.replaceAll('-', '')) ? written.length : 0;
}
