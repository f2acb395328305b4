import { fileHost } from '../conduct/hosts.ts';
import { formatPrice, type Product } from './catalogue.ts';
import { type Markup, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

export function pictureUrl(product: Product): string {
  return `https://${fileHost}/pictures/${product.slug}.svg`;
}

/** Products as a grid of linked cards. */
export function productGrid(context: PageContext, products: readonly Product[]): Markup {
  return markup`<ul class="grid">
  ${products.map(
    (product) => markup`<li><a class="card" href="${context.link(`/p/${product.slug}`)}">
    <img src="${pictureUrl(product)}" alt="" width="600" height="720" loading="lazy">
    <span class="card-title">${product[context.language].title}</span>
    <span class="price">${formatPrice(product.price)}</span>
  </a></li>`,
  )}
</ul>`;
}

/** The place the recommender fills; stays hidden when it does not load. */
export function suggestionPlace(context: PageContext): Markup {
  return markup`<section class="band" hidden><h2>${context.words.suggestions}</h2><div data-suggestions></div></section>`;
}
