/**
 * Runs Mozilla's add-on linter on the Firefox build. Two warnings about React's own use of innerHTML are known, and two
 * places in PDF.js that the linter says it cannot read; no more may come.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';

const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 4 };

const lint = spawnSync('web-ext', ['lint', '--output=json', '--source-dir', join(ROOT, '.output', 'firefox-mv3')], {
  encoding: 'utf8',
});
const { errors, warnings } = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('{')));
const known = warnings.filter(({ code }: { code: string }) => code === KNOWN.code);
const unknown = warnings.filter(({ code }: { code: string }) => code !== KNOWN.code);
if (errors.length > 0 || unknown.length > 0 || known.length > KNOWN.most) {
  console.log(JSON.stringify({ errors, unknown, known: known.length }, null, 1));
  process.exitCode = 1;
}
