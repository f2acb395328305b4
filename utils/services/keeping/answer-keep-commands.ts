import { announceChange } from '../changes.ts';
import { type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import { forget } from '../forget/forget.ts';
import { showBadges } from '../toolbar/show-badges.ts';
import type { VisitObserver } from '../watch/observe-visit.ts';
import type { Settler } from '../watch/settler.ts';
import { acknowledgeLoss } from './history-marker.ts';
import type { KeepCommand } from './keep-commands.ts';
import { reopenHistory, storageHealth } from './storage-health.ts';

/** Carries out commands about the history as a whole. */
export async function keepCommands(
  services: Services,
  observer: VisitObserver,
  settler: Settler,
  command: KeepCommand,
): Promise<Outcome<unknown>> {
  switch (command.command) {
    case 'storage-health':
      return ok(await storageHealth(services));
    case 'reopen-history':
      return ok(await reopenHistory(services));
    case 'acknowledge-loss':
      await acknowledgeLoss();
      announceChange();
      return ok(null);
    case 'show-badge':
      await showBadges(services, command.on);
      return ok(null);
    case 'forget':
      await forget(services, observer, settler, command.scope);
      return ok(null);
  }
}
