import data from '../data/products.json' with { type: 'json' };
import ui from '../data/ui.json' with { type: 'json' };

export type ShopLanguage = 'en' | 'sv';
export type Product = (typeof data.products)[number];
export type Words = typeof ui.en;

export const products = data.products;
export const categories = data.categories;

export function wordsOf(language: ShopLanguage): Words {
  return ui[language];
}

export function findProduct(slug: string): Product | undefined {
  return products.find((product) => product.slug === slug);
}

/** A price in Swedish kronor the way Swedish shops write it. */
export function formatPrice(kronor: number): string {
  return `${kronor.toLocaleString('sv-SE').replaceAll(/\s/g, '\u00a0')}\u00a0kr`;
}

/** The cart cookie's value: `slug*count` joined by dots; unknown slugs and odd counts are dropped. */
export function readCart(value: string | undefined): { product: Product; count: number }[] {
  return (value ?? '').split('.').flatMap((item) => {
    const [slug = '', count = ''] = item.split('*');
    const product = findProduct(slug);
    const number = Number(count);
    return product && Number.isInteger(number) && number > 0 && number < 100 ? [{ product, count: number }] : [];
  });
}
