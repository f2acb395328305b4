import { carryOut, send } from './kit.js';

{
  const layer = /** @type {ShopWindow} */ (window).dataLayer ?? [];
  const granted = layer.some((item) => {
    const [word, action, state] = Array.from(/** @type {ArrayLike<unknown>} */ (item));
    return word === 'consent' && action === 'update' && JSON.stringify(state).includes('"analytics_storage":"granted"');
  });
  carryOut();
  const client = /_ga=GA1\.1\.([\d.]+)/.exec(document.cookie)?.[1] ?? '';
  for (const request of TAG_PLAN.requests) {
    void send(request, `&cid=${client}&gcs=${granted ? 'G111' : 'G100'}&dl=${encodeURIComponent(location.href)}`);
  }
}
