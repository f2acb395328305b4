import type { VaultView } from '../../utils/services/vault/lock.ts';
import { useCommand } from './use-command.ts';

/** Whether names and letters are sealed, and whether they are locked now; null until the worker has said so. */
export function useVault(): VaultView | null {
  const answer = useCommand({ command: 'vault' });
  return answer?.ok ? answer.value : null;
}
