import { VaultError } from '../../storage/index.ts';

/** The code for a write that the vault refused; null for everything else. */
export function vaultFailure(error: unknown): 'locked' | 'unread' | null {
  if (!(error instanceof VaultError) || error.fault === 'taken' || error.fault === 'stopped') return null;
  return error.fault;
}
