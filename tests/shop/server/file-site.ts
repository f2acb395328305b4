import { findProduct } from '../pages/catalogue.ts';
import { heroPicture } from '../pages/pictures/hero.ts';
import { productPicture } from '../pages/pictures/product-picture.ts';
import { siteFile } from './served-script.ts';
import { declaredHeaderCookies } from './vendor-site.ts';
import { reply, type Visit } from './visit.ts';

const styles = ['base', 'shop', 'product', 'checkout', 'policy', 'consent'];

/** The shop's own host for files: style sheet, scripts, pictures, stock. Its style sheet answer sets a CHIPS cookie. */
export function fileSite(visit: Visit) {
  const { pathname } = visit.url;
  const shared = { 'access-control-allow-origin': '*' };
  const lines = declaredHeaderCookies(visit, pathname);
  if (lines.length > 0) visit.response.setHeader('set-cookie', lines);

  const picture = /^\/pictures\/([a-z-]+)\.svg$/.exec(pathname)?.[1];
  const product = picture ? findProduct(picture) : undefined;
  if (product) return reply(visit, 200, 'image/svg+xml', productPicture(product.picture, product.colours), shared);
  if (picture === 'hero') return reply(visit, 200, 'image/svg+xml', heroPicture(), shared);

  if (pathname === '/assets/shop.css') {
    return reply(
      visit,
      200,
      'text/css; charset=utf-8',
      styles.map((name) => siteFile(`styles/${name}.css`)).join('\n'),
      shared,
    );
  }
  const script = /^\/assets\/(consent|shop)\.js$/.exec(pathname)?.[1];
  if (script) return reply(visit, 200, 'text/javascript; charset=utf-8', siteFile(`client/${script}.js`), shared);
  if (pathname === '/assets/icon.svg') return reply(visit, 200, 'image/svg+xml', siteFile('icon.svg'), shared);
  if (pathname === '/stock.json') return reply(visit, 200, 'application/json', '{"stock":"full"}', shared);
  reply(visit, 404, 'text/plain', 'not here');
}
