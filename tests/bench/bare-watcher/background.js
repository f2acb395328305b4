// @ts-nocheck: it runs in a browser, outside of our types.
// The least that sees cookies asked for and sent back: the browser's reports of requests, taken and dropped. What they
// cost a page, every extension that watches requests costs it.
const { onBeforeRequest, onSendHeaders, onHeadersReceived, onErrorOccurred } = chrome.webRequest;
const everything = { urls: ['*://*/*'] };
const drop = () => undefined;
onBeforeRequest.addListener(drop, everything, ['requestBody']);
onSendHeaders.addListener(drop, everything, ['requestHeaders', 'extraHeaders']);
onHeadersReceived.addListener(drop, everything, ['responseHeaders', 'extraHeaders']);
onErrorOccurred.addListener(drop, everything);
chrome.cookies.onChanged.addListener(drop);
chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(null));
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
