import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected, ReplyFile } from '../../utils/replies/index.ts';
import { type BroughtAnswer, type ReadAnswer, readBrought } from '../../utils/services/replies/read-brought.ts';
import { ROOT } from './source-files.ts';

/** A file of `tests/fixtures/replies`, as a customer brings it. */
export const answerFile = (name: string): ReplyFile => ({
  name,
  type: '',
  bytes: new Uint8Array(readFileSync(join(ROOT, 'tests/fixtures/replies', name))),
});

export const textFile = (name: string, text: string, type = ''): ReplyFile => ({
  name,
  type,
  bytes: new TextEncoder().encode(text),
});

const nothing: Expected = { categories: [], recipients: [], identifiers: [] };

/** Reads what is brought, in this thread. */
export const readHere = (brought: Partial<BroughtAnswer>, expected: Partial<Expected> = {}): Promise<ReadAnswer> =>
  readBrought({ files: [], pasted: '', ...brought }, { ...nothing, ...expected }, () => undefined);
