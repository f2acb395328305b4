/**
 * True when a declared cookie name covers a seen one: exactly, or by stars and the placeholders that stand for
 * an identifier (`_ga_*`, `_gat_<id>`, `wp-{id}`, `_hjSession_XXXX`, `[Property-ID]`). Never by a part of the name.
 */
export function matchesName(declared: string, name: string): boolean {
  const pieces = declared
    .trim()
    .replace(/\.\*|<[^<>]{1,40}>|\{[^{}]{1,40}\}|\[[^[\]]{1,40}\]|#+|X{4,}/g, '*')
    .split('*');
  const [head = ''] = pieces;
  if (pieces.length === 1) return head === name;
  if (pieces.join('') === '' || !name.startsWith(head)) return false;
  const tail = pieces.at(-1) ?? '';
  let from = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return name.length >= from + tail.length && name.endsWith(tail);
}
