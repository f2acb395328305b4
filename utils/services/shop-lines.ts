import { isCounted } from '../comparison/index.ts';
import type { ShopRow } from '../storage/index.ts';
import type { Services } from './container.ts';

/** How many findings of a shop are open, and how many agree. */
export interface ShopFigures {
  open: number;
  agreeing: number;
}

/** One line a shop. */
interface ShopLine {
  shop: ShopRow;
  figures: ShopFigures;
}

/** Shops whose findings are read at once: few enough that a page which shows them goes on answering. */
const AT_ONCE = 15;

/** What a line of a shop says before its figures are known. */
export type SeenShop = Pick<ShopRow, 'domain' | 'lastSeen'>;

/** All shops, last seen first. */
export const shopsSeen = ({ db }: Services): Promise<ShopRow[]> => db.shops.orderBy('lastSeen').reverse().toArray();

/** Whether a request was ever drafted or sent; there may be some of shops that were forgotten. */
export const anyRequest = async ({ db }: Services): Promise<boolean> => (await db.cases.count()) > 0;

/** The figures of shops, by registrable domain. Findings are long: ask for those that are shown. */
export async function shopFigures(
  { db }: Services,
  domains: readonly string[],
): Promise<ReadonlyMap<string, ShopFigures>> {
  const figures = new Map<string, ShopFigures>();
  for (let from = 0; from < domains.length; from += AT_ONCE)
    await Promise.all(
      domains.slice(from, from + AT_ONCE).map(async (domain) => {
        const found = await db.findings.where('shop').equals(domain).toArray();
        const standing = found.filter(({ goneSince }) => goneSince === null);
        const agreeing = standing.filter(({ verdict }) => verdict === 'agrees').length;
        figures.set(domain, { open: standing.filter(isCounted).length, agreeing });
      }),
    );
  return figures;
}

/** All shops with their figures, last seen first. */
export async function shopLines(services: Services): Promise<ShopLine[]> {
  const shops = await shopsSeen(services);
  const figures = await shopFigures(
    services,
    shops.map(({ domain }) => domain),
  );
  return shops.map((shop) => ({ shop, figures: figures.get(shop.domain) ?? { open: 0, agreeing: 0 } }));
}
