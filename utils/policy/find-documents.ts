import lexicon from './data/documents.json' with { type: 'json' };

export type DocumentKind = 'privacy' | 'cookie';

export interface DocumentLink {
  url: string;
  text: string;
  /** Language the link announces (`hreflang` or `lang`), where it does. */
  language?: string;
}

/** Documents of one kind fetched for one shop at most: one is the rule, two where it is not clear which. */
const MOST = 2;

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Which document a link or a page's own title and address announce, or null. */
export function documentKind({ url, text }: DocumentLink): DocumentKind | null {
  const path = URL.canParse(url) ? decodePath(new URL(url).pathname) : '';
  const words = fold(text);
  const named = (kind: DocumentKind): boolean =>
    lexicon[kind].texts.some((phrase) => words.includes(phrase)) ||
    lexicon[kind].slugs.some((slug) => path.includes(slug));
  if (words.length > 120) return null;
  return named('privacy') ? 'privacy' : named('cookie') ? 'cookie' : null;
}

/**
 * Picks the policy documents among a page's links: one of each address, and of several languages the page's own.
 * @param here address of the page itself, which is left out
 * @param language language of the page, as its `lang` attribute gives it
 */
export function findDocuments(
  links: readonly DocumentLink[],
  here: string,
  language = '',
): { url: string; kind: DocumentKind }[] {
  const found = new Map<string, { url: string; kind: DocumentKind; foreign: boolean }>();
  for (const link of links) {
    if (!URL.canParse(link.url)) continue;
    const { origin, pathname, protocol } = new URL(link.url);
    const url = `${origin}${pathname}`;
    if (!protocol.startsWith('http') || url === here || found.has(url)) continue;
    const kind = documentKind({ url, text: link.text });
    if (kind) found.set(url, { url, kind, foreign: isForeign(link.language, language) });
  }
  const ranked = [...found.values()].sort((a, b) => Number(a.foreign) - Number(b.foreign));
  return (['privacy', 'cookie'] as const).flatMap((kind) => {
    const ofKind = ranked.filter((document) => document.kind === kind);
    const own = ofKind.filter(({ foreign }) => !foreign);
    return (own.length > 0 ? own : ofKind).slice(0, MOST).map(({ url }) => ({ url, kind }));
  });
}

const isForeign = (announced: string | undefined, page: string): boolean =>
  announced !== undefined &&
  announced !== '' &&
  page !== '' &&
  announced.slice(0, 2).toLowerCase() !== page.slice(0, 2).toLowerCase();

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
