import words from './data/shop-words.json' with { type: 'json' };

/** A link as it stands in a page of a shop. */
export interface ShopLink {
  href: string;
  text: string;
  /** Language of what it leads to, where the link says so. */
  hreflang: string;
  /** The page's own data (schema.org) call what it leads to a product. */
  product: boolean;
}

type Stop = 'product' | 'cart' | 'category' | 'other';

interface Walk {
  /** Registrable domain of the shop. */
  domain: string;
  /** Pages visited, the one in front last. */
  seen: readonly string[];
}

const FILE = /\.(?:pdf|zip|jpe?g|png|gif|webp|svg|xml|rss|ics|mp4)$/i;
/** A language, with or without a country or market: `sv`, `en-GB`, `fi_fi`. */
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
/** Names of products often end in their number. */
const NUMBERED = /(?:-p-?\d{2,}|-\d{4,})(?:\.html?)?$/i;

const WORDS = {
  product: new Set(words.product),
  category: new Set(words.category),
  cart: new Set(words.cart),
  avoid: new Set(words.avoid),
  language: new Set(words.languageParameters),
};

/**
 * The next page on a customer's way: a product, then the cart, then more products, through lists of products where a page
 * links to none. Never out of the shop, never to the same page in another language, never to what does something.
 */
export function nextStop(links: readonly ShopLink[], walk: Walk): string | null {
  const known = new Set(walk.seen.map(pageOf));
  const here = languageOf(walk.seen.at(-1) ?? '');
  const open = links.filter(
    ({ href, hreflang }) =>
      hreflang === '' && isPage(href, walk.domain) && !known.has(pageOf(href)) && sameLanguage(languageOf(href), here),
  );
  const been = new Set(walk.seen.map((href) => stopOf({ href, text: '', hreflang: '', product: false })));
  for (const wanted of wishes(been)) {
    const found = open.find((link) => stopOf(link) === wanted);
    if (found) return found.href;
  }
  return null;
}

/** What to look for now, the most wanted first. The cart comes after a product, as it does for a customer. */
function wishes(been: ReadonlySet<Stop>): Stop[] {
  if (!been.has('product'))
    return been.has('cart') ? ['product', 'category'] : ['product', 'category', 'cart', 'other'];
  return been.has('cart') ? ['product', 'category', 'other'] : ['cart', 'product', 'category', 'other'];
}

/** What kind of page a link leads to, by its address, what the page's data say of it, and its words. */
export function stopOf({ href, text, product }: ShopLink): Stop {
  const parts = partsOf(href);
  if (parts.some((part) => WORDS.cart.has(part.replace(/\.\w+$/, '')))) return 'cart';
  const marked = parts.findLastIndex((part) => WORDS.product.has(part));
  if (product || (marked >= 0 && marked < parts.length - 1) || NUMBERED.test(parts.at(-1) ?? '')) return 'product';
  if (parts.some((part) => WORDS.category.has(part) || WORDS.product.has(part))) return 'category';
  const said = plain(text).match(/\p{L}+/gu) ?? [];
  return said.length <= 3 && said.some((word) => WORDS.cart.has(word)) ? 'cart' : 'other';
}

function isPage(href: string, domain: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, hostname, pathname, searchParams } = new URL(href);
  const own = hostname === domain || hostname.endsWith(`.${domain}`);
  if (!own || !/^https?:$/.test(protocol) || FILE.test(pathname)) return false;
  const asked = [...searchParams.keys()].map((name) => name.toLowerCase().replaceAll('_', '-'));
  return ![...partsOf(href), ...asked].some((part) => WORDS.avoid.has(part));
}

/** Parts of the path, in lower case and without accents. */
function partsOf(href: string): string[] {
  if (!URL.canParse(href)) return [];
  const { pathname } = new URL(href);
  return pathname.split('/').flatMap((part) => (part === '' ? [] : [plain(part)]));
}

function plain(part: string): string {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // Not encoded as addresses should be: taken as it stands.
  }
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('_', '-');
}

/** The language that an address names in its path or query, or an empty string. */
function languageOf(href: string): string {
  if (!URL.canParse(href)) return '';
  const [first = ''] = partsOf(href);
  const asked = [...new URL(href).searchParams].find(([name]) => WORDS.language.has(name.toLowerCase()));
  return LANGUAGE.test(first) && !WORDS.category.has(first) && !WORDS.product.has(first)
    ? first
    : (asked?.[1].toLowerCase() ?? '');
}

/** An address without a language stays in the language that was chosen before. */
const sameLanguage = (there: string, here: string): boolean => there === '' || here === '' || there === here;

/** A page by its address, whatever its language, its fragment and what a campaign added. */
function pageOf(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  for (const name of [...url.searchParams.keys()])
    if (WORDS.language.has(name.toLowerCase()) || /^utm_|^(?:gclid|fbclid)$/i.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const parts = partsOf(href);
  const own = languageOf(href) === parts[0] ? parts.slice(1) : parts;
  return `${url.hostname.replace(/^www\./, '')}/${own.join('/')}${url.search}`;
}
