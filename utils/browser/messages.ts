/** Messages inside the extension. One listener only: an asynchronous listener would answer for everybody. */
import { browser, type Runtime } from './api.ts';

/** Sends to the worker; resolves to its answer, or rejects when no worker could be started. */
export function send(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

export type Sender = Runtime.MessageSender;

/** True when the message comes from one of our own pages (not from a script in a shop's page). */
export const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

/** True when the message comes from our own script inside a tab. */
export const isOwnContentScript = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isOwnPage(sender);

/** Registers the one listener of this context. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(answer);
}
