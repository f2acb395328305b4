// @ts-nocheck: it runs in a browser, outside of our types.
// The least a worker can be: it answers a message and shows its page once. What it costs, every worker costs.
chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(null));
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
