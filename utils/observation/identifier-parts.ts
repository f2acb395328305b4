/** Long enough for about 40 bits of chance in the alphabets that identifiers are written in. */
const SHORTEST = 8;
/** A part this long is an identifier if it mixes letters and digits at all. */
const LONG = 16;

/**
 * The parts of a text that may single out a browser or a person: runs of letters and digits with enough chance in them,
 * pairs of digit runs (`1234567890.1700000000`, as analytics tools write a browser's number), and e-mail addresses.
 * Times, dates, words and version numbers are no identifiers. Linear in the text's length.
 * @param most how many parts at most
 */
export function identifierParts(text: string, most: number): string[] {
  const parts = new Set<string>();
  const add = (part: string): void => {
    if (parts.size < most) parts.add(/^[\da-f]{32,64}$/i.test(part) ? part.toLowerCase() : part);
  };
  let digitsBefore: { run: string; end: number } | null = null;
  for (const match of text.matchAll(/[A-Za-z0-9]+/g)) {
    const [run] = match;
    if (run.length >= SHORTEST && looksRandom(run)) add(run);
    if (run.length >= SHORTEST && run.length <= 20 && !/\D/.test(run)) {
      if (digitsBefore && digitsBefore.end === match.index - 1 && text[match.index - 1] === '.')
        add(`${digitsBefore.run}.${run}`);
      digitsBefore = { run, end: match.index + run.length };
    } else digitsBefore = null;
  }
  for (const address of emailsIn(text)) add(address);
  return [...parts];
}

function looksRandom(run: string): boolean {
  const digits = run.replace(/\D/g, '').length;
  if (digits === run.length) return !isTime(run) && run.length <= 40 && !/^(\d)\1*$/.test(run);
  if (digits === 0) return run.length >= LONG && switches(run) >= run.length / 3;
  if (run.length >= LONG) return digits >= 2;
  // Shorter: letters and digits must alternate, as in `a1B2c3`; `winter2026` and `v20240101` do not.
  return digits >= 2 && switches(run) >= (/^[\da-f]+$/i.test(run) ? 2 : 3);
}

/** Seconds or milliseconds since the epoch between 2001 and 2033, or a date written in digits. */
const isTime = (digits: string): boolean => /^(1\d{9}|1\d{12}|(19|20)\d{6}|(19|20)\d{12})$/.test(digits);

/** How often a run changes between lower case, upper case and digits. */
function switches(run: string): number {
  let count = 0;
  let before = '';
  for (const character of run) {
    const kind = character <= '9' ? '0' : character <= 'Z' ? 'A' : 'a';
    if (before !== '' && kind !== before) count += 1;
    before = kind;
  }
  return count;
}

/** Addresses around each at sign, in lower case. */
function emailsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < 4; at = text.indexOf('@', at + 1)) {
    const local = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = /^[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,4}/.exec(text.slice(at + 1, at + 255))?.[0];
    if (!local || !domain) continue;
    // Before the address may stand the name of its parameter.
    found.push(`${local.slice(local.lastIndexOf('=') + 1)}@${domain}`.toLowerCase());
  }
  return found;
}
