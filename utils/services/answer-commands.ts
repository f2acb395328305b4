import { registrableDomain } from '../attribution/index.ts';
import { type Access, accessTo, activeTab, isOwnContentScript, isOwnPage, type Sender } from '../browser/index.ts';
import { isNoRoom } from '../storage/watch-health.ts';
import {
  fail,
  type Outcome,
  type OwnCommand,
  ok,
  ownCommand,
  type PageCommand,
  pageCommand,
  validEvents,
} from './commands.ts';
import type { Services } from './container.ts';
import { languageChosen } from './language/language-chosen.ts';
import { vaultFailure } from './vault/vault-failure.ts';
import type { VisitObserver } from './watch/observe-visit.ts';
import { watchedShop } from './watch/put-by.ts';
import type { Settler } from './watch/settler.ts';
import { watchShop } from './watch/watch-shop.ts';

/** What the popup needs to know about the tab it was opened on. */
export interface ShopHere {
  domain: string | null;
  tabId: number | null;
  windowId: number | null;
  access: Access;
  watched: boolean;
}

/**
 * The one router. A message is carried out only when it comes from our own page or our own script in a tab, and has
 * exactly the shape of a command that this kind of sender may give.
 */
export function createRouter(services: Services, observer: VisitObserver, settler: Settler) {
  return async (message: unknown, sender: Sender): Promise<Outcome<unknown>> => {
    try {
      if (isOwnPage(sender)) {
        const parsed = ownCommand.safeParse(message);
        return parsed.success ? await ownCommands(services, observer, settler, parsed.data) : fail('invalid');
      }
      if (!isOwnContentScript(sender)) return fail('not-allowed');
      const parsed = pageCommand.safeParse(message);
      return parsed.success ? await pageCommands(services, observer, parsed.data, sender) : fail('invalid');
    } catch (error) {
      const refused = vaultFailure(error);
      if (refused) return fail(refused);
      if (isNoRoom(error)) return fail('storage-full');
      // A history that does not open has a banner of its own that says why.
      return fail(services.db.isOpen() ? 'internal' : 'no-history');
    }
  };
}

async function ownCommands(
  services: Services,
  observer: VisitObserver,
  settler: Settler,
  command: OwnCommand,
): Promise<Outcome<unknown>> {
  switch (command.command) {
    case 'shop-here':
      return ok(await shopHere(services));
    case 'watch-shop': {
      if ((await accessTo(command.domain)) === 'none') return fail('no-access');
      await watchShop(services, command.domain);
      return ok(null);
    }
    case 'new-visit':
      await observer.renew(command.domain);
      return ok(null);
    case 'settle':
      await observer.written();
      await settler.catchUp();
      return ok(null);
    case 'reader-language':
      return ok(await languageChosen(services));
    case 'choose-language':
      await (await import('./language/choose-language.ts')).chooseLanguage(services, command.language);
      return ok(null);
    case 'verdict':
      return ok(await (await import('./queries.ts')).verdictOf(services, command.domain));
    case 'draft-request':
    case 'restore-draft':
    case 'save-identity':
    case 'record-event':
      return (await import('./cases/answer-case-commands.ts')).caseCommands(services, command);
    case 'dismiss-finding':
    case 'restore-finding':
      return (await import('./findings/answer-finding-commands.ts')).findingCommands(services, command);
    case 'storage-health':
    case 'reopen-history':
    case 'acknowledge-loss':
    case 'show-badge':
    case 'forget':
      return (await import('./keeping/answer-keep-commands.ts')).keepCommands(services, observer, settler, command);
    case 'vault':
    case 'unlock':
    case 'lock':
    case 'keep-unlocked':
    case 'lock-after':
    case 'set-passphrase':
    case 'change-passphrase':
    case 'seal-observed':
    case 'turning':
    case 'stop-turning':
    case 'end-passphrase':
      return (await import('./vault/answer-vault-commands.ts')).vaultCommands(services, settler, command);
    default:
      return (await import('./policies/answer-policy-commands.ts')).policyOwnCommands(services, command);
  }
}

async function shopHere(services: Services): Promise<ShopHere> {
  const tab = await activeTab();
  const url = tab?.url ?? '';
  const web = /^https?:/.test(url) && URL.canParse(url);
  const domain = web ? registrableDomain(new URL(url).hostname) : null;
  const windowId = tab?.windowId ?? null;
  if (!domain) return { domain: null, tabId: null, windowId, access: 'none', watched: false };
  return {
    domain,
    tabId: tab?.id ?? null,
    windowId,
    access: await accessTo(domain),
    watched: (await watchedShop(services, domain)) !== undefined,
  };
}

async function pageCommands(
  services: Services,
  observer: VisitObserver,
  command: PageCommand,
  sender: Sender,
): Promise<Outcome<unknown>> {
  const tabId = sender.tab?.id;
  const page = sender.tab?.url ?? sender.url ?? '';
  const shop = URL.canParse(page) ? registrableDomain(new URL(page).hostname) : null;
  if (tabId === undefined || !shop) return fail('not-allowed');
  if (command.command === 'observed') {
    await observer.fromPage(tabId, page, validEvents(command.events), services.now());
    return ok(null);
  }
  // Documents are read from the shop's own top page only.
  if (sender.frameId !== 0) return fail('not-allowed');
  return (await import('./policies/answer-policy-commands.ts')).policyPageCommands(services, shop, tabId, command);
}
