/** A way that was walked: what was clicked in order, what was typed, and how long the product took to answer. */
export interface WalkedPath {
  /** Names of what was clicked. */
  clicks: readonly string[];
  /** Fields that were filled in. */
  fields: number;
  /** From each click to what it leads to, added up. Reading, thinking and typing are not in it. */
  seconds: number;
}

/** Counts the clicks of somebody who is led through, and measures how long each took to lead somewhere. */
export interface PathMeter {
  click<T>(what: string, act: () => Promise<T>): Promise<T>;
  type(fields: number): void;
  walked(): WalkedPath;
}

/** `now` answers in milliseconds. */
export function createPathMeter(now: () => number = () => performance.now()): PathMeter {
  const clicks: string[] = [];
  let fields = 0;
  let milliseconds = 0;
  return {
    async click(what, act) {
      clicks.push(what);
      const from = now();
      const result = await act();
      milliseconds += now() - from;
      return result;
    },
    type(more) {
      fields += more;
    },
    walked: () => ({ clicks: [...clicks], fields, seconds: milliseconds / 1_000 }),
  };
}
