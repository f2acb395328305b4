import { registrableDomain } from '../../attribution/index.ts';
import {
  accessTo,
  activeTab,
  coversEverySite,
  grantedShops,
  registerWatchers,
  reloadTab,
  runningWatchers,
  shopOfOrigin,
  shopOrigins,
} from '../../browser/index.ts';
import { isSealedAway } from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { watchedShop, writeOrPutBy } from './put-by.ts';

/**
 * Makes the scripts in pages match the shops that are looked at and still granted. Even with access to every site they
 * run nowhere else: access to the companies behind a shop is for their requests, not for their pages.
 */
export function syncWatchers(services: Services): Promise<void> {
  return inTurn(() => sync(services));
}

async function sync({ db }: Services): Promise<void> {
  // Which shops they are is not known then: what is registered stays. An update of the extension ends it, and then the
  // shops that were granted one by one are known.
  if (await isSealedAway(db)) {
    if ((await runningWatchers()).length === 0) await registerWatchers(await grantedShops());
    return;
  }
  const domains = await db.shops.toCollection().primaryKeys();
  const granted = await Promise.all(domains.map(async (domain) => (await accessTo(domain)) !== 'none'));
  await registerWatchers(domains.filter((_, index) => granted[index]).flatMap(shopOrigins));
}

/**
 * Starts the history of a shop that the customer has just granted, or goes on with it, and reloads the shop's page if
 * it is the one in front: scripts do not enter pages that are already open. Hearing of one grant twice does no harm.
 */
export function watchShop(services: Services, domain: string): Promise<void> {
  return inTurn(() => watch(services, domain));
}

let turn: Promise<void> = Promise.resolve();

/** One at a time: the page that asked and the browser both tell of the same grant, at the same moment. */
function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.catch(() => undefined).then(work);
  return turn;
}

async function watch(services: Services, domain: string): Promise<void> {
  const { db } = services;
  const now = services.now();
  const known = await watchedShop(services, domain);
  const write = () =>
    db.transaction('rw', db.shops, async () => {
      if (await db.shops.get(domain)) return;
      await db.shops.add({ domain, firstSeen: now, lastSeen: now, controller: null, documents: [] });
    });
  const running = await runningWatchers();
  if (!(await writeOrPutBy(services, write, { what: 'shop', domain, at: now })))
    await registerWatchers([...new Set([...running, ...shopOrigins(domain)])]);
  await sync(services);
  announceChange();
  if (known && shopOrigins(domain).every((origin) => running.includes(origin))) return;
  await reloadInFront((shop) => shop === domain);
}

/** Loads the page in front once more, if it is one of the shop that is meant. */
async function reloadInFront(meant: (domain: string) => boolean | Promise<boolean>): Promise<void> {
  const tab = await activeTab();
  const url = tab?.url ?? '';
  const domain = URL.canParse(url) ? registrableDomain(new URL(url).hostname) : null;
  if (tab?.id !== undefined && domain !== null && (await meant(domain))) await reloadTab(tab.id);
}

/** The companies behind the shop in front are seen from its next page on: that page comes at once. */
const showCompanies = (services: Services): Promise<void> =>
  inTurn(() =>
    reloadInFront(async (domain) => {
      const shop = await watchedShop(services, domain);
      return shop !== undefined && shop.level !== 'shop';
    }),
  );

/** Follows grants and removals, made in our pages or in the browser's own settings. */
export async function followAccess(services: Services, added: readonly string[]): Promise<void> {
  for (const origin of added) {
    const domain = shopOfOrigin(origin);
    if (domain) await watchShop(services, domain);
  }
  await syncWatchers(services);
  if (added.some(coversEverySite)) await showCompanies(services);
  announceChange();
}
