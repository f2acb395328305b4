import { fileHost } from '../conduct/hosts.ts';
import { categories } from './catalogue.ts';
import { consentBanner } from './consent-banner.ts';
import { footer } from './footer.ts';
import { type Markup, markup, nothing } from './markup.ts';
import { pageConfig } from './page-config.ts';
import type { PageContext } from './page-context.ts';

export type PageParts = {
  title: string;
  name: string;
  main: Markup;
  product?: string;
  /** Language of the main part where it differs from the shop's (the policies). */
  documentLanguage?: string;
  /** Scripts of functional vendors that belong to this page. */
  scripts?: Markup[];
};

const files = `https://${fileHost}`;

const sprig = markup`<svg class="sprig" viewBox="0 0 32 32" aria-hidden="true"><path d="M16 30V8M16 22c-6 0-9-3-10-8 6 0 9 3 10 8Zm0-5c6 0 9-3 10-8-6 0-9 3-10 8Zm0-6c-3-2-4-5-3-9 3 2 4 5 3 9Z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/></svg>`;

function header(context: PageContext): Markup {
  const { words, link, language, path, otherLanguage, cartCount } = context;
  const other = language === 'en' ? 'sv' : 'en';
  return markup`<a class="skip" href="#main">${words.skip}</a>
<header><p class="notice">${words.notice}</p>
<div class="top">
  <a class="brand" href="${link('/')}">${sprig}<span>Vinterlinne</span></a>
  <nav class="rooms" aria-label="${words.menu}">
    ${categories.map((category) => markup`<a href="${link(`/c/${category.slug}`)}"${path === `/c/${category.slug}` ? markup` aria-current="page"` : nothing}>${category[language]}</a>`)}
  </nav>
  <nav class="tools" aria-label="${words.account}">
    <a class="lang" href="${otherLanguage}" lang="${other}" hreflang="${other}">${words.language}</a>
    <a href="${link('/account')}">${words.account}</a>
    <a class="cart" href="${link('/cart')}">${words.cart} <span class="count">${cartCount}</span></a>
  </nav>
</div></header>`;
}

/** A whole page of the shop. */
export function layout(context: PageContext, parts: PageParts): string {
  const language = parts.documentLanguage ?? context.language;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title} · Vinterlinne</title>
<link rel="icon" href="${files}/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${files}/assets/shop.css">
</head>
<body class="page-${parts.name}">
<div class="frame" lang="${context.language}">${header(context)}</div>
<main id="main" tabindex="-1">
${parts.main}
</main>
<div class="frame" lang="${context.language}">${footer(context)}
${consentBanner(context)}</div>
<script type="application/json" id="vl-config">${pageConfig(context, parts.name, parts.product ?? null)}</script>
<script src="${files}/assets/consent.js" defer></script>
<script src="${files}/assets/shop.js" defer></script>
${parts.scripts ?? []}
</body>
</html>
`.html;
}
