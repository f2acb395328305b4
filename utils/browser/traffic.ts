/** Network events, non-blocking. Listeners must be added in the first tick of the worker (MV3 wakes it for them). */
import { browser, isFirefox, type WebRequest } from './api.ts';

export interface TrafficListeners {
  onStart(details: WebRequest.OnBeforeRequestDetailsType): void;
  onSent(details: WebRequest.OnSendHeadersDetailsType): void;
  onHeaders(details: WebRequest.OnHeadersReceivedDetailsType): void;
  /** A frame's document has arrived. */
  onFrame(details: WebRequest.OnCompletedDetailsType): void;
  onError(details: WebRequest.OnErrorOccurredDetailsType): void;
}

/**
 * Starts listening to the requests of every host that is granted, now or later.
 * Chromium hides Cookie and Set-Cookie unless `extraHeaders` is named; Firefox throws when it is.
 * @returns how to listen anew. Chromium needs that after a grant: a worker that was started without any host, in a
 * browser that was restarted since the installation, is told of no request until it registers again (measured in 156).
 */
export function watchTraffic(listeners: TrafficListeners): () => void {
  const filter = { urls: ['*://*/*'] };
  const extra = isFirefox() ? [] : ['extraHeaders' as never];
  const onStart = (details: WebRequest.OnBeforeRequestDetailsType): void => listeners.onStart(details);
  const onHeaders = (details: WebRequest.OnHeadersReceivedDetailsType): void => listeners.onHeaders(details);
  const { onBeforeRequest, onSendHeaders, onHeadersReceived, onCompleted, onErrorOccurred } = browser.webRequest;
  const listen = (): void => {
    onBeforeRequest.addListener(onStart, filter, ['requestBody']);
    onSendHeaders.addListener(listeners.onSent, filter, ['requestHeaders', ...extra]);
    onHeadersReceived.addListener(onHeaders, filter, ['responseHeaders', ...extra]);
    onCompleted.addListener(listeners.onFrame, { ...filter, types: ['sub_frame'] });
    onErrorOccurred.addListener(listeners.onError, filter);
  };
  listen();
  return () => {
    onBeforeRequest.removeListener(onStart);
    onSendHeaders.removeListener(listeners.onSent);
    onHeadersReceived.removeListener(onHeaders);
    onCompleted.removeListener(listeners.onFrame);
    onErrorOccurred.removeListener(listeners.onError);
    listen();
  };
}
