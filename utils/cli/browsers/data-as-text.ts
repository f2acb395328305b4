import { readFileSync } from 'node:fs';

/** Smaller files gain nothing. */
const SMALLEST = 1_000;
/** Tables of numbers in a package's code, `new Uint16Array([…])`, as they stand in tldts. */
const NUMBERS = /new (Uint8Array|Uint16Array|Uint32Array|Int32Array)\(\[([\d,\s]{1000,})\]\)/g;
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array };

/**
 * Puts data into the bundle as text that is read when its module is. A browser passes over a text much faster than
 * over the same data written as code, which it must understand whole before the first line runs.
 */
export function dataAsText() {
  return {
    name: 'data-as-text',
    enforce: 'pre' as const,
    load(id: string) {
      const file = id.split('?')[0] ?? '';
      if (!file.endsWith('.json') || id.includes('?') || file.startsWith('\0')) return null;
      const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
      const text = JSON.stringify(data);
      if (text.length < SMALLEST) return null;
      return {
        code: `export default /*#__PURE__*/ JSON.parse(${JSON.stringify(text)});`,
        moduleType: 'js' as const,
        map: null,
      };
    },
    transform(code: string, id: string) {
      if (!id.includes('/tldts/')) return null;
      const packed = code.replace(NUMBERS, (_, kind: keyof typeof KINDS, list: string) =>
        packedTable(kind, list.split(',').map(Number)),
      );
      return packed === code ? null : { code: packed, map: null };
    },
  };
}

/**
 * A table of numbers as code that makes it, its bytes written in base 64: both browsers and the machine that builds
 * count little-endian.
 */
export function packedTable(kind: keyof typeof KINDS, list: Iterable<number>): string {
  const table = KINDS[kind].from(list);
  const bytes = Buffer.from(table.buffer).toString('base64');
  return `new ${kind}(Uint8Array.fromBase64('${bytes}').buffer)`;
}
