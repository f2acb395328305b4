import { formatPrice, type Product } from './catalogue.ts';
import { layout } from './layout.ts';
import { type Markup, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { pictureUrl, suggestionPlace } from './product-card.ts';

export type CartLine = { product: Product; count: number };

/** Lines, delivery and total; shared by cart and checkout. */
export function cartTable({ words, language, link }: PageContext, lines: readonly CartLine[]): Markup {
  const total = lines.reduce((sum, line) => sum + line.product.price * line.count, 0);
  return markup`<table class="cart-table">
  <thead><tr><th scope="col">${words.item}</th><th scope="col">${words.number}</th><th scope="col">${words.price}</th></tr></thead>
  <tbody>${lines.map(
    ({ product, count }) => markup`<tr>
    <td><a href="${link(`/p/${product.slug}`)}"><img src="${pictureUrl(product)}" alt="" width="60" height="72">${product[language].title}</a></td>
    <td>${count}</td><td>${formatPrice(product.price * count)}</td></tr>`,
  )}</tbody>
  <tfoot>
    <tr><th scope="row" colspan="2">${words.deliveryFree}</th><td>${words.free}</td></tr>
    <tr class="total"><th scope="row" colspan="2">${words.sum}</th><td>${formatPrice(total)}</td></tr>
  </tfoot>
</table>`;
}

export function cartPage(context: PageContext, lines: readonly CartLine[]): string {
  const { words, link } = context;
  const content =
    lines.length === 0
      ? markup`<p class="lead">${words.cartEmpty}</p><p><a class="button" href="${link('/')}">${words.keepShopping}</a></p>`
      : markup`${cartTable(context, lines)}<p class="actions"><a class="button" href="${link('/checkout')}">${words.cartGo}</a>
<a class="button plain" href="${link('/')}">${words.keepShopping}</a></p>`;
  const main = markup`<section class="band narrow"><h1>${words.cartTitle}</h1>${content}</section>${suggestionPlace(context)}`;
  return layout(context, { title: words.cartTitle, name: 'cart', main });
}
