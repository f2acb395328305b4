/** A piece of HTML that is known to be safe. */
export interface Markup {
  readonly text: string;
}

type Part = string | number | Markup | readonly Markup[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Trusts a text of our own as HTML. */
export const raw = (text: string): Markup => ({ text });

/** A template of HTML: what is put in is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, part] of parts.entries()) text += textOf(part) + (strings[index + 1] ?? '');
  return { text };
}

function textOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  return 'text' in part ? part.text : part.map(({ text }) => text).join('');
}
