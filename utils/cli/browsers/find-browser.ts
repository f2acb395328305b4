import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser that can be driven and can load an unpacked extension, or why there is none. */
export type Found = { path: string } | { missing: string };

/** The first of some programs that is on the path. */
export const onPath = (names: string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const say = (text: string): void => console.error(text);

/**
 * Looks for a Chromium: the `CHROMIUM` variable, Playwright's, the system's; else gets Playwright's; else Debian's.
 * Branded Chrome is not considered: it no longer loads unpacked extensions from the command line.
 */
export function findChromium(): Found {
  const wanted = process.env.CHROMIUM;
  if (wanted)
    return existsSync(wanted) ? { path: wanted } : { missing: `CHROMIUM names ${wanted}, which is not there.` };
  const there = chromiumThere();
  if (there) return { path: there };
  say('No Chromium found. Getting Playwright’s …');
  spawnSync(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  if (!chromiumThere()) fromDebian(['chromium', 'fonts-liberation']);
  const path = chromiumThere();
  return path
    ? { path }
    : { missing: 'No Chromium could be found or installed. Install one and name it in the CHROMIUM variable.' };
}

/** The same for Firefox: the `FIREFOX` variable, the system's, else Debian's. Playwright's own Firefox takes no extensions. */
export function findFirefox(): Found {
  const wanted = process.env.FIREFOX;
  if (wanted)
    return existsSync(wanted) ? { path: wanted } : { missing: `FIREFOX names ${wanted}, which is not there.` };
  if (!firefoxThere()) fromDebian(['firefox-esr', 'fonts-liberation']);
  const path = firefoxThere();
  return path
    ? { path }
    : { missing: 'No Firefox could be found or installed. Install one and name it in the FIREFOX variable.' };
}

/** What the test of the true permission prompt needs: a display that is not there and keys pressed by nobody. */
export function findDisplayTools(): boolean {
  if (process.platform !== 'linux') return false;
  const there = (): boolean => ['Xvfb', 'xdotool'].every((tool) => onPath([tool]) !== undefined);
  if (!there()) fromDebian(['xvfb', 'xauth', 'xdotool']);
  return there();
}

function chromiumThere(): string | undefined {
  const playwrights = chromium.executablePath();
  if (existsSync(playwrights)) return playwrights;
  const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  return onPath(['chromium', 'chromium-browser', 'ungoogled-chromium']) ?? (existsSync(mac) ? mac : undefined);
}

function firefoxThere(): string | undefined {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  return onPath(['firefox-esr', 'firefox']) ?? [mac, windows].find((path) => existsSync(path));
}

let updated = false;

/** Installs Debian packages where that is possible: on Debian or Ubuntu, as root. */
export function fromDebian(packages: string[]): void {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return;
  say(`Installing ${packages.join(', ')} from Debian …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!updated) spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  updated = true;
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 2],
  });
}
