import { parseArgs } from 'node:util';
import { chromiumArguments } from './browser-recipe.ts';

type Running = { origin: string; port: number; proxyPort: number; stop: () => Promise<void> };
type Start = (options: { mode: 'planted' | 'honest'; port: number }) => Promise<Running>;

/** `start-shop.ts [--mode planted|honest] [--port N]`: starts a shop, says how to open it, runs until interrupted. */
export async function runFromTerminal(start: Start, args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { mode: { type: 'string' }, port: { type: 'string' } } });
  const mode = values.mode === 'honest' ? 'honest' : 'planted';
  const shop = await start({ mode, port: Number(values.port ?? 0) });
  const flags = chromiumArguments(shop).map((argument) => `'${argument}'`);
  console.log(`${mode} shop at ${shop.origin}

Chromium   chromium ${flags.join(' ')} --user-data-dir=/tmp/demo-shop-profile ${shop.origin}
Firefox    set the HTTPS proxy to 127.0.0.1 port ${shop.proxyPort} in a throw-away profile, then open ${shop.origin}

Ctrl+C stops it.`);
  process.once('SIGINT', () => {
    void shop.stop().then(() => process.exit(0));
  });
}
