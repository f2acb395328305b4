import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All messages of a language as the one JSON file that is shipped. Where the language lacks a message, the English one
 * stands in.
 * @param folder holds one folder a language, with one JSON file an area
 */
export const messageFile = (folder: string, language: string): string =>
  JSON.stringify({ ...areasIn(join(folder, 'en')), ...areasIn(join(folder, language)) });

const areasIn = (folder: string): object =>
  Object.assign(
    {},
    ...readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object),
  );
