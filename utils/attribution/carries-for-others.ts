import type { HostEntry } from './host-index.ts';

/** A tag manager or a delivery network runs other people's scripts: what they write is not its own. */
export function carriesForOthers(host: HostEntry): boolean {
  return host.hosted || host.category === 'hosting' || host.category === 'functional' || host.category === 'content';
}
