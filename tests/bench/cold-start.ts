import { join } from 'node:path';
import { customerIn, openChromium } from '../e2e/support/chromium-fixtures.ts';
import { workerKiller } from '../e2e/support/worker-killer.ts';
import { startShop } from '../shop/start-shop.ts';

const RUNS = 9;
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The worker's cold start in a real Chromium: how long a page of the extension waits for the answer to a command when
 * the worker was killed before, against the same command to a worker that is awake.
 */
export async function bench() {
  const shop = await startShop({ quiet: true });
  const session = await openChromium(shop);
  const customer = customerIn(session, shop);
  await customer.lookAtShop();
  await customer.settled();
  const page = await session.ownPage();
  const bareSession = await openChromium(shop, {
    extension: join(import.meta.dirname, 'bare-worker'),
    grant: undefined,
  });
  const barePage = await bareSession.ownPage();
  const killBare = await workerKiller(bareSession.context, barePage);
  const kill = await workerKiller(session.context, page);
  /** A command that is no command: the worker boots, checks it and says no. */
  const knock = (on = page): Promise<number> =>
    on.evaluate(async () => {
      const begun = performance.now();
      await browser.runtime.sendMessage({ command: 'knock' });
      return performance.now() - begun;
    });
  const ask = (): Promise<number> =>
    page.evaluate(async (domain) => {
      const begun = performance.now();
      await browser.runtime.sendMessage({ command: 'verdict', domain });
      return performance.now() - begun;
    }, shop.domain);
  const bare: number[] = [];
  const first: number[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await killBare();
    bare.push(await knock(barePage));
    await kill();
    first.push(await knock());
    await kill();
    cold.push(await ask());
    warm.push(await ask());
  }
  await session.close();
  await bareSession.close();
  await shop.stop();
  return {
    name: 'Worker: verdict from cold and warm (Chromium, median)',
    rows: [
      { what: 'a killed worker that does nothing, of an extension beside', value: median(bare), unit: 'ms' },
      {
        what: 'killed worker: boot and first event handled; against the one that does nothing',
        value: median(first),
        unit: 'ms',
        ratio: median(first) / median(bare),
      },
      { what: 'killed worker: boot, open the database, answer', value: median(cold), unit: 'ms' },
      { what: 'worker awake: answer', value: median(warm), unit: 'ms', ratio: median(cold) / median(warm) },
    ],
  };
}
