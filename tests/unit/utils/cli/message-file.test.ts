import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messageFile } from '../../../../utils/cli/message-file.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-copy-words-'));
  const files = {
    'en/general.json': { yes: 'Yes', no: 'No' },
    'en/more.json': { both: { one: 'One', other: '{count}' } },
    'en/index.ts': {},
    'sv/general.json': { yes: 'Ja' },
  };
  for (const [path, messages] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(messages));
  }
});

afterAll(() => rm(folder, { recursive: true }));

test('one file holds all areas, in English where the language lacks a message', () => {
  expect(JSON.parse(messageFile(folder, 'sv'))).toEqual({
    yes: 'Ja',
    no: 'No',
    both: { one: 'One', other: '{count}' },
  });
  expect(JSON.parse(messageFile(folder, 'en'))).toEqual({
    yes: 'Yes',
    no: 'No',
    both: { one: 'One', other: '{count}' },
  });
});
