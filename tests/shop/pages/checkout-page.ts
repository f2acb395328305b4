import { vendorsInForce } from '../conduct/in-force.ts';
import { type CartLine, cartTable } from './cart-page.ts';
import { layout } from './layout.ts';
import { type Markup, markup, nothing } from './markup.ts';
import type { PageContext } from './page-context.ts';

function field(name: string, label: string, autocomplete: string, type = 'text'): Markup {
  return markup`<label>${label} <input name="${name}" type="${type}" autocomplete="${autocomplete}"></label>`;
}

export function checkoutPage(context: PageContext, lines: readonly CartLine[]): string {
  const { words, on, link, language } = context;
  const vendors = vendorsInForce(on).filter((vendor) => vendor.pages === 'checkout');
  const frame = vendors.find((vendor) => vendor.entry.type === 'frame');
  const scripts = vendors.filter((vendor) => vendor.entry.type === 'script');
  const carrier = (id: string, label: string, checked: boolean) =>
    scripts.some((vendor) => vendor.id === id)
      ? markup`<label class="choice"><input type="radio" name="delivery" value="${id}"${checked ? markup` checked` : nothing}>
<span><strong>${label}</strong><br><span data-carrier="${id}">${words.looking}</span></span></label>`
      : nothing;
  const main = markup`<section class="band checkout"><h1>${words.checkoutTitle}</h1>
<div class="checkout-columns">
  <form method="post" action="${link('/checkout')}" class="fields">
    <h2>1. ${words.step1}</h2>
    ${field('email', words.email, 'email', 'email')}
    ${field('name', words.name, 'name')}
    ${field('address', words.address, 'street-address')}
    <div class="pair">${field('zip', words.zip, 'postal-code')}${field('city', words.city, 'address-level2')}</div>
    ${carrier('posti', words.pickup, true)}
    ${carrier('budbee', words.evening, false)}
    <h2>2. ${words.step2}</h2>
    ${frame ? markup`<iframe class="pay" title="${words.payFrame}" src="https://${frame.entry.host}${frame.entry.path}"></iframe>` : nothing}
    <button class="button" type="submit">${words.placeOrder}</button>
    <p class="small">${words.orderNote} ${words.terms} <a href="${language === 'sv' ? '/integritet' : '/privacy'}">${words.privacy}</a>.</p>
  </form>
  <aside>${cartTable(context, lines)}</aside>
</div></section>`;
  return layout(context, {
    title: words.checkoutTitle,
    name: 'checkout',
    main,
    scripts: scripts.map(({ entry }) => markup`<script src="https://${entry.host}${entry.path}" defer></script>`),
  });
}

export function thanksPage(context: PageContext): string {
  const { words, link } = context;
  const main = markup`<section class="band narrow"><h1>${words.thanks}</h1><p class="lead">${words.thanksText}</p>
<p><a class="button" href="${link('/')}">${words.keepShopping}</a></p></section>`;
  return layout(context, { title: words.thanks, name: 'thanks', main });
}
