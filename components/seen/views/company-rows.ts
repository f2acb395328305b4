import type { Category } from '../../../utils/attribution/model.ts';
import type { SeenCookie, SeenHost, SeenStorage, SeenThing } from '../../../utils/comparison/model.ts';
import type { ChoiceMoment } from '../../../utils/observation/model.ts';

export interface SeenCompany {
  key: string;
  text: string;
  /** The company, or the host itself where nobody could be told. */
  name: string;
  known: boolean;
  category: Category;
  hosts: SeenHost[];
  /** Cookies and storage entries of which it is sure that they are this company's. */
  cookies: SeenCookie[];
  storage: SeenStorage[];
  requests: number;
  blocked: number;
  moments: ChoiceMoment[];
  firstSeen: number;
}

/** The companies behind the shop: everyone whose hosts were contacted, under their own name or hidden under the shop's. */
export function companyRows(sightings: readonly SeenThing[]): SeenCompany[] {
  const hosts = sightings
    .filter((thing) => thing.kind === 'host')
    .filter(({ party, alias }) => party === 'third' || alias);
  const others = Map.groupBy(
    sightings.filter((thing) => thing.kind !== 'host'),
    ({ attribution }) => (attribution?.confidence === 'sure' ? attribution.company : null),
  );
  const byName = Map.groupBy(hosts, ({ attribution, alias, host }) => attribution.company ?? alias?.name ?? host);
  return [...byName].map(([name, own]) => {
    const known = own.some(({ attribution }) => attribution.company !== null);
    const things = known ? (others.get(name) ?? []) : [];
    const cookies = things.filter((thing) => thing.kind === 'cookie');
    const words = [
      name,
      ...own.flatMap(({ host, alias }) => [host, alias?.name ?? '']),
      ...cookies.map((thing) => thing.name),
    ];
    return {
      key: `company ${name}`,
      text: words.join('\n').toLowerCase(),
      name,
      known,
      category:
        own.map(({ attribution }) => attribution.category).find((category) => category !== 'unknown') ?? 'unknown',
      hosts: own.toSorted((a, b) => b.count - a.count),
      cookies,
      storage: things.filter((thing) => thing.kind === 'storage'),
      requests: own.reduce((sum, { count }) => sum + count, 0),
      blocked: own.reduce((sum, host) => sum + host.blocked, 0),
      moments: [...new Set(own.flatMap(({ moments }) => moments))],
      firstSeen: Math.min(...own.map(({ firstSeen }) => firstSeen)),
    };
  });
}
