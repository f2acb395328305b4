import { join } from 'node:path';
import { vi } from 'vitest';
import { messageFile } from '../../utils/cli/message-file.ts';
import { ROOT } from './source-files.ts';

/** Serves the extension's own files of messages, as the build ships them. Ends with `vi.restoreAllMocks`. */
export const serveOwnFiles = () =>
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const [, language] = /messages\/(\w+)\.json$/.exec(String(input)) ?? [];
    return language === undefined
      ? Promise.reject(new Error(`no file ${String(input)}`))
      : Promise.resolve(new Response(messageFile(join(ROOT, 'utils/i18n/messages'), language)));
  });
