/** Notifications: an optional permission, asked for when the customer turns reminders on. */
import { browser } from './api.ts';

const WANTED = { permissions: ['notifications' as const] };

/** Asks for the permission. Must be the first statement of a click handler. Resolves to true when granted. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(WANTED);

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(WANTED);

/** Gives the permission back; resolves to true when something was removed. */
export const dropNotifications = (): Promise<boolean> => browser.permissions.remove(WANTED);

/** Shows a notification, in place of an earlier one of that name. */
export async function notify(name: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(name, { type: 'basic', iconUrl, title, message });
}

/** Calls back when a notification is clicked, now and once the permission is given. Must be called in the first tick. */
export function onNotificationClicked(callback: (name: string) => void): void {
  let listens = false;
  // Without the permission Chromium has no such API at all.
  const listen = (): void => {
    if (listens || !browser.notifications) return;
    listens = true;
    browser.notifications.onClicked.addListener(callback);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** Takes away the notifications that are still shown. */
export async function dropShownNotifications(): Promise<void> {
  if (!browser.notifications) return;
  for (const name of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(name);
}
