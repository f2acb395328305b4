import { type ConsentReading, STATED } from './consent-reading.ts';

/** The four kinds of consent that decide about Google's tags, in the order in which requests state them. */
const KINDS = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;
type Kind = (typeof KINDS)[number];
type Answer = 'granted' | 'denied';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Two bits each: what a site has said by default, and what it has said since. */
const ANSWERS: readonly (Answer | null)[] = [null, null, 'denied', 'granted'];

/**
 * Reads what a request to Google says of consent. The coding is not published by Google in full; it is as found in
 * requests and as described in https://iihnordic.com/news/consent-mode-v2-a-comprehensive-technical-guide/ (`gcs`, `gcd`)
 * and https://developers.google.com/tag-platform/security/guides/consent (the kinds).
 *
 * - `gcs=G1xy`: x ad storage, y analytics storage; 1 granted, 0 denied, - not said.
 * - `gcd=1#A#B#C#D#…`: A to D stand for the four kinds, each a base64 digit of six bits. The last four of them are the
 *   default and the update, 2 denied and 3 granted: `l` nothing said, `p` denied by default, `q` denied by both, `r`
 *   denied by default and granted since, `t`, `u`, `v` the same with a default that grants, `m`, `n` without a default.
 *   Between the letters stands one character whose meaning is not known.
 * - `npa=1`: no personalised advertising.
 * - `dma_cps`: the core platform services of Google that may get the data (Regulation (EU) 2022/1925, article 5(2)), a
 *   letter each, `a` for advertising; `-` for none.
 *
 * Where parameters disagree the more detailed holds: `gcd`, then `gcs`, then the rest.
 */
export function googleConsent(parameters: URLSearchParams): ConsentReading | null {
  const answers = new Map<Kind, Answer>();
  let status = STATED;
  const gcd = letters(parameters.get('gcd') ?? '');
  for (const [index, kind] of KINDS.entries()) {
    const digit = gcd[index];
    if (digit === undefined) break;
    const [byDefault, updated] = [ANSWERS[(digit >> 2) & 3], ANSWERS[digit & 3]];
    if (updated) status = 'update';
    else if (byDefault && status === STATED) status = 'default';
    const answer = updated ?? byDefault;
    if (answer) answers.set(kind, answer);
  }
  const say = (kind: Kind, answer: Answer | null): void => {
    if (answer && !answers.has(kind)) answers.set(kind, answer);
  };
  const gcs = /^G1([01-])([01-])$/.exec(parameters.get('gcs') ?? '');
  say('ad_storage', flag(gcs?.[1]));
  say('analytics_storage', flag(gcs?.[2]));
  if (answers.size > 0 || parameters.has('dma_cps')) {
    say('ad_user_data', services(parameters.get('dma_cps')));
    if (parameters.get('npa') === '1') say('ad_personalization', 'denied');
  }
  if (answers.size === 0) return null;
  const those = (wanted: Answer): string[] => KINDS.filter((kind) => answers.get(kind) === wanted);
  return {
    source: 'request',
    tool: 'google',
    status,
    granted: those('granted'),
    denied: those('denied'),
    legitimateInterest: [],
    vendors: null,
  };
}

/** The digits for the kinds, or none where the text has another form. */
function letters(text: string): number[] {
  if (!/^1\w(?:[\w-]{2}){4,10}$/.test(text)) return [];
  return KINDS.map((_, index) => ALPHABET.indexOf(text.charAt(2 + 2 * index)));
}

const flag = (character: string | undefined): Answer | null =>
  character === '1' ? 'granted' : character === '0' ? 'denied' : null;

function services(text: string | null): Answer | null {
  if (text === '-') return 'denied';
  return text !== null && /^[a-z]{1,12}$/.test(text) && text.includes('a') ? 'granted' : null;
}
