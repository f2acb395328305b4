import { useSyncExternalStore } from 'react';
import { pageServices } from '../../utils/services/page-services.ts';
import { Waiting } from '../ui/waiting.tsx';

/** Said while a page reads the history. Where it does not open, the banner above says why, and there is nothing to wait for. */
export function WaitingForHistory() {
  const { health } = pageServices().db;
  return useSyncExternalStore(health.subscribe, health.now).trouble === null && <Waiting />;
}
