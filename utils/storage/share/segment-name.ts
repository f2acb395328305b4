/** The name of a file in the shared place: whose it is stands in the folder it lies in. */
export interface SegmentName {
  /** 1 for a machine's first. */
  sequence: number;
  all: boolean;
  /** SHA-256 of the file, 64 hexadecimal digits: a file that is not whole yet is told by its name. */
  hash: string;
  /** 0, or how often a name was given up because the server held it. */
  again: number;
}

const FORM = /^(\d{8})-(all|new)-([0-9a-f]{64})(?:-(\d{1,3}))?\.ccseg$/;

/** Such as `00000007-new-3f….ccseg`. */
export function segmentName({ sequence, all, hash, again }: SegmentName): string {
  const number = String(sequence).padStart(8, '0');
  return `${number}-${all ? 'all' : 'new'}-${hash}${again === 0 ? '' : `-${again}`}.ccseg`;
}

/** Null for every file that is not ours to read. */
export function readSegmentName(name: string): SegmentName | null {
  const [, sequence, kind, hash, again] = FORM.exec(name) ?? [];
  if (!sequence || !hash) return null;
  return { sequence: Number(sequence), all: kind === 'all', hash, again: Number(again ?? 0) };
}

/** Whether a folder's name is that of a machine: a ULID. */
export const isMachineName = (name: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(name);
