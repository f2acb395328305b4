import { carryOut, send } from './kit.js';

{
  carryOut();
  const browserId = /_fbp=([^;]+)/.exec(document.cookie)?.[1] ?? '';
  for (const request of TAG_PLAN.requests) {
    void send(request, `&fbp=${browserId}&dl=${encodeURIComponent(location.href)}&rl=${encodeURIComponent(document.referrer)}`);
  }
  Object.assign(window, { fbq: () => undefined });
}
