// What the shop's own pages keep in the browser: recently viewed products, a delivery estimate, wishes, an offline shell.
{
  const config = /** @type {ShopConfig} */ (JSON.parse(document.getElementById('vl-config')?.textContent ?? '{}'));
  const keep = config.storage;

  if (keep['delivery']) Reflect.set(localStorage, keep['delivery'], JSON.stringify({ zip: '111 30', days: 3 }));

  if (keep['recent'] && config.product) {
    const seen = /** @type {string[]} */ (JSON.parse(localStorage.getItem(keep['recent']) ?? '[]'));
    localStorage.setItem(keep['recent'], JSON.stringify([...new Set([config.product, ...seen])].slice(0, 8)));
  }

  if (keep['scroll']) {
    const key = keep['scroll'];
    sessionStorage.setItem(key, JSON.stringify({ [location.pathname]: 0 }));
    addEventListener('pagehide', () => sessionStorage.setItem(key, JSON.stringify({ [location.pathname]: scrollY })));
  }

  if (keep['wishes'] && config.product) {
    const product = config.product;
    const opening = indexedDB.open(keep['wishes'], 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('viewed');
    opening.onsuccess = () => {
      opening.result.transaction('viewed', 'readwrite').objectStore('viewed').put(Date.now(), product);
    };
  }

  if (keep['worker'] && 'serviceWorker' in navigator) void navigator.serviceWorker.register(keep['worker']);

  if (config.beacons) navigator.sendBeacon('/api/seen', config.page);
}
