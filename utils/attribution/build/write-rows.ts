/** JSON with one line for each entry of a top-level list or object, so that a difference is readable. */
export function writeRows(table: object): string {
  const parts = Object.entries(table).map(([key, value]) => `${JSON.stringify(key)}:${rowsOf(value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function rowsOf(value: unknown): string {
  if (Array.isArray(value) && typeof value[0] !== 'number')
    return `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const rows = Object.entries(value).map(([key, row]) => `${JSON.stringify(key)}:${JSON.stringify(row)}`);
  return `{\n${rows.join(',\n')}\n}`;
}
