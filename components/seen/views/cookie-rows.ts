import type { SeenCookie } from '../../../utils/comparison/model.ts';
import { type Certainty, certaintyOf } from '../evidence/certainty.ts';

export interface CookieRow {
  key: string;
  text: string;
  cookie: SeenCookie;
  certainty: Certainty;
  /** Whom the row is listed under: a company, or the site the cookie belongs to. */
  who: string;
}

/** One row a cookie, with the words it is found by: name, site, company, and who set it. */
export const cookieRows = (cookies: readonly SeenCookie[], shop: string): CookieRow[] =>
  cookies.map((cookie) => {
    const certainty = certaintyOf(cookie.attribution);
    const site = cookie.party === 'first' ? shop : cookie.domain;
    const who = certainty === 'several' ? site : (cookie.attribution.company ?? site);
    const words = [
      cookie.name,
      who,
      cookie.domain,
      cookie.attribution.company ?? '',
      cookie.attribution.software ?? '',
      ...(cookie.attribution.candidates ?? []),
      ...cookie.setBy.map(({ url }) => url ?? ''),
    ];
    return { key: cookie.key, text: words.join('\n').toLowerCase(), cookie, certainty, who };
  });
