import { controller } from '../policy/controller.ts';
import { categories } from './catalogue.ts';
import { type Markup, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

const policies = [
  { lang: 'en', path: '/privacy', text: 'Privacy policy' },
  { lang: 'sv', path: '/integritet', text: 'Integritetspolicy' },
  { lang: 'fi', path: '/tietosuoja', text: 'Tietosuojaseloste' },
  { lang: 'de', path: '/datenschutz', text: 'Datenschutzerklärung' },
];

/** Foot of every page: rooms, customer service, the policies in four languages, the company. */
export function footer({ words, link, language }: PageContext): Markup {
  const cookiePath = language === 'sv' ? '/kakor' : '/cookies';
  return markup`<footer class="foot">
  <div class="foot-columns">
    <section><h2>${words.footerShop}</h2><ul>
      ${categories.map((category) => markup`<li><a href="${link(`/c/${category.slug}`)}">${category[language]}</a></li>`)}
    </ul></section>
    <section><h2>${words.footerHelp}</h2><ul>
      <li>${words.service}</li>
      <li><a href="mailto:${controller.service}">${controller.service}</a></li>
      <li><a href="tel:${controller.phone.replaceAll(' ', '')}">${controller.phone}</a></li>
      <li><a href="${link('/account')}">${words.account}</a></li>
    </ul></section>
    <section><h2>${words.footerData}</h2><ul>
      ${policies.map((policy) => markup`<li><a href="${policy.path}" lang="${policy.lang}" hreflang="${policy.lang}">${policy.text}</a></li>`)}
      <li><a href="${cookiePath}">${words.cookies}</a></li>
      <li><button type="button" class="as-link" data-consent="settings">${words.cookieSettings}</button></li>
    </ul></section>
  </div>
  <p class="small">${controller.company} · ${controller.businessId} · ${controller.street}, ${controller.postcode} ${controller.city} · ${words.demo}</p>
</footer>`;
}
