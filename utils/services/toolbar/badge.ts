import { showBadge } from '../../browser/index.ts';
import { isCounted } from '../../comparison/index.ts';
import type { Services } from '../container.ts';
import { ownWords } from '../policies/own-words.ts';
import { badgeWanted } from './badge-setting.ts';

/** Shows on a shop's tabs how many open differences there are. */
export async function badgeShop(services: Services, shop: string, tabs: readonly number[]): Promise<void> {
  const findings = await services.db.findings.where('shop').equals(shop).toArray();
  const open = findings.filter((finding) => finding.goneSince === null && isCounted(finding)).length;
  const { t } = await ownWords(services);
  const title = t('badge.open', { shop, count: open });
  const badge = { text: open > 0 && (await badgeWanted(services)) ? String(open) : '', tone: 'quiet' as const, title };
  // A tab may have been closed meanwhile.
  await Promise.all(tabs.map((tab) => showBadge(badge, tab).catch(() => undefined)));
}
