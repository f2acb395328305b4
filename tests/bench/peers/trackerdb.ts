import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The version measured against; it brings the engine that reads it. */
const VERSION = '1.0.945';
const PATIENCE_MS = 120_000;

interface Engine {
  matchUrl(request: { url: string; type: string; sourceUrl: string }): readonly object[];
}

export interface TrackerDb {
  /** Whether anything is known of who asked for is. */
  match(url: string): boolean;
  loadedInMs: number;
}

/**
 * Ghostery's tracker database with its own engine, fetched into a temporary folder and thrown away after use: its
 * licence (CC BY-NC-SA 4.0) keeps it from being a dependency. The reason in words where it cannot be had.
 */
export async function fetchTrackerDb(): Promise<TrackerDb | string> {
  const folder = mkdtempSync(join(tmpdir(), 'trackerdb-'));
  try {
    const wish = [`@ghostery/trackerdb@${VERSION}`, '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
    const options = {
      cwd: folder,
      encoding: 'utf8',
      timeout: PATIENCE_MS,
      shell: process.platform === 'win32',
    } as const;
    const { status, stderr, error } = spawnSync('npm', ['install', '--no-save', ...wish], options);
    const home = join(folder, 'node_modules', '@ghostery', 'trackerdb', 'dist');
    if (status !== 0 || !existsSync(home)) {
      return error?.message ?? stderr.split('\n').findLast((line) => /^npm error [^A]/.test(line)) ?? 'npm failed';
    }
    const bytes = readFileSync(join(home, 'trackerdb.engine'));
    const { default: load } = (await import(pathToFileURL(join(home, 'mjs', 'index.js')).href)) as {
      default(bytes: Uint8Array): Promise<Engine>;
    };
    const before = performance.now();
    const engine = await load(bytes);
    const loadedInMs = performance.now() - before;
    return {
      match: (url: string) => engine.matchUrl({ url, type: 'script', sourceUrl: 'https://shop.example/' }).length > 0,
      loadedInMs,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
