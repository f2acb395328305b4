import type { Page } from '@playwright/test';
import type { ShopLink } from './shop-path.ts';

/** The links of a page, with what its schema.org data say of them. Nothing is clicked and no form is sent. */
export async function linksInPage(page: Page): Promise<ShopLink[]> {
  const { links, data } = await page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, 2_000).map((anchor) => ({
      href: anchor.href.split('#')[0] ?? '',
      text: (anchor.textContent || anchor.ariaLabel || '').trim().slice(0, 60),
      hreflang: anchor.hreflang,
      product: anchor.closest('[itemtype$="schema.org/Product"]') !== null,
    })),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')]
      .slice(0, 20)
      .map((script) => (script.textContent ?? '').slice(0, 200_000)),
  }));
  const products = new Set(data.flatMap((text) => productsIn(text, page.url())));
  const shown = new Set(links.map(({ href }) => href));
  const named = [...products].filter((href) => !shown.has(href));
  return [
    ...links.map((link) => ({ ...link, product: link.product || products.has(link.href) })),
    ...named.map((href) => ({ href, text: '', hreflang: '', product: true })),
  ];
}

/** Addresses of the products that a block of JSON-LD names: `Product`, and what an `ItemList` lists. */
export function productsIn(text: string, base: string): string[] {
  const found: string[] = [];
  const look = (value: unknown, listed: boolean, depth: number): void => {
    if (depth > 12 || found.length >= 200 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) look(one, listed, depth + 1);
      return;
    }
    const node = value as Record<string, unknown>;
    const types = [node['@type']].flat();
    const product = types.includes('Product') || (listed && types.includes('ListItem'));
    const url = typeof node.url === 'string' ? node.url : listed && typeof node.item === 'string' ? node.item : null;
    if (product && url !== null && URL.canParse(url, base)) found.push(new URL(url, base).href.split('#')[0] ?? '');
    const list = types.includes('ItemList');
    for (const [name, inner] of Object.entries(node))
      look(inner, list ? name === 'itemListElement' : listed && name === 'item', depth + 1);
  };
  try {
    look(JSON.parse(text), false, 0);
  } catch {
    // A shop's own mistake; its links are still there.
  }
  return found;
}
