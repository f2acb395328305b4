import { tabsOf } from '../../browser/index.ts';
import { fail, type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import { badgeShop } from '../toolbar/badge.ts';
import { dismissFinding, restoreFinding } from './dismiss-finding.ts';
import type { FindingCommand } from './finding-commands.ts';

/** Carries out what the customer says of a finding, and counts the open ones anew on the shop's tabs. */
export async function findingCommands(services: Services, command: FindingCommand): Promise<Outcome<unknown>> {
  const { shop, key } = command;
  const done =
    command.command === 'dismiss-finding'
      ? await dismissFinding(services, shop, key, { reason: command.reason, note: command.note })
      : await restoreFinding(services, shop, key);
  if (!done) return fail('unknown-finding');
  // The next visit counts again: a tab that cannot be found now is no failure.
  await tabsOf(`*://*.${shop}`)
    .then((tabs) => badgeShop(services, shop, tabs))
    .catch(() => undefined);
  return ok(null);
}
