import { openPage, type Suggestion } from '../../browser/index.ts';
import { isSealedAway } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { ownWords } from '../policies/own-words.ts';

/** As many suggestions as browsers show below the address bar. */
const MOST = 5;
/** Longer than any name of a shop, in UTF-16 code units. */
const LONGEST = 200;

const folded = (text: string): string => text.slice(0, LONGEST).normalize('NFKC').trim().toLowerCase();

/** What stands above the suggestions. */
export const addressBarHint = async (services: Services): Promise<string> =>
  (await ownWords(services)).t((await isSealedAway(services.db)) ? 'addressBar.locked' : 'addressBar.hint');

/**
 * The shops of the history whose domain or company has the typed text in it: those that begin with it first, then the
 * ones visited last. Nothing typed finds them all.
 * @returns at most five, none while they are locked; `content` is the shop's registrable domain
 */
export async function findShops({ db }: Services, typed: string): Promise<Suggestion[]> {
  if (await isSealedAway(db)) return [];
  const text = folded(typed);
  const found = (await db.shops.toArray()).flatMap(({ domain, controller, lastSeen }) => {
    const names = [domain, folded(controller?.name ?? '')];
    if (!names.some((name) => name.includes(text))) return [];
    const description = controller && controller.name !== domain ? `${domain} · ${controller.name}` : domain;
    return [{ begins: names.some((name) => name.startsWith(text)), lastSeen, content: domain, description }];
  });
  return found
    .sort((a, b) => Number(b.begins) - Number(a.begins) || b.lastSeen - a.lastSeen)
    .slice(0, MOST)
    .map(({ content, description }) => ({ content, description }));
}

/** Opens the shop that was typed or picked; all shops where there is none of that name. */
export async function openShop(services: Services, typed: string, inPlace: boolean): Promise<void> {
  const [shop] = folded(typed) === '' ? [] : await findShops(services, typed);
  await openPage('dashboard', shop ? `shops/${shop.content}` : '', inPlace);
}
