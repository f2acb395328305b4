/** Nesting, in objects and lists, that is followed. */
const DEEPEST = 12;

/**
 * Reads JSON, and the object literals that some tools write in its place (`{stamp:'x',marketing:false}`).
 * @returns what it says, or undefined where it cannot be read
 */
export function parseLoose(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const scanner = { text, at: 0 };
    const value = readValue(scanner, 0);
    return scanner.at < 0 ? undefined : value;
  }
}

/** `at` is -1 from the first character on that fits nowhere. */
interface Scanner {
  text: string;
  at: number;
}

const fail = (scanner: Scanner): undefined => {
  scanner.at = -1;
  return undefined;
};

function peek(scanner: Scanner): string {
  while (scanner.at >= 0 && ' \t\r\n'.includes(scanner.text.charAt(scanner.at) || 'x')) scanner.at += 1;
  return scanner.at < 0 ? '' : scanner.text.charAt(scanner.at);
}

function readValue(scanner: Scanner, depth: number): unknown {
  const next = peek(scanner);
  if (depth > DEEPEST) return fail(scanner);
  if (next === '{') return readMembers(scanner, '}', depth);
  if (next === '[') return readMembers(scanner, ']', depth);
  if (next === '"' || next === "'") return readQuoted(scanner);
  const word = readWord(scanner);
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  return /^-?\d/.test(word) ? Number(word) : fail(scanner);
}

/** The members of an object or a list. Objects have no prototype, so that no name means something of its own. */
function readMembers(scanner: Scanner, end: '}' | ']', depth: number): unknown {
  const list: unknown[] = [];
  const object: Record<string, unknown> = Object.create(null);
  scanner.at += 1;
  while (peek(scanner) !== end) {
    if (end === '}') {
      const quoted = peek(scanner) === '"' || peek(scanner) === "'";
      const name = quoted ? readQuoted(scanner) : readWord(scanner);
      if (peek(scanner) !== ':' || name === undefined || (name === '' && !quoted)) return fail(scanner);
      scanner.at += 1;
      object[name] = readValue(scanner, depth + 1);
    } else list.push(readValue(scanner, depth + 1));
    if (peek(scanner) === ',') scanner.at += 1;
    else if (peek(scanner) !== end) return fail(scanner);
  }
  scanner.at += 1;
  return end === '}' ? object : list;
}

function readQuoted(scanner: Scanner): string | undefined {
  const quote = scanner.text.charAt(scanner.at);
  let value = '';
  for (let at = scanner.at + 1; at < scanner.text.length; at++) {
    const character = scanner.text.charAt(at);
    if (character === quote) {
      scanner.at = at + 1;
      return value;
    }
    if (character === '\\') at += 1;
    value += scanner.text.charAt(at);
  }
  return fail(scanner);
}

function readWord(scanner: Scanner): string {
  if (scanner.at < 0) return '';
  const word = /[\w$.+-]*/y;
  word.lastIndex = scanner.at;
  const [found = ''] = word.exec(scanner.text) ?? [];
  scanner.at += found.length;
  return found;
}
