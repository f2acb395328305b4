import data from '../data/html-entities.json' with { type: 'json' };

const ENTITIES = new Map(Object.entries(data.entities));
/** Tags that end a line of text. */
const BREAKING = new Set([
  'p',
  'br',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'table',
  'section',
  'article',
  'dt',
  'dd',
  'dl',
]);
const TAG_LIMIT = 2_000;
/** Fewer closing tags than this are accidents. */
const ENOUGH_TAGS = 4;

/** A word marked as code, emphasised or not, and the backslash of a line that breaks: Markdown that would stick to a name. */
const CODE = /(\*\*|__|)`([^`\s]{1,90})`\1/g;
const BROKEN = /\\$/gm;

/**
 * Takes the markup out of a text file that holds pieces of HTML (a content file, an export): tags become line feeds or
 * nothing, list items bullets, character references characters. A text without such pieces comes back as it is, but for
 * the marks of Markdown around names.
 */
export function stripMarkup(raw: string): string {
  const unbroken = raw.includes('\\\n') ? raw.replace(BROKEN, '') : raw;
  const text = unbroken.includes('`') ? unbroken.replace(CODE, '$2') : unbroken;
  if (!hasMarkup(text)) return text;
  const lines = unfold(text);
  const parts: string[] = [];
  let from = 0;
  for (let at = lines.indexOf('<'); at >= 0; at = lines.indexOf('<', at + 1)) {
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]{0,12})/.exec(lines.slice(at, at + 16));
    if (tag === null) continue;
    const end = lines.indexOf('>', at);
    if (end < 0) break;
    if (end - at > TAG_LIMIT) continue;
    parts.push(lines.slice(from, at));
    const name = (tag[2] ?? '').toLowerCase();
    if (name === 'li' && tag[1] === '') parts.push('\n- ');
    else if (name === 'br') parts.push('\n');
    else if (BREAKING.has(name)) parts.push('\n\n');
    from = end + 1;
    at = end;
  }
  parts.push(lines.slice(from));
  return decode(parts.join(''));
}

function hasMarkup(text: string): boolean {
  let closing = 0;
  for (let at = text.indexOf('</'); at >= 0 && closing < ENOUGH_TAGS; at = text.indexOf('</', at + 2)) {
    if (/^<\/[a-zA-Z][a-zA-Z0-9]{0,12}>/.test(text.slice(at, at + 16))) closing++;
  }
  return closing >= ENOUGH_TAGS;
}

/** Indented lines go on from the line above them; the key of a folded block of a content file is dropped. */
function unfold(text: string): string {
  return text
    .replace(/(?:^|\n) {0,40}\w{1,30}: [>|][-+]?\s{1,40}(?=<)/g, '\n\n')
    .replace(/\n {2,40}(?=\S)(?!\w{1,30}:)/g, ' ');
}

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 31 && code < 0x11_0000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
  });
}
