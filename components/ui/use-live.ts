import { useLiveQuery } from 'dexie-react-hooks';
import type { Services } from '../../utils/services/container.ts';
import { pageServices } from '../../utils/services/page-services.ts';

/** Reads the history and reads it again whenever it changes, in the worker or in another page. `undefined` while it is read. */
export function useLive<T>(query: (services: Services) => Promise<T>, dependencies: unknown[]): T | undefined {
  return useLiveQuery(() => query(pageServices()), dependencies);
}
