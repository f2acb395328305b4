type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The value at a path such as `letter.body`; undefined where there is none. */
export function fieldAt(row: unknown, path: string): unknown {
  return path.split('.').reduce((value, name) => (isFields(value) ? value[name] : undefined), row);
}

/**
 * The row with another value at a path; undefined takes the field away. The row itself stays as it is, and so does a
 * row that has nothing where the path leads through.
 */
export function withField<T extends object>(row: T, path: string, value: unknown): T {
  const [name = '', ...rest] = path.split('.');
  const fields = row as Fields;
  if (rest.length > 0) {
    const inner = fields[name];
    return isFields(inner) ? { ...row, [name]: withField(inner, rest.join('.'), value) } : row;
  }
  if (value !== undefined) return { ...row, [name]: value };
  const { [name]: _, ...others } = fields;
  return others as T;
}
