/** Declared names are short; what is longer is no name, and as a pattern covers nothing. */
const LONGEST = 160;

/** A declared cookie name, ready to be held against seen ones. */
export interface NamePattern {
  /** The name itself when it has no placeholder, else null. */
  exact: string | null;
  /** What every covered name begins with. */
  head: string;
  covers(name: string): boolean;
}

/**
 * Reads a declared cookie name: exact, or with stars and the placeholders that stand for an identifier (`_ga_*`,
 * `_gat_<id>`, `wp-{id}`, `_hjSession_XXXX`, `[Property-ID]`), cut off where the identifier begins (`_gat_UA-`), or as
 * the expression a consent tool looks for (`^_pk_ses.*$`, `/^_ga/i`). A part of a name never covers it.
 */
export function namePattern(declared: string): NamePattern {
  const text = withStars(declared.trim());
  if (text.length > LONGEST) return { exact: text, head: text, covers: (name) => name === text };
  const pieces = text
    .replace(/\.\*|<[^<>]{1,40}>|\{[^{}]{1,40}\}|\[[^[\]]{1,40}\]|#+|X{4,}|(?<=[_.-])x{3,}|x{4,}/g, '*')
    .replace(/\*{2,}/g, '*')
    .split('*');
  const [head = ''] = pieces;
  if (pieces.length === 1) return { exact: head, head, covers: (name) => name === head };
  const nothing = pieces.join('') === '';
  return { exact: null, head, covers: (name) => !nothing && fitsPieces(pieces, name) };
}

/** A name that is an expression (Klaro, CookieConsent), or that ends where an identifier goes on, as one with stars. */
function withStars(text: string): string {
  if (text.length > LONGEST) return text;
  const [, body] = /^\/?\^(.+?)(?:\/[a-z]{0,4})?$/.exec(text) ?? [];
  if (body === undefined) return /^[^*]*[a-z0-9][_.-]$/i.test(text) ? `${text}*` : text;
  const stars = body
    .replace(/\\[dw][+*]?|\[[^[\]]{1,40}\](?:[+*]|\{[\d,]{1,8}\})?|\([^()]{1,80}\)[?+*]?|\.[+*]/g, '*')
    .replace(/\\(?=[^a-z0-9])/gi, '');
  return stars.endsWith('$') ? stars.slice(0, -1) : `${stars}*`;
}

function fitsPieces(pieces: readonly string[], name: string): boolean {
  const head = pieces[0] ?? '';
  const tail = pieces.at(-1) ?? '';
  if (!name.startsWith(head)) return false;
  let from = head.length;
  for (let index = 1; index < pieces.length - 1; index++) {
    const piece = pieces[index] ?? '';
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return name.length >= from + tail.length && name.endsWith(tail);
}
