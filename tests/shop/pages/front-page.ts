import { fileHost } from '../conduct/hosts.ts';
import { categories, products } from './catalogue.ts';
import { layout } from './layout.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { pictureUrl, productGrid, suggestionPlace } from './product-card.ts';

const favourites = ['frost-duvet-set', 'tuisku-throw', 'strand-towels', 'halkaka-cushion'];

export function frontPage(context: PageContext): string {
  const { words, link, language } = context;
  const loved = products.filter((product) => favourites.includes(product.slug));
  const rooms = categories.map((category) => {
    const product = products.findLast((item) => item.category === category.slug);
    return markup`<li><a class="room" href="${link(`/c/${category.slug}`)}">
      ${product ? markup`<img src="${pictureUrl(product)}" alt="" width="600" height="720" loading="lazy">` : markup``}
      <span>${category[language]}</span></a></li>`;
  });
  const main = markup`<section class="hero">
  <div class="hero-text"><h1>${words.heroTitle}</h1><p>${words.heroText}</p>
  <a class="button" href="${link('/c/bed')}">${words.heroLink}</a></div>
  <img src="https://${fileHost}/pictures/hero.svg" alt="" width="1200" height="640">
</section>
<section class="band"><h2>${words.bestsellers}</h2>${productGrid(context, loved)}</section>
<section class="band tinted"><h2>${words.rooms}</h2><ul class="rooms-grid">${rooms}</ul></section>
<section class="band story"><div><h2>${words.storyTitle}</h2><p>${words.storyText}</p></div>
<dl class="promises">
  <div><dt>${words.promise1}</dt><dd>${words.promise1Text}</dd></div>
  <div><dt>${words.promise2}</dt><dd>${words.promise2Text}</dd></div>
  <div><dt>${words.promise3}</dt><dd>${words.promise3Text}</dd></div>
</dl></section>
${suggestionPlace(context)}`;
  return layout(context, { title: words.heroTitle, name: 'front', main });
}
