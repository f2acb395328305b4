import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import type { Services } from '../../utils/services/container.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { vaultFailure } from '../../utils/services/vault/vault-failure.ts';

/**
 * Reads the history and reads it again whenever it changes, in the worker or in another page, and when it is locked or
 * unlocked. `undefined` while it is read, and as long as it cannot be because it is locked.
 */
export function useLive<T>(query: (services: Services) => Promise<T>, dependencies: unknown[]): T | undefined {
  const turns = useSyncExternalStore(onTurn, countTurns);
  return useLiveQuery(
    () =>
      query(pageServices()).catch((error: unknown) => {
        if (vaultFailure(error) !== 'locked') throw error;
        return undefined;
      }),
    [...dependencies, turns],
  );
}

const onTurn = (callback: () => void): (() => void) => pageServices().db.keyring.onTurn(callback);
const countTurns = (): number => pageServices().db.keyring.turns;
