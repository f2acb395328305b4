/** A piece of finished HTML; anything else put into a template is escaped. */
export type Markup = { readonly html: string };

type Part = string | number | Markup | readonly Markup[];

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function render(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map((piece) => piece.html).join('');
}

/** Tagged template for HTML. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { html: strings.reduce((done, text, i) => done + render(parts[i - 1] ?? '') + text) };
}

/** Text that is HTML already. */
export function raw(html: string): Markup {
  return { html };
}

export const nothing: Markup = { html: '' };
