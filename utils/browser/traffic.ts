/** Network events, non-blocking. Listeners must be added in the first tick of the worker (MV3 wakes it for them). */
import { browser, isFirefox, type WebRequest } from './api.ts';

export interface TrafficListeners {
  onStart(details: WebRequest.OnBeforeRequestDetailsType): void;
  onSent(details: WebRequest.OnSendHeadersDetailsType): void;
  onHeaders(details: WebRequest.OnHeadersReceivedDetailsType): void;
  onError(details: WebRequest.OnErrorOccurredDetailsType): void;
}

/**
 * Starts listening to the requests of every host that is granted, now or later.
 * Chromium hides Cookie and Set-Cookie unless `extraHeaders` is named; Firefox throws when it is.
 */
export function watchTraffic(listeners: TrafficListeners): void {
  const filter = { urls: ['*://*/*'] };
  const extra = isFirefox() ? [] : ['extraHeaders' as never];
  browser.webRequest.onBeforeRequest.addListener((details) => void listeners.onStart(details), filter);
  browser.webRequest.onSendHeaders.addListener((details) => listeners.onSent(details), filter, [
    'requestHeaders',
    ...extra,
  ]);
  browser.webRequest.onHeadersReceived.addListener((details) => void listeners.onHeaders(details), filter, [
    'responseHeaders',
    ...extra,
  ]);
  browser.webRequest.onErrorOccurred.addListener((details) => listeners.onError(details), filter);
}
