import { composePolicy } from '../policy/compose-policy.ts';
import { cookieRows, storageRows } from '../policy/cookie-table.ts';
import { type PolicyLanguage, policyTexts } from '../policy/policy-text.ts';
import { layout } from './layout.ts';
import { type Markup, markup, nothing } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** Paths of the policies and of the cookie pages, per language. */
export const policyPaths: Record<PolicyLanguage, { policy: string; cookies: string }> = {
  en: { policy: '/privacy', cookies: '/cookies' },
  sv: { policy: '/integritet', cookies: '/kakor' },
  fi: { policy: '/tietosuoja', cookies: '/evasteet' },
  de: { policy: '/datenschutz', cookies: '/cookie-hinweise' },
};

/** Text with its e-mail addresses as links. */
function linked(text: string): Markup[] {
  return text
    .split(/([a-z]+@vinterlinne\.example)/)
    .map((part, i) => (i % 2 === 1 ? markup`<a href="mailto:${part}">${part}</a>` : markup`${part}`));
}

function policyMain(language: PolicyLanguage, on: PageContext['on'], today: string): { title: string; main: Markup } {
  const { title, sections } = composePolicy(language, on, today);
  const main = markup`<article class="policy"><h1>${title}</h1>
${sections.map(
  (section) => markup`<section id="${section.id}">
  ${section.heading === null ? nothing : markup`<h2>${section.heading}</h2>`}
  ${section.blocks.map((block) =>
    block.kind === 'list'
      ? markup`<ul>${block.items.map((item) => markup`<li>${item}</li>`)}</ul>`
      : markup`<p>${linked(block.text)}</p>`,
  )}
${section.id === 'cookies' ? markup`<p><a href="${policyPaths[language].cookies}">${policyTexts[language].cookiePage.linkText}</a></p>` : nothing}
</section>`,
)}
</article>`;
  return { title, main };
}

function table(head: string[], rows: string[][]): Markup {
  return markup`<div class="table-scroll" tabindex="0" role="group"><table>
<thead><tr>${head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

function cookieMain(language: PolicyLanguage, on: PageContext['on']): { title: string; main: Markup } {
  const words = policyTexts[language].cookiePage;
  const { columns } = words;
  const main = markup`<article class="policy wide"><h1>${words.title}</h1><p>${words.intro}</p>
<section><h2>${words.cookieHeading}</h2>${table(
    [columns.name, columns.provider, columns.purpose, columns.category, columns.lifetime],
    cookieRows(language, on).map((row) => [
      row.name,
      row.provider,
      row.purpose,
      words.categories[row.category],
      row.lifetime,
    ]),
  )}</section>
<section><h2>${words.storageHeading}</h2>${table(
    [columns.name, columns.provider, columns.purpose, columns.kind, columns.lifetime],
    storageRows(language, on).map((row) => [row.name, row.provider, row.purpose, row.kind, row.lifetime]),
  )}</section></article>`;
  return { title: words.title, main };
}

/** The policy or cookie page of this path, or null. */
export function policyPage(context: PageContext, today: string): string | null {
  for (const language of ['en', 'sv', 'fi', 'de'] as const) {
    const paths = policyPaths[language];
    const found =
      context.path === paths.policy
        ? policyMain(language, context.on, today)
        : context.path === paths.cookies
          ? cookieMain(language, context.on)
          : null;
    if (!found) continue;
    const shop: PageContext = language === 'sv' ? context : { ...context };
    return layout(shop, { ...found, name: 'policy', documentLanguage: language });
  }
  return null;
}
