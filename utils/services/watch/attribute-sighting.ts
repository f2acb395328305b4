import { type Attributor, party } from '../../attribution/index.ts';
import type { SeenThing } from '../../comparison/index.ts';
import { hostOf, type Sighting } from '../../observation/index.ts';

/** Says who is behind a sighting: a cookie by name, domain and setter, a host by its name or what it is an alias of. */
export function attributeSighting(sighting: Sighting, shop: string, attributor: Attributor): SeenThing {
  const setterHost =
    sighting.kind === 'host'
      ? undefined
      : sighting.setBy
          .map(({ url }) => (url ? hostOf(url) : ''))
          .find((host) => host !== '' && party(host, shop) === 'third');
  switch (sighting.kind) {
    case 'cookie':
      return {
        ...sighting,
        attribution: attributor.attributeCookie({
          name: sighting.name,
          domain: sighting.domain,
          shopDomain: shop,
          ...(setterHost ? { setterHost } : {}),
        }),
      };
    case 'host':
      return {
        ...sighting,
        attribution:
          (sighting.alias && attributor.attributeAlias(sighting.alias)) ?? attributor.attributeHost(sighting.host),
      };
    case 'storage':
      return { ...sighting, attribution: setterHost ? attributor.attributeHost(setterHost) : null };
  }
}
