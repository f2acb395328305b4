import { categories, findProduct, formatPrice } from './catalogue.ts';
import { layout } from './layout.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { pictureUrl, suggestionPlace } from './product-card.ts';

/** A product's page, or null for an unknown one. */
export function productPage(context: PageContext, slug: string): string | null {
  const product = findProduct(slug);
  if (!product) return null;
  const { words, link, language } = context;
  const text = product[language];
  const category = categories.find((item) => item.slug === product.category);
  const main = markup`<nav class="crumbs" aria-label="${words.home}"><a href="${link('/')}">${words.home}</a> /
<a href="${link(`/c/${product.category}`)}">${category?.[language] ?? ''}</a> / ${text.title}</nav>
<article class="product">
  <img src="${pictureUrl(product)}" alt="${text.title}" width="600" height="720">
  <div class="product-text">
    <h1>${text.title}</h1>
    <p class="price big">${formatPrice(product.price)} <small>${words.vat}</small></p>
    <p>${text.text}</p>
    <form method="post" action="${link('/cart')}" class="buy">
      <input type="hidden" name="add" value="${product.slug}">
      <label>${words.size} <input type="number" name="count" value="1" min="1" max="9"></label>
      <button class="button" type="submit">${words.add}</button>
    </form>
    <ul class="ticks"><li>${words.inStock}</li><li>${words.delivery}</li></ul>
    <h2>${words.details}</h2>
    <ul class="facts">${text.facts.map((fact) => markup`<li>${fact}</li>`)}</ul>
  </div>
</article>
${suggestionPlace(context)}`;
  return layout(context, { title: text.title, name: 'product', main, product: slug });
}
