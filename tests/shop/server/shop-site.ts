import { cookiesInForce } from '../conduct/in-force.ts';
import { hostilePage } from '../hostile/hostile-page.ts';
import { accountPage, notFoundPage } from '../pages/account-page.ts';
import { cartPage } from '../pages/cart-page.ts';
import { findProduct, readCart, type ShopLanguage, wordsOf } from '../pages/catalogue.ts';
import { categoryPage } from '../pages/category-page.ts';
import { checkoutPage, thanksPage } from '../pages/checkout-page.ts';
import { frontPage } from '../pages/front-page.ts';
import type { PageContext } from '../pages/page-context.ts';
import { policyPage, policyPaths } from '../pages/policy-page.ts';
import { productPage } from '../pages/product-page.ts';
import { serviceWorker, siteFile } from './served-script.ts';
import { setCookieLine } from './set-cookie.ts';
import { html, readForm, redirect, reply, type Visit } from './visit.ts';

const { en, sv } = policyPaths;
const swedishPolicies = new Set(Object.values(sv));
const counterparts: Record<string, string> = {
  [en.policy]: sv.policy,
  [sv.policy]: en.policy,
  [en.cookies]: sv.cookies,
  [sv.cookies]: en.cookies,
};

function contextOf(visit: Visit): PageContext {
  const path = visit.url.pathname;
  const swedish = visit.url.searchParams.get('lang') === 'sv' || swedishPolicies.has(path);
  const language: ShopLanguage = swedish ? 'sv' : 'en';
  const cart = readCart(visit.cookies.get('vl_cart'));
  return {
    language,
    words: wordsOf(language),
    on: visit.on,
    path,
    otherLanguage: counterparts[path] ?? `${path}?lang=${swedish ? 'en' : 'sv'}`,
    cartCount: cart.reduce((sum, line) => sum + line.count, 0),
    dntSent: visit.request.headers.dnt === '1',
    link: (target) => (swedish ? `${target}?lang=sv` : target),
  };
}

/** Cookies that go out with every page, or with a submitted form. An existing value is kept and its lifetime renewed. */
function setCookies(visit: Visit, moment: 'every-page' | 'cart' | 'login', value?: string): void {
  const lines = cookiesInForce(visit.on)
    .filter((cookie) => cookie.how === 'header' && cookie.by.host === visit.host && cookie.moment === moment)
    .map((cookie) => setCookieLine(cookie, value ?? visit.cookies.get(cookie.name)));
  if (lines.length > 0) visit.response.setHeader('set-cookie', lines);
}

async function post(visit: Visit, context: PageContext): Promise<void> {
  const form = await readForm(visit);
  switch (visit.url.pathname) {
    case '/cart': {
      const added = findProduct(form.get('add') ?? '');
      const lines = new Map(readCart(visit.cookies.get('vl_cart')).map((line) => [line.product.slug, line.count]));
      const count = Math.min(9, Math.max(1, Math.trunc(Number(form.get('count'))) || 1));
      if (added) lines.set(added.slug, Math.min(99, (lines.get(added.slug) ?? 0) + count));
      setCookies(visit, 'cart', [...lines].map(([slug, number]) => `${slug}*${number}`).join('.'));
      return redirect(visit, context.link('/cart'));
    }
    case '/checkout':
      return redirect(visit, context.link('/thanks'));
    case '/account':
      setCookies(visit, 'login');
      return redirect(visit, context.link('/account'));
    case '/account/logout': {
      const gone = cookiesInForce(visit.on).filter((cookie) => cookie.moment === 'login');
      visit.response.setHeader(
        'set-cookie',
        gone.map((cookie) => setCookieLine({ ...cookie, maxAge: 0 }, '')),
      );
      return redirect(visit, context.link('/account'));
    }
    case '/api/consent':
    case '/api/seen':
      return reply(visit, 204, 'text/plain', '');
    default:
      return html(visit, notFoundPage(context), 404);
  }
}

function page(visit: Visit, context: PageContext): string | null {
  const { pathname } = visit.url;
  const [, room, slug = ''] = /^\/(c|p)\/([a-z-]+)$/.exec(pathname) ?? [];
  if (room === 'c') return categoryPage(context, slug);
  if (room === 'p') return productPage(context, slug);
  const cart = readCart(visit.cookies.get('vl_cart'));
  switch (pathname) {
    case '/':
      return frontPage(context);
    case '/cart':
      return cartPage(context, cart);
    case '/checkout':
      return checkoutPage(context, cart);
    case '/thanks':
      return thanksPage(context);
    case '/account': {
      const login = cookiesInForce(visit.on).filter((cookie) => cookie.moment === 'login');
      return accountPage(
        context,
        login.some((cookie) => visit.cookies.has(cookie.name)),
      );
    }
    default:
      return policyPage(context, visit.today);
  }
}

/** Answers for the shop itself. */
export async function shopSite(visit: Visit): Promise<void> {
  const context = contextOf(visit);
  const { pathname } = visit.url;
  if (visit.request.method === 'POST') return post(visit, context);
  if (pathname === '/service-worker.js' && visit.on['service-worker']) {
    return reply(visit, 200, 'text/javascript; charset=utf-8', serviceWorker(visit.on));
  }
  if (pathname === '/favicon.ico') return reply(visit, 200, 'image/svg+xml', siteFile('icon.svg'));
  if (pathname.startsWith('/hostile')) {
    const hostile = hostilePage(pathname);
    return hostile === null ? html(visit, notFoundPage(context), 404) : html(visit, hostile);
  }
  const body = page(visit, context);
  if (body === null) return html(visit, notFoundPage(context), 404);
  setCookies(visit, 'every-page');
  html(visit, body);
}
