/** How much is taken out of a page's own world at most. */
export interface GlobalsBounds {
  depth: number;
  /** Members of one object or list. */
  members: number;
  /** Characters of one text. */
  text: number;
  /** Values in all. */
  values: number;
  waitMs: number;
}

export const GLOBALS_BOUNDS: GlobalsBounds = { depth: 9, members: 1_500, text: 2_000, values: 60_000, waitMs: 4_000 };

/**
 * Runs in the page's own world, once, and hands out plain copies of what stands at some paths: `a.b.c`, `a.get()` for a
 * getter without arguments, `__api(command)` for an API of the form command, version, callback. It writes nothing and
 * calls nothing but what the paths name. The function travels as text: it uses nothing from outside itself.
 * @returns JSON of `{ path, value }[]`; paths that lead nowhere are left out
 */
export async function readGlobals(paths: string[], bounds: GlobalsBounds): Promise<string> {
  let left = bounds.values;

  /** A copy without functions, nodes and circles, cut to the bounds. */
  const copy = (value: unknown, depth: number): unknown => {
    if (left-- <= 0 || value === null || depth > bounds.depth) return null;
    if (typeof value === 'string') return value.slice(0, bounds.text);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || 'nodeType' in value) return null;
    if (value instanceof RegExp) return value.source.slice(0, bounds.text);
    if (Array.isArray(value)) return value.slice(0, bounds.members).map((item) => copy(item, depth + 1));
    const plain: Record<string, unknown> = {};
    let members = 0;
    for (const key of Object.keys(value)) {
      if (members++ >= bounds.members) break;
      try {
        plain[key.slice(0, 200)] = copy((value as Record<string, unknown>)[key], depth + 1);
      } catch {
        // A getter that throws has nothing to declare.
      }
    }
    return plain;
  };
  const soon = <T>(work: Promise<T>): Promise<T | undefined> =>
    Promise.race([work, new Promise<undefined>((give) => setTimeout(() => give(undefined), bounds.waitMs))]);
  const step = async (owner: object, name: string): Promise<unknown> => {
    const [, member = '', call, command] = /^([\w$]+)(\((\w*)\))?$/.exec(name) ?? [];
    const value = (owner as Record<string, unknown>)[member];
    if (call === undefined) return value;
    if (typeof value !== 'function') return undefined;
    if (command === '' || command === undefined) return soon(Promise.resolve(value.call(owner)));
    return soon(new Promise((give) => value.call(owner, command, 2, (answer: unknown) => give(answer))));
  };

  const found: { path: string; value: unknown }[] = [];
  for (const path of paths) {
    try {
      let value: unknown = globalThis;
      for (const name of path.split('.')) {
        // Some tools keep their data as text until it is needed.
        if (typeof value === 'string') value = JSON.parse(value);
        value =
          value !== null && (typeof value === 'object' || typeof value === 'function')
            ? await step(value, name)
            : undefined;
      }
      if (typeof value === 'string' && /^[[{]/.test(value)) value = JSON.parse(value);
      if (value !== undefined && value !== null) found.push({ path, value: copy(value, 0) });
    } catch {
      // A path that breaks leads nowhere.
    }
  }
  return JSON.stringify(found);
}
