import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { customerIn, label, openChromium } from '../e2e/support/chromium-fixtures.ts';
import { workerKiller } from '../e2e/support/worker-killer.ts';
import { startShop } from '../shop/start-shop.ts';
import { fillHistory, type Sizes } from './large/fill-history.ts';
import { firstPaint, longestTask, scrollThrough, slowestKey, watchedPage } from './large/page-watch.ts';

/** What a history may hold after years. SMALL=1 is a hundredth of it, to try the bench itself; PART=0.1 another part. */
const PART = process.env.SMALL ? 0.01 : Number(process.env.PART ?? 1);
/** SEALED=1 gives it a passphrase first that seals what was seen as well. */
const SEALED = process.env.SEALED === '1';
const SIZE: Sizes = {
  shops: Math.max(4, 200 * PART),
  sightings: 100_000 * PART,
  events: 1_000_000 * PART,
  cases: 500 * PART,
};
/** A folder in which the filled profile is kept for the next run; filling takes minutes. */
const PROFILE = process.env.PROFILE;
const RUNS = 5;
const SHOP = 'shop1.example';
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * What a large history costs where the customer waits: the verdict, the first paint of the overview, lists while they are
 * scrolled, searches while somebody types.
 */
export async function bench() {
  const shop = await startShop({ quiet: true });
  const isFull = PROFILE !== undefined && existsSync(PROFILE);
  if (PROFILE && !isFull) await mkdir(PROFILE, { recursive: true });
  const session = await openChromium(shop, PROFILE ? { profile: PROFILE } : {});
  const rows: { what: string; value: number; unit: string }[] = [];
  const note = (what: string, value: number, unit = 'ms'): void => void rows.push({ what, value, unit });
  const own = await session.ownPage();
  if (!isFull) {
    await (await customerIn(session, shop).dashboard()).close();
    const begun = performance.now();
    await fillHistory(own, SIZE);
    note('filling it', (performance.now() - begun) / 1_000, 's');
  }
  if (SEALED) for (const { what, ms } of await sealed(own)) note(what, ms / 1_000, 's');

  const verdict = (): Promise<number> =>
    own.evaluate(async (domain) => {
      const asked = performance.now();
      await browser.runtime.sendMessage({ command: 'verdict', domain });
      return performance.now() - asked;
    }, SHOP);
  const kill = await workerKiller(session.context, own);
  const [cold, warm]: [number[], number[]] = [[], []];
  await verdict();
  // What the worker looks after at its start is over then.
  await own.waitForTimeout(4_000);
  for (let run = 0; run < RUNS; run++) warm.push(await verdict());
  for (let run = 0; run < RUNS; run++) {
    await kill();
    cold.push(await verdict());
    await own.waitForTimeout(500);
  }
  note('verdict for the popup, worker awake (median)', median(warm));
  note('verdict for the popup, worker killed before (median)', median(cold));

  const at = (route: string): string => `chrome-extension://${session.extensionId}/dashboard.html#/${route}`;
  const painted = async (route: string, selector: string): Promise<number> => {
    const paints: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const tab = await watchedPage(session.context);
      paints.push(await firstPaint(tab, at(route), selector));
      await tab.close();
    }
    return median(paints);
  };
  note('overview: shops on screen (median)', await painted('', 'a[href^="#/shops/"]'));
  note('overview: requests on screen (median)', await painted('', 'article'));
  note('one shop: differences on screen (median)', await painted(`shops/${SHOP}`, 'article'));
  note('one shop: everything seen on screen (median)', await painted(`shops/${SHOP}`, '[role="tabpanel"] table'));

  const page = await watchedPage(session.context);
  const open = async (route: string, selector: string): Promise<void> => {
    await firstPaint(page, at(route), selector);
    await page.waitForTimeout(2_500);
    await page.mouse.move(500, 400);
  };
  await open('', 'a[href^="#/shops/"]');
  note('overview: longest task while scrolling', await longestTask(page, () => scrollThrough(page)));
  for (const fold of await page.locator('summary').all()) await fold.click();
  note('overview, folds open: longest task while scrolling', await longestTask(page, () => scrollThrough(page)));
  await open(`shops/${SHOP}`, '[role="tabpanel"] table');
  note('one shop: longest task while scrolling', await longestTask(page, () => scrollThrough(page)));
  const search = page.getByRole('searchbox').first();
  await search.scrollIntoViewIfNeeded();
  await search.click();
  note('one shop: a letter typed into the search', await slowestKey(page, 'session_3'));
  await search.fill('');
  for (const tab of await page.getByRole('tab').all()) {
    const name = ((await tab.textContent()) ?? '').replace(/\d+/g, '').trim();
    note(`one shop: opening ${name}`, await longestTask(page, () => tab.click()));
    await page.getByRole('tabpanel').hover();
    note(`one shop: scrolling ${name}`, await longestTask(page, () => scrollThrough(page)));
  }
  await open('settings', 'input[type="search"]');
  await page.getByLabel(label('settings.search')).click();
  note('settings: a letter typed into the search', await slowestKey(page, 'backup rem'));
  await open('ask', 'input[type="checkbox"]');
  note('ask several: longest task while scrolling', await longestTask(page, () => scrollThrough(page)));
  await session.close();
  await shop.stop();
  return {
    name: `A history of ${SIZE.shops} shops, ${SIZE.sightings} sightings, ${SIZE.events} events, ${SIZE.cases} cases`,
    rows,
  };
}

/** Sets a passphrase and has what was seen sealed; how long each took. */
async function sealed(own: Page): Promise<{ what: string; ms: number }[]> {
  const told = (message: object): Promise<number> =>
    own.evaluate(async (order) => {
      const asked = performance.now();
      const answer = (await browser.runtime.sendMessage(order)) as { ok: boolean };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return performance.now() - asked;
    }, message);
  // A time to lock would come in the middle.
  const passphrase = await told({ command: 'set-passphrase', passphrase: 'kettle marble orbit' });
  await told({ command: 'lock-after', minutes: 0 });
  const sealing = told({ command: 'seal-observed', on: true });
  let keys = 0;
  for (let observed = 'clear'; observed === 'clear'; ) {
    const view = await own.evaluate(async () => {
      const asked = performance.now();
      const { value } = (await browser.runtime.sendMessage({ command: 'vault' })) as { value: { observed: string } };
      return { ms: performance.now() - asked, observed: value.observed };
    });
    keys = Math.max(keys, view.ms);
    observed = view.observed;
  }
  const seen = await sealing;
  return [
    { what: 'setting a passphrase', ms: passphrase },
    { what: 'sealing what was seen: longest time without an answer', ms: keys },
    { what: 'sealing what was seen: until its end', ms: seen },
  ];
}
