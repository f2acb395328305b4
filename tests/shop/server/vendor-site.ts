import type { RequestDeclaration, VendorDeclaration } from '../conduct/declaration.ts';
import { shopOrigin } from '../conduct/hosts.ts';
import { cookiesInForce, requestsInForce, vendorsInForce } from '../conduct/in-force.ts';
import answerData from '../data/vendor-answers.json' with { type: 'json' };
import { formatPrice, products } from '../pages/catalogue.ts';
import { pictureUrl } from '../pages/product-card.ts';
import { siteFile, vendorScript } from './served-script.ts';
import { setCookieLine } from './set-cookie.ts';
import { html, reply, type Visit } from './visit.ts';

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Cookies declared for answers from this host and path. A kept value is sent again, so its lifetime starts anew. */
export function declaredHeaderCookies({ on, host, cookies }: Visit, path: string): string[] {
  return cookiesInForce(on)
    .filter((cookie) => cookie.how === 'header' && cookie.by.host === host && cookie.by.path === path)
    .map((cookie) => setCookieLine(cookie, cookies.get(cookie.name)));
}

function suggestions(visit: Visit): unknown {
  const language = visit.url.searchParams.get('lang') === 'sv' ? 'sv' : 'en';
  const chosen = products.filter((_, index) => index % 3 === 1).slice(0, 4);
  return {
    suggestions: chosen.map((product) => ({
      url: `${shopOrigin}/p/${product.slug}${language === 'sv' ? '?lang=sv' : ''}`,
      title: product[language].title,
      price: formatPrice(product.price),
      image: pictureUrl(product),
    })),
  };
}

function frameDocument(vendor: VendorDeclaration, script: RequestDeclaration | undefined): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${vendor.company}</title>
<style>${siteFile('styles/frame.css')}</style></head><body><p class="brand">${vendor.company}</p><form></form>
${script ? `<script src="${script.path}"></script>` : ''}</body></html>`;
}

function answer(visit: Visit, vendor: VendorDeclaration, request: RequestDeclaration, path: string) {
  const { on } = visit;
  if (request.type === 'script')
    return reply(visit, 200, 'text/javascript; charset=utf-8', vendorScript(vendor, path, on));
  if (request.type === 'frame') {
    return html(
      visit,
      frameDocument(
        vendor,
        requestsInForce(vendor, on).find((item) => item.type === 'script'),
      ),
    );
  }
  if (request.type === 'image') {
    visit.response.writeHead(200, { 'content-type': 'image/gif', 'cache-control': 'no-store' }).end(dot);
    return;
  }
  if (request.type === 'beacon') return reply(visit, 204, 'text/plain', '');
  const answers: Record<string, unknown> = answerData.answers;
  const body = vendor.id === 'nosto' ? suggestions(visit) : (answers[vendor.id] ?? {});
  reply(visit, 200, 'application/json', JSON.stringify(body));
}

/** Answers for a third party's host; what is not declared (or is switched off) is not there. */
export function vendorSite(visit: Visit) {
  const { on, host, url, response, request } = visit;
  const origin = request.headers.origin;
  if (origin) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('vary', 'origin');
  }
  for (const vendor of vendorsInForce(on)) {
    const match = [vendor.entry, ...requestsInForce(vendor, on)].find(
      (item) => item.host === host && item.path.split('?')[0] === url.pathname,
    );
    if (!match) continue;
    const lines = declaredHeaderCookies(visit, url.pathname);
    if (lines.length > 0) response.setHeader('set-cookie', lines);
    answer(visit, vendor, match, url.pathname);
    return;
  }
  reply(visit, 404, 'text/plain', 'not here');
}
