const mostLines = 100_000;
const deepest = 40;

/** A JSON value as lines `orders.0.total: 12.5`, so that words and values can be looked for and quoted. */
export function flattenJson(value: unknown): string {
  const lines: string[] = [];
  walk(value, '', 0, lines);
  return lines.join('\n');
}

function walk(value: unknown, path: string, depth: number, lines: string[]): void {
  if (lines.length >= mostLines) return;
  if (typeof value !== 'object' || value === null || depth === deepest) {
    lines.push(`${path}: ${typeof value === 'object' ? JSON.stringify(value).slice(0, 1000) : String(value)}`);
    return;
  }
  const entries = Object.entries(value);
  // An empty list says something too: that there is nothing of the kind.
  if (entries.length === 0) lines.push(`${path}: ${Array.isArray(value) ? '[]' : '{}'}`);
  for (const [key, inner] of entries) walk(inner, path === '' ? key : `${path}.${key}`, depth + 1, lines);
}
