// Breaks what can be broken in its own world, and shouts messages that look like somebody else's.
{
  const refuse = () => {
    throw new Error('not for you');
  };
  /** @param {object} target @param {string} name */
  const spoil = (target, name) => {
    try {
      Object.defineProperty(target, name, { configurable: true, get: refuse, set: refuse });
    } catch {
      // Some properties cannot be redefined; the next one may.
    }
  };

  const shout = () => {
    const lies = [
      { type: 'cookie', name: '_forged', value: '1', setBy: 'https://evil.example/x.js', domain: 'vinterlinne.example' },
      { type: 'consent', event: 'accept-all', at: 0 },
      { source: 'customer-copy', command: 'draft-request', shop: 'vinterlinne.example' },
      { __proto__: { polluted: true }, deep: Array.from({ length: 5000 }, (_, i) => i) },
      'x'.repeat(1_000_000),
      null,
    ];
    for (const lie of lies) {
      postMessage(lie, '*');
      for (const name of ['customer-copy', 'probe', 'message', 'cc:event', 'cookie', 'storage']) {
        dispatchEvent(new CustomEvent(name, { detail: lie }));
        document.dispatchEvent(new CustomEvent(name, { detail: lie, bubbles: true }));
      }
    }
  };

  const spoilAll = () => {
    spoil(Document.prototype, 'cookie');
    spoil(document, 'cookie');
    for (const name of ['getItem', 'setItem', 'key', 'length', 'removeItem']) spoil(Storage.prototype, name);
    for (const name of ['innerHTML', 'outerHTML', 'shadowRoot', 'attributes', 'id']) spoil(Element.prototype, name);
    for (const name of ['textContent', 'childNodes', 'parentNode', 'nodeValue', 'ownerDocument']) spoil(Node.prototype, name);
    for (const name of ['innerText', 'dataset', 'hidden']) spoil(HTMLElement.prototype, name);
    for (const name of ['parse', 'stringify']) spoil(JSON, name);
    for (const name of ['map', 'filter', 'push', 'join', 'slice', 'forEach', 'includes']) spoil(Array.prototype, name);
    for (const name of ['get', 'set', 'has']) spoil(Map.prototype, name);
    for (const name of ['split', 'replace', 'toLowerCase', 'startsWith']) spoil(String.prototype, name);
    for (const name of ['now']) spoil(Date, name);
    spoil(Promise.prototype, 'then');
    spoil(window, 'indexedDB');
    spoil(window, 'caches');
    spoil(window, 'dataLayer');
    spoil(window, '__tcfapi');
    spoil(navigator, 'globalPrivacyControl');
    spoil(Performance.prototype, 'getEntriesByType');
    spoil(Error, 'captureStackTrace');
    spoil(Error, 'stackTraceLimit');
  };

  shout();
  addEventListener('load', () => {
    shout();
    document.title = 'forged twice';
    spoilAll();
  });
  document.cookie = 'before_forging=1; path=/; secure; max-age=3600';
  spoilAll();
}
