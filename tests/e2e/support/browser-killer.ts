import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChromiumSession } from '../../../utils/cli/browsers/chromium-session.ts';

/**
 * How to kill a browser with all its processes at once: SIGKILL to its process group, whose leader it is. What it did not
 * hand to the operating system is lost. Over when the browser is gone; its profile can be used again then.
 */
export async function browserKiller({ context, profile }: ChromiumSession): Promise<() => Promise<void>> {
  // The lock of a profile is a link that names the machine and the process.
  const lock = await readlink(join(profile, 'SingletonLock'));
  const pid = Number(lock.slice(lock.lastIndexOf('-') + 1));
  return async () => {
    const gone = context.waitForEvent('close');
    process.kill(-pid, 'SIGKILL');
    await gone;
  };
}
