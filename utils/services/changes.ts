/** Tells open pages that the history changed, where Dexie's own signal is not at hand (the popup carries no database). */
const NAME = 'customer-copy-changes';

/** Says that something changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after each change; returns how to stop. */
export function onChange(callback: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = callback;
  return () => channel.close();
}

export { onActiveTab } from '../browser/pages.ts';
