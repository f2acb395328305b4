import { describe, expect, test } from 'vitest';
import { productsIn } from '../../../../../utils/cli/tour/links-in-page.ts';
import { nextStop, type ShopLink, stopOf } from '../../../../../utils/cli/tour/shop-path.ts';

const ORIGIN = 'https://www.shop.example';
const link = (path: string, more: Partial<ShopLink> = {}): ShopLink => ({
  href: new URL(path, ORIGIN).href,
  text: '',
  hreflang: '',
  product: false,
  ...more,
});
const next = (paths: (string | ShopLink)[], ...seen: string[]): string | null => {
  const links = paths.map((one) => (typeof one === 'string' ? link(one) : one));
  const found = nextStop(links, {
    domain: 'shop.example',
    seen: (seen.length ? seen : ['/']).map((path) => ORIGIN + path),
  });
  return found?.replace(ORIGIN, '') ?? null;
};

describe('a walk through a shop', () => {
  const FRONT = [
    link('/?lang=sv', { hreflang: 'sv' }),
    '/c/bed',
    '/account',
    '/cart',
    '/p/frost-duvet-set',
    '/privacy',
  ];

  test('goes from the front page to a product, from there to the cart, and then on to other products', () => {
    expect(next(FRONT)).toBe('/p/frost-duvet-set');
    expect(next(FRONT, '/', '/p/frost-duvet-set')).toBe('/cart');
    expect(next(['/p/frost-duvet-set', '/p/linen-towel'], '/', '/p/frost-duvet-set', '/cart')).toBe('/p/linen-towel');
  });

  test('looks for products in a list of them where a page names none', () => {
    expect(next(['/cart', '/about', '/c/bed'])).toBe('/c/bed');
    expect(next(['/cart', '/p/one', '/c/bath'], '/', '/c/bed')).toBe('/p/one');
  });

  test.each([
    ['by its attribute', link('/p/one', { hreflang: 'sv' }), '/'],
    ['by a parameter', link('/p/one?lang=sv'), '/p/one'],
    ['by its path', link('/sv/p/one'), '/en/p/one'],
    ['of another page', link('/sv/p/two'), '/en/'],
  ])('takes no language variant: %s', (_, variant, here) => {
    expect(next([variant], here)).toBeNull();
  });

  test('stays in the language it is in', () => {
    expect(next(['/sv/p/ett', '/fi/p/yksi'], '/fi/')).toBe('/fi/p/yksi');
  });

  test.each([
    '/account/logout',
    '/cart/add/17',
    '/p/one?add-to-cart=17',
    '/p/one?add_to_cart=17',
    '/login',
    '/manual.pdf',
    'mailto:shop@shop.example',
    'javascript:alert(1)',
    'https://other.example/p/one',
    'https://notshop.example/p/one',
  ])('leaves %s alone', (path) => {
    expect(next([path])).toBeNull();
  });

  test('comes to an end where everything was seen', () => {
    expect(next(['/', '/p/one?utm_source=mail', '/p/one#reviews'], '/', '/p/one')).toBeNull();
  });
});

test.each([
  ['/products/duvet', '', 'product'],
  ['/fi/tuote/pussilakana', '', 'product'],
  ['/bed/duvet-set-48213.html', '', 'product'],
  ['/produkte', '', 'category'],
  ['/collections/bed', '', 'category'],
  ['/ostoskori', '', 'cart'],
  ['/warenkorb.html', '', 'cart'],
  ['/k%C3%B8b/indk%C3%B8bskurv', '', 'cart'],
  ['/x/7', 'Varukorg (2)', 'cart'],
  ['/x/7', 'Košík', 'cart'],
  ['/blog/how-we-chose-our-new-cart', 'How we chose our new cart', 'other'],
  ['/%E0%A4%A', '', 'other'],
])('%s %s is a page of the kind %s', (path, text, kind) => {
  expect(stopOf(link(path, { text }))).toBe(kind);
});

test('what the page calls a product is one, whatever its address', () => {
  expect(stopOf(link('/nordlys', { product: true }))).toBe('product');
});

describe('products in JSON-LD', () => {
  const read = (value: unknown): string[] => productsIn(JSON.stringify(value), `${ORIGIN}/`);

  test('are those of the page and those of a list', () => {
    const listed = [
      { '@type': 'ListItem', position: 1, url: '/a' },
      { '@type': 'ListItem', item: 'https://www.shop.example/b' },
      { '@type': 'ListItem', item: { '@type': ['Product', 'Thing'], url: '/c#top' } },
    ];
    expect(read({ '@graph': [{ '@type': 'ItemList', itemListElement: listed }] })).toEqual(
      ['/a', '/b', '/c'].map((path) => ORIGIN + path),
    );
    expect(read({ '@type': 'Organization', url: '/' })).toEqual([]);
    expect(read({ '@type': 'BreadcrumbList', itemListElement: listed.slice(0, 2) })).toEqual([]);
  });

  test('broken or bottomless data are no reason to stop', () => {
    expect(productsIn('{"@type":', ORIGIN)).toEqual([]);
    expect(productsIn(`${'['.repeat(5_000)}${']'.repeat(5_000)}`, ORIGIN)).toEqual([]);
  });
});
