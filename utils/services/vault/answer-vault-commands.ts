import { fail, type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import type { Settler } from '../watch/settler.ts';
import { goOnUnlocked } from './after-unlock.ts';
import { keepUnlocked, lock, lockAfter, unlock, vaultView } from './lock.ts';
import { sealObserved, stopTurning, turningOf } from './observed.ts';
import { changePassphrase, endPassphrase, setPassphrase } from './passphrase.ts';
import type { VaultCommand } from './vault-commands.ts';

/** Carries out what the customer orders about the passphrase. */
export async function vaultCommands(
  services: Services,
  settler: Settler,
  command: VaultCommand,
): Promise<Outcome<unknown>> {
  switch (command.command) {
    case 'vault':
      return ok(await vaultView(services));
    case 'unlock':
      if (!(await unlock(services, command.passphrase))) return fail('wrong-passphrase');
      // What waited for it goes on behind the open history.
      void goOnUnlocked(services, settler).catch(() => undefined);
      return ok(null);
    case 'lock':
      await lock(services);
      return ok(null);
    case 'keep-unlocked':
      await keepUnlocked(services);
      return ok(null);
    case 'lock-after':
      await lockAfter(services, command.minutes);
      return ok(null);
    case 'set-passphrase':
      return setPassphrase(services, command.passphrase);
    case 'change-passphrase':
      return changePassphrase(services, command.passphrase, command.next);
    case 'seal-observed':
      await sealObserved(services, command.on);
      return ok(null);
    case 'turning':
      return ok(turningOf(services));
    case 'stop-turning':
      stopTurning(services);
      return ok(null);
    case 'end-passphrase':
      return endPassphrase(services, command.passphrase);
  }
}
