import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A stand-in for the customer's mail program: it writes down the link that the browser hands it. */
export interface MailProgram {
  /** The program itself, to be named to a browser. */
  path: string;
  /** An environment in which Chromium on Linux finds it, under the name by which it looks for mail programs. */
  env: Record<string, string>;
  /** The draft that was handed over, or null as long as there is none. Line ends as in the letter. */
  received(): { to: string; subject: string; body: string } | null;
  remove(): void;
}

/** Installs the mail program in a folder of its own. */
export function installMailProgram(): MailProgram {
  const folder = mkdtempSync(join(tmpdir(), 'customer-copy-mail-'));
  const path = join(folder, 'xdg-email');
  const received = join(folder, 'received');
  // Written beside and moved, so that half a link is never read.
  writeFileSync(path, `#!/bin/sh\nprintf '%s' "$1" > '${received}.part' && mv '${received}.part' '${received}'\n`);
  chmodSync(path, 0o755);
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  return {
    path,
    env: { ...env, PATH: `${folder}:${env.PATH ?? ''}` },
    received() {
      if (!existsSync(received)) return null;
      const link = new URL(readFileSync(received, 'utf8'));
      const field = (name: string): string => (link.searchParams.get(name) ?? '').replaceAll('\r\n', '\n');
      return { to: link.pathname, subject: field('subject'), body: field('body') };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
