const silent = new Set(['script', 'style', 'head', 'title', 'template']);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'font',
  'i',
  'img',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
  uuml: 'ü',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
};
const cell = /^(?:td|th)$/;

/**
 * The words of a mail that comes in HTML alone: tags become line breaks, blanks between cells, or nothing. One pass over
 * the text; the result is read, never shown as HTML.
 */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let at = 0;
  let muted: string | null = null;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const until = open < 0 ? html.length : open;
    if (muted === null) parts.push(html.slice(at, until).replaceAll(/\s+/g, ' '));
    if (open < 0) break;
    const close = html.startsWith('<!--', open) ? html.indexOf('-->', open) + 2 : html.indexOf('>', open);
    if (close < open) break;
    const tag = /^<(\/?)([a-z0-9]{1,20})/i.exec(html.slice(open, open + 24));
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (muted === null && tag?.[1] === '' && silent.has(name)) muted = name;
    else if (muted === name && tag?.[1] === '/') muted = null;
    else if (muted === null && tag && !inline.has(name)) parts.push(cell.test(name) ? ' ' : '\n');
    at = close + 1;
  }
  const text = parts
    .join('')
    .replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => entity(name) ?? whole);
  // Runs are first made short: a pattern with a run on either side of a line break would be slow on a long one.
  return text
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return named[name] ?? null;
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : null;
}
