import { useSyncExternalStore } from 'react';
import { pageServices } from '../../utils/services/page-services.ts';
import { StorageBanner } from './storage-banner.tsx';

/** The banner of pages that read the history themselves: they may know of a trouble that the worker does not have. */
export function PageStorageBanner() {
  const { health } = pageServices().db;
  return <StorageBanner own={useSyncExternalStore(health.subscribe, health.now)} />;
}
