/**
 * The one door to the WebExtension APIs. Nothing outside this room imports the polyfill, so the room is
 * also the list of every browser power the extension uses (docs/PERMISSIONS.md explains each).
 */
import browser from 'webextension-polyfill';

export type { Alarms, Cookies, Permissions, Runtime, Scripting, Tabs, WebRequest } from 'webextension-polyfill';
export { browser };

/** True in a private window: the history is another one, in memory alone, and nothing may outlive it. */
export const inPrivate = (): boolean => browser.extension?.inIncognitoContext === true;

/** True in the Firefox build and any other browser that names itself through `runtime.getBrowserInfo`. */
export const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;
