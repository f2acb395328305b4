import { layout } from './layout.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** The sign-in form, or the account once the login cookie is there. */
export function accountPage(context: PageContext, signedIn: boolean): string {
  const { words, link } = context;
  const content = signedIn
    ? markup`<h1>${words.hello}</h1><h2>${words.orders}</h2><p>${words.noOrders}</p><p>${words.myData}</p>
<form method="post" action="${link('/account/logout')}"><button class="button plain" type="submit">${words.logout}</button></form>`
    : markup`<h1>${words.loginTitle}</h1><p class="lead">${words.loginText}</p>
<form method="post" action="${link('/account')}" class="fields">
  <label>${words.email} <input name="email" type="email" autocomplete="username" required></label>
  <label>${words.password} <input name="password" type="password" autocomplete="current-password" required></label>
  <button class="button" type="submit">${words.login}</button>
</form>`;
  return layout(context, {
    title: signedIn ? words.account : words.loginTitle,
    name: 'account',
    main: markup`<section class="band narrow">${content}</section>`,
  });
}

export function notFoundPage(context: PageContext): string {
  const { words, link } = context;
  const main = markup`<section class="band narrow"><h1>${words.notFound}</h1><p class="lead">${words.notFoundText}</p>
<p><a class="button" href="${link('/')}">${words.keepShopping}</a></p></section>`;
  return layout(context, { title: words.notFound, name: 'not-found', main });
}
