import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');

const FOLDER = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/**
 * Builds the extension for one browser and returns the folder of the unpacked build.
 * @throws Error with the build's own words when it fails
 */
export function buildExtension(browser: 'chrome' | 'firefox'): string {
  const wxt = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', browser],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (wxt.status !== 0) throw new Error(`The ${browser} build failed:\n${wxt.stdout}\n${wxt.stderr}`);
  return join(ROOT, '.output', FOLDER[browser]);
}
