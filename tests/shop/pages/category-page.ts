import { categories, products } from './catalogue.ts';
import { layout } from './layout.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { productGrid, suggestionPlace } from './product-card.ts';

/** A category's page, or null for an unknown one. */
export function categoryPage(context: PageContext, slug: string): string | null {
  const category = categories.find((item) => item.slug === slug);
  if (!category) return null;
  const { words, link, language } = context;
  const title = category[language];
  const main = markup`<nav class="crumbs" aria-label="${words.home}"><a href="${link('/')}">${words.home}</a> / ${title}</nav>
<section class="band"><h1>${title}</h1><p class="lead">${language === 'en' ? category.enText : category.svText}</p>
${productGrid(
  context,
  products.filter((product) => product.category === slug),
)}</section>
${suggestionPlace(context)}`;
  return layout(context, { title, name: 'category', main });
}
