import obfuscations from '../data/email-obfuscations.json' with { type: 'json' };

/** An e-mail address found in a text: `value` is the address, the offsets cover what stands there. */
export interface FoundEmail {
  value: string;
  start: number;
  end: number;
}

/** RFC 5321 section 4.5.3.1: 64 octets before the sign, 255 after. */
const LOCAL_LIMIT = 64;
const DOMAIN_LIMIT = 255;
const AT_WORDS = new Set(obfuscations.at);
const DOT_WORDS = new Set(obfuscations.dot);
const SUFFIXES = new Set(obfuscations.suffixes);
const OPEN = '([{<';
/** The sign, its look-alikes, a bracket that may hold it spelled out, or the bare word. */
const SIGN = /[@\uff20\ufe6b\u24d0([{<]| at | AT | snabel-a /g;
const CLOSE = ')]}>';

function isLocal(c: number): boolean {
  return (
    (c >= 48 && c <= 57) ||
    (c >= 65 && c <= 90) ||
    (c >= 97 && c <= 122) ||
    (c >= 0xc0 && c < 0x250) ||
    c === 46 ||
    c === 45 ||
    c === 95 ||
    c === 43 ||
    c === 39 ||
    c === 38 ||
    c === 37
  );
}

function isHost(c: number): boolean {
  return (
    (c >= 48 && c <= 57) ||
    (c >= 65 && c <= 90) ||
    (c >= 97 && c <= 122) ||
    (c >= 0xc0 && c < 0x250) ||
    c === 45 ||
    c === 46
  );
}

/**
 * Every e-mail address of a text, plain or hidden from harvesters: `name(at)shop.example`, `[snabel-a]`, `(ät)`,
 * `name at shop dot example`, full-width signs, and addresses written backwards. Scans outwards from each sign with the
 * bounds of RFC 5321, so that the time is linear whatever the text.
 */
export function findEmails(text: string): FoundEmail[] {
  const found: FoundEmail[] = [];
  let barrier = 0;
  for (let at = nextSign(text, 0); at !== undefined; at = nextSign(text, Math.max(at.end, barrier))) {
    const email = around(text, at, barrier);
    if (email === undefined) continue;
    found.push(email);
    barrier = email.end;
  }
  return found;
}

interface Sign {
  start: number;
  end: number;
  /** A sign spelled out in bare letters (` at `) needs a spelled-out dot as well. */
  bare: boolean;
}

function nextSign(text: string, from: number): Sign | undefined {
  SIGN.lastIndex = from;
  for (let match = SIGN.exec(text); match !== null; match = SIGN.exec(text)) {
    const start = match.index;
    // a Swedish word for the sign is no preposition: it needs no spelled-out dot
    if (match[0].length > 4) return { start, end: start + match[0].length, bare: false };
    if (match[0].length > 1) return { start, end: start + 4, bare: true };
    if (!OPEN.includes(match[0])) return { start, end: start + 1, bare: false };
    const close = wordInBrackets(text, start, AT_WORDS);
    if (close !== undefined) return { start, end: close, bare: false };
  }
  return undefined;
}

/** End offset when a bracket at `i` holds one of the words, at most twelve characters long. */
function wordInBrackets(text: string, i: number, words: Set<string>): number | undefined {
  const kind = OPEN.indexOf(text[i] ?? ' ');
  if (kind < 0) return undefined;
  for (let j = i + 1; j <= i + 13 && j < text.length; j++) {
    if (text[j] === CLOSE[kind]) {
      return words.has(
        text
          .slice(i + 1, j)
          .trim()
          .toLowerCase(),
      )
        ? j + 1
        : undefined;
    }
  }
  return undefined;
}

function around(text: string, sign: Sign, barrier: number): FoundEmail | undefined {
  let left = sign.start;
  const spaced = isSpaced(text, sign);
  if (spaced) left--;
  if (!sign.bare)
    while (left > barrier && isBlank(text[left - 1]) && sign.end - sign.start > 1 && sign.start - left < 2) left--;
  const localEnd = left;
  while (left > barrier && localEnd - left < LOCAL_LIMIT + 1 && isLocal(text.charCodeAt(left - 1))) left--;
  while (left < localEnd && ".-'".includes(text[left] ?? '')) left++;
  const local = text.slice(left, localEnd);
  if (local === '' || local.length > LOCAL_LIMIT || local.includes('..') || local.endsWith('.')) return undefined;
  if (spaced && !opensLine(text, left)) return undefined;
  const domain = readDomain(text, spaced ? { ...sign, end: sign.end + 1 } : sign);
  if (domain === undefined || (spaced && !SUFFIXES.has(lastLabel(domain.value)))) return undefined;
  const straight = domain.value.includes('.') ? lastLabel(domain.value) : '';
  // written backwards for `direction: rtl`: the suffix comes first
  const reversed = Array.from(`${local}@${domain.value}`).reverse().join('');
  const backwards = !SUFFIXES.has(straight) && local.includes('.') && SUFFIXES.has(lastLabel(reversed));
  if (backwards) return { value: reversed, start: left, end: domain.end };
  // "for at the point of": words alone need a suffix that is known
  const known = sign.bare ? SUFFIXES.has(straight) : isSuffix(straight);
  return known ? { value: `${local}@${domain.value}`, start: left, end: domain.end } : undefined;
}

/** What may stand beside a sign in words: a blank, or the end of a wrapped line. */
const isBlank = (letter: string | undefined): boolean => letter === ' ' || letter === '\n';

/** `name @ shop.example`: the sign between two blanks. */
function isSpaced(text: string, { start, end }: Sign): boolean {
  return end - start === 1 && text[start - 1] === ' ' && text[end] === ' ';
}

/** Whether a line or a label begins at an offset: nobody's name stands before it, as in "follow us @ shop.example". */
function opensLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at).trimEnd();
  return before === '' || before.endsWith(':') || text[at - 1] === '\n' || text[at - 1] === '\t';
}

function lastLabel(address: string): string {
  return address.slice(address.lastIndexOf('.') + 1).toLowerCase();
}

function isSuffix(label: string): boolean {
  if (SUFFIXES.has(label)) return true;
  if (label.length < 2 || label.length > 18) return false;
  for (let i = 0; i < label.length; i++) {
    const c = label.charCodeAt(i);
    if (c < 97 || c > 122) return false;
  }
  return true;
}

function readDomain(text: string, sign: Sign): { value: string; end: number } | undefined {
  let i = sign.end;
  if (!sign.bare) while (i < text.length && isBlank(text[i]) && sign.end - sign.start > 1 && i - sign.end < 2) i++;
  let value = '';
  let spelledDot = false;
  while (i < text.length && value.length < DOMAIN_LIMIT) {
    if (isHost(text.charCodeAt(i))) {
      value += text[i];
      i++;
      continue;
    }
    const dot = spelled(text, i);
    if (dot === undefined) break;
    value += '.';
    spelledDot = true;
    i = dot;
  }
  if (sign.bare && !spelledDot) return undefined;
  while (value.endsWith('.') || value.endsWith('-')) {
    value = value.slice(0, -1);
    i--;
  }
  if (value === '' || value.startsWith('.') || value.includes('..')) return undefined;
  return { value, end: i };
}

/** `(dot)`, `[punkt]` or ` dot ` at an offset: where the next label begins. */
function spelled(text: string, i: number): number | undefined {
  let at = i;
  if (text[at] === ' ') at++;
  const close = wordInBrackets(text, at, DOT_WORDS);
  if (close !== undefined) return text[close] === ' ' ? close + 1 : close;
  if (text[i] !== ' ') return undefined;
  const next = text.indexOf(' ', i + 1);
  return next > i && next < i + 8 && DOT_WORDS.has(text.slice(i + 1, next).toLowerCase()) ? next + 1 : undefined;
}
