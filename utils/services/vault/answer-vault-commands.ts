import { fail, type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import { keepUnlocked, lock, lockAfter, resumeSealing, unlock, vaultView } from './lock.ts';
import { changePassphrase, endPassphrase, setPassphrase } from './passphrase.ts';
import type { VaultCommand } from './vault-commands.ts';

/** Carries out what the customer orders about the passphrase. */
export async function vaultCommands(services: Services, command: VaultCommand): Promise<Outcome<unknown>> {
  switch (command.command) {
    case 'vault':
      return ok(await vaultView(services));
    case 'unlock':
      if (!(await unlock(services, command.passphrase))) return fail('wrong-passphrase');
      // What was broken off goes on behind the open history.
      void resumeSealing(services).catch(() => undefined);
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
    case 'end-passphrase':
      return endPassphrase(services, command.passphrase);
  }
}
