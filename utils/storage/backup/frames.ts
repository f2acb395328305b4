import { BackupError } from './backup-error.ts';
import { OctetQueue, type Octets } from './octets.ts';

/** A frame: a JSON value, or the octets of one file. On disk one octet of kind and four of length stand before it. */
export type Frame = { kind: 'json'; value: unknown } | { kind: 'octets'; octets: Octets };

const KINDS = { json: 1, octets: 2 } as const;
const HEAD = 5;
/** What one frame may hold: a policy with its text is about a megabyte, an answer's file at most 100. */
const MOST = { json: 33_554_432, octets: 134_217_728 } as const;
/** What one backup may unpack to. A small file that unpacks to more is a bomb, not a history. */
const MOST_UNPACKED = 8_589_934_592;

/** A frame as it is written: its head, then its content. */
export function framed(kind: keyof typeof KINDS, content: Uint8Array): [Octets, Uint8Array] {
  if (content.length > MOST[kind]) throw new BackupError('too-large');
  const head = new Uint8Array(HEAD);
  head[0] = KINDS[kind];
  new DataView(head.buffer).setUint32(1, content.length);
  return [head, content];
}

/** Reads frames as they come. Stops with the last one: an end within a frame is a backup that was cut short. */
export async function* framesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const queue = new OctetQueue();
  let head: { kind: keyof typeof KINDS; length: number } | null = null;
  let unpacked = 0;
  for await (const piece of source) {
    unpacked += piece.length;
    if (unpacked > MOST_UNPACKED) throw new BackupError('too-large');
    queue.push(piece);
    for (;;) {
      if (!head && queue.length >= HEAD) head = readHead(queue.take(HEAD));
      if (!head || queue.length < head.length) break;
      const content = queue.take(head.length);
      yield head.kind === 'json' ? { kind: 'json', value: parsed(content) } : { kind: 'octets', octets: content };
      head = null;
    }
  }
  if (head || queue.length > 0) throw new BackupError('cut-short');
}

function readHead(octets: Octets): { kind: keyof typeof KINDS; length: number } {
  const length = new DataView(octets.buffer).getUint32(1);
  const kind = octets[0] === KINDS.json ? 'json' : octets[0] === KINDS.octets ? 'octets' : null;
  if (!kind) throw new BackupError('damaged', 'frame');
  if (length > MOST[kind]) throw new BackupError('too-large');
  return { kind, length };
}

function parsed(content: Octets): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    throw new BackupError('damaged', 'json');
  }
}
