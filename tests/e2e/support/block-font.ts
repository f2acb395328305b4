/**
 * A font in which every letter is the same block and every space is empty, as bytes of a TrueType file. Pages set in it
 * look the same wherever they are drawn, whatever fonts lie there. Tables as the OpenType specification 1.9 has them.
 */
export function blockFont(): Buffer {
  const tables: [string, Buffer][] = [
    [
      'OS/2',
      bytes(96, {
        0: 4,
        2: ADVANCE,
        4: 400,
        6: 5,
        62: 0x40,
        64: 0x20,
        66: 0xff_ff,
        68: 800,
        70: -200,
        74: 800,
        76: 200,
      }),
    ],
    ['cmap', characters()],
    ['glyf', Buffer.concat([BLOCK, BLOCK])],
    [
      'head',
      bytes(54, {
        0: 1,
        12: 0x5f_0f,
        14: 0x3c_f5,
        16: 3,
        18: UNITS,
        36: LEFT,
        38: 0,
        40: RIGHT,
        42: TOP,
        46: 8,
        48: 2,
        50: 1,
      }),
    ],
    ['hhea', bytes(36, { 0: 1, 4: 800, 6: -200, 10: ADVANCE, 12: LEFT, 14: LEFT, 16: RIGHT, 18: 1, 34: 3 })],
    ['hmtx', bytes(12, { 0: ADVANCE, 2: LEFT, 4: ADVANCE, 6: 0, 8: ADVANCE, 10: LEFT })],
    // Glyph 0 for what is unknown, 1 the empty one, 2 the block.
    ['loca', longs(0, BLOCK.length, BLOCK.length, BLOCK.length * 2)],
    ['maxp', bytes(32, { 0: 1, 4: 3, 6: 4, 8: 1, 14: 2 })],
    ['name', names()],
    ['post', bytes(32, { 0: 3 })],
  ];
  const head = bytes(12, { 0: 1, 4: tables.length, 6: 128, 8: 3, 10: tables.length * 16 - 128 });
  let at = head.length + tables.length * 16;
  const directory: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [tag, body] of tables) {
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
    directory.push(Buffer.from(tag, 'latin1'), longs(checksum(padded), at, body.length));
    bodies.push(padded);
    at += padded.length;
  }
  const font = Buffer.concat([head, ...directory, ...bodies]);
  const headAt = font.readUInt32BE(12 + 16 * tables.findIndex(([tag]) => tag === 'head') + 8);
  font.writeUInt32BE((0xb1_b0_af_ba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

const UNITS = 1000;
/** About as wide as the letters of a sans-serif are on average. */
const ADVANCE = 500;
const [LEFT, RIGHT, TOP] = [40, 460, 560];

/** One closed contour of four points: its box, its points, and the way from each to the next, across and up. */
const BLOCK = Buffer.concat([
  bytes(10, { 0: 1, 2: LEFT, 6: RIGHT, 8: TOP }),
  bytes(4, { 0: 3 }),
  Buffer.from([1, 1, 1, 1]),
  bytes(8, { 0: LEFT, 2: RIGHT - LEFT, 6: LEFT - RIGHT }),
  bytes(10, { 4: TOP }),
]);

/** Numbers of 16 bits at their places, zero between them. */
function bytes(length: number, at: Record<number, number>): Buffer {
  const table = Buffer.alloc(length);
  for (const [offset, value] of Object.entries(at)) table.writeUInt16BE(value & 0xff_ff, Number(offset));
  return table;
}

function longs(...values: number[]): Buffer {
  const table = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) table.writeUInt32BE(value, index * 4);
  return table;
}

/** Format 13: many characters, one glyph. */
function characters(): Buffer {
  const groups: [number, number, number][] = [
    [0x20, 0x20, 1],
    [0x21, 0x7e, 2],
    [0xa0, 0xa0, 1],
    [0xa1, 0x2f_ff, 2],
  ];
  return Buffer.concat([
    bytes(4, { 2: 1 }),
    bytes(4, { 0: 3, 2: 10 }),
    longs(12),
    bytes(4, { 0: 13 }),
    longs(16 + groups.length * 12, 0, groups.length, ...groups.flat()),
  ]);
}

function names(): Buffer {
  const texts: [number, string][] = [
    [1, 'Blocks'],
    [2, 'Regular'],
    [4, 'Blocks'],
    [6, 'Blocks'],
  ];
  const records: Buffer[] = [];
  const storage: Buffer[] = [];
  let at = 0;
  for (const [id, text] of texts) {
    const wide = Buffer.from(text, 'utf16le').swap16();
    records.push(bytes(12, { 0: 3, 2: 1, 4: 0x4_09, 6: id, 8: wide.length, 10: at }));
    storage.push(wide);
    at += wide.length;
  }
  return Buffer.concat([bytes(6, { 2: texts.length, 4: 6 + texts.length * 12 }), ...records, ...storage]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
