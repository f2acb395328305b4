/**
 * `npm run prove:kills [-- 20]`: kills a real Chromium so often (SIGKILL, all its processes) in the middle of writes,
 * restores, upgrades, visits and sharing, and holds after each kill what is in the profile against what was promised before.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension, ROOT } from './browsers/build-extension.ts';

const kills = Number(process.argv[2] ?? 20);
if (!Number.isInteger(kills) || kills < 1) {
  console.error('Say how often the browser is to be killed: a whole number from 1.');
  process.exit(2);
}
buildExtension('chrome');
const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
const { status } = spawnSync(process.execPath, [playwright, 'test', 'durability', '-g', 'browser itself'], {
  cwd: ROOT,
  env: { ...process.env, CUSTOMER_COPY_KILLS: String(kills) },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
