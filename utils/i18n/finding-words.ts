import type { Finding } from '../comparison/model.ts';
import type { MessageKey, Params } from './translate.ts';
import type { Words } from './words.ts';

/** What a request took along, by the codes of the observation. */
const CARRIED: Readonly<Record<string, MessageKey>> = {
  stored: 'carried.stored',
  email: 'carried.email',
  'email-hashed': 'carried.email-hashed',
  phone: 'carried.phone',
  'phone-hashed': 'carried.phone-hashed',
};

/** Values in the reader's words, by how the name of the parameter ends. */
const ENDINGS: readonly [ending: string, say: (value: string | number, words: Words) => string][] = [
  ['Seconds', (value, words) => words.duration(Number(value))],
  ['On', (value, words) => words.date(String(value))],
  ['At', (value, words) => words.moment(Number(value))],
  [
    'Countries',
    (value, words) =>
      words.list(
        String(value)
          .split(', ')
          .map((code) => countryName(code, words)),
      ),
  ],
];

/** Turns a finding's plain values into words: seconds into lengths of time, moments and dates into the reader's own. */
function wordedParams({ params }: Finding, words: Words): Params {
  const worded: Params = {};
  for (const [name, value] of Object.entries(params)) {
    const [ending, say] = ENDINGS.find(([end]) => name.endsWith(end)) ?? [];
    if (say && ending) worded[name.slice(0, -ending.length)] = say(value, words);
    else worded[name] = ownWords(name, value, words);
  }
  return worded;
}

function ownWords(name: string, value: string | number, words: Words): string | number {
  if (name === 'at') return words.moment(Number(value));
  if (name === 'carried')
    return words.list(
      String(value)
        .split(', ')
        .map((code) => wordFor(CARRIED[code], code, words)),
    );
  if (name === 'category') return wordFor(`policy.value.recipient.${value}`, String(value), words);
  return value;
}

const wordFor = (key: string | undefined, code: string, words: Words): string =>
  key !== undefined && words.knows(key) ? words.t(key) : code;

/** The name of a country, or its code where the platform knows none. */
function countryName(code: string, { language }: Words): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** The plain sentence of a finding, and what was seen in a few words. */
export function findingWords(finding: Finding, words: Words): { sentence: string; seen: string } {
  const key = `finding.${finding.message}`;
  const params = wordedParams(finding, words);
  const say = (name: string): string => (words.knows(name) ? words.t(name, params) : finding.subject);
  return { sentence: say(key), seen: say(`${key}.seen`) };
}
