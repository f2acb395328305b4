import { aliasOf, party } from '../../attribution/index.ts';
import { hostOf, type JournalEntry, type ObservedEvent } from '../../observation/index.ts';

/**
 * Sub-domains of the shop that carry the traces of a third party (its cookies and its paths) and of which the name
 * service said nothing. Each is journalled once, labelled as told by signature.
 */
export function aliasNews(shop: string, entries: readonly JournalEntry[], at: number): ObservedEvent[] {
  const facts = new Map<string, { cookieNames: Set<string>; paths: Set<string> }>();
  const of = (url: string) => {
    // Most addresses are of other companies, and reading one as a URL is dear.
    if (!url.includes(`.${shop}`)) return null;
    const host = hostOf(url);
    if (host === '' || host === shop || party(host, shop) === 'third') return null;
    const known = facts.get(host) ?? { cookieNames: new Set(), paths: new Set() };
    facts.set(host, known);
    return known;
  };
  const told = new Set<string>();
  for (const { event } of entries) {
    if (event.type === 'cname') told.add(event.host);
    if (event.type === 'request' || event.type === 'resource') of(event.url)?.paths.add(new URL(event.url).pathname);
    if (event.type === 'set-cookie') of(event.url)?.cookieNames.add(event.cookie.name);
    if (event.type === 'cookie-sent') for (const name of event.names) of(event.url)?.cookieNames.add(name);
  }
  return [...facts].flatMap(([host, { cookieNames, paths }]): ObservedEvent[] => {
    if (told.has(host)) return [];
    const alias = aliasOf(host, shop, { cookieNames: [...cookieNames], paths: [...paths] });
    return alias ? [{ type: 'cname', at, host, alias: alias.name, how: alias.how }] : [];
  });
}
