import { cookiesInForce, storageInForce, vendorsInForce } from '../conduct/in-force.ts';
import { type Markup, raw } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** The JSON the shop's scripts read: which tags exist, what they wait for, what the page keeps. */
export function pageConfig(context: PageContext, page: string, product: string | null): Markup {
  const { on } = context;
  const consent = cookiesInForce(on).find((cookie) => cookie.id === 'consent');
  const config = {
    page,
    product,
    tags: vendorsInForce(on)
      .filter((vendor) => vendor.category !== 'functional')
      .map(({ id, category, entry }) => ({ id, category, src: `https://${entry.host}${entry.path}` })),
    beforeChoice: on['tags-before-choice'],
    afterRefusal: on['tags-after-refusal'],
    dntIgnored: on['dnt-ignored'],
    dntSent: context.dntSent,
    beacons: on.beacons,
    consentCookie: consent,
    storage: Object.fromEntries(
      storageInForce(on)
        .filter((entry) => entry.vendor === null)
        .map((entry) => [entry.id, entry.key]),
    ),
  };
  return raw(JSON.stringify(config).replaceAll('<', '\\u003c'));
}
