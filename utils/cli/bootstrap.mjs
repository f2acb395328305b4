/**
 * The first step of every command: makes a bare checkout ready, then hands over to the command itself on the pinned
 * Node. Plain JavaScript without dependencies, because it runs before anything is installed and on any Node from 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const windows = process.platform === 'win32';
const stamp = join(root, 'node_modules', '.customer-copy-installed');
const [command = '', ...args] = process.argv.slice(2);

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!installed) {
  console.error('Installing the packages named in package-lock.json (once; about a minute) …');
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // Browsers are looked for later, and only by the commands that need one.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell: windows,
    stdio: ['ignore', 2, 2],
  });
  if (npm.status !== 0) {
    console.error('`npm ci` failed. Is the npm registry reachable? Nothing else was changed.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
if (!existsSync(node)) {
  console.error(
    `The pinned Node is missing at ${node}: no binary is published for this platform (${process.platform}-${process.arch}).`,
  );
  process.exit(1);
}
const child = spawn(node, [join(root, 'utils', 'cli', `${command}.ts`), ...args], {
  cwd: process.cwd(),
  env: { ...process.env, PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill());
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
