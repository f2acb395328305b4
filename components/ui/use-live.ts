import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import type { Services } from '../../utils/services/container.ts';
import { pageServices } from '../../utils/services/page-services.ts';

/**
 * Reads the history and reads it again whenever it changes, in the worker or in another page, and when it is locked or
 * unlocked. `undefined` while it is read.
 */
export function useLive<T>(query: (services: Services) => Promise<T>, dependencies: unknown[]): T | undefined {
  const turns = useSyncExternalStore(onTurn, countTurns);
  return useLiveQuery(() => query(pageServices()), [...dependencies, turns]);
}

const onTurn = (callback: () => void): (() => void) => pageServices().db.keyring.onTurn(callback);
const countTurns = (): number => pageServices().db.keyring.turns;
