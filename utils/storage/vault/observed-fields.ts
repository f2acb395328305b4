/** Which part of a text of a key stays as it is; null where the text tells nothing and is not marked at all. */
type Clear = (text: string) => string | null;

const whole: Clear = () => '';
/** Kinds of things seen are asked for by the beginning of their keys. */
const afterKind: Clear = (text) => /^[a-z]+ /.exec(text)?.[0] ?? '';
/** A check is named after its shop (`check:shop.example`). */
const afterCheck: Clear = (text) => (text.startsWith('check:') ? 'check:' : null);

/** How a table is sealed where the customer asked for what was seen to be sealed as well. */
export interface ObservedTable {
  /** Fields of keys and indexes that are marked, by name. */
  marked: Readonly<Record<string, Clear>>;
  /** Fields that stay as they are; everything else is sealed. Where it is left out, `sealed` says what is. */
  clear?: readonly string[];
  /** Fields by path, and what stands in their place: a value, or what is made of the value. */
  sealed?: Readonly<Record<string, unknown>>;
  /** Rows that are sealed at all; every one where it is left out. */
  only?: (row: Readonly<Record<string, unknown>>) => boolean;
}

/**
 * The tables that tell of shops. Of the first group nothing can be read while it is locked, but how many rows there are; of
 * the second what dates and reminders are computed from.
 */
export const OBSERVED: Readonly<Record<string, ObservedTable>> = {
  shops: { marked: { domain: whole }, clear: ['lastSeen'] },
  policies: { marked: { chain: whole, shop: whole }, clear: ['readAt'] },
  corrections: { marked: { shop: whole }, clear: ['id'] },
  visits: { marked: { shop: whole }, clear: ['id', 'startedAt'] },
  events: { marked: {}, clear: ['visit', 'seq'] },
  sightings: { marked: { shop: whole, key: afterKind }, clear: [] },
  findings: { marked: { shop: whole, key: whole }, clear: [] },
  pictures: { marked: { shop: whole }, clear: ['id'] },

  cases: {
    marked: { shop: whole },
    sealed: { controller: unnamed, company: undefined, 'wishes.findings': undefined },
  },
  identities: { marked: { shop: whole }, sealed: {} },
  settings: {
    marked: { key: afterCheck },
    sealed: { value: undefined },
    only: ({ key }) => typeof key === 'string' && /^(check|erasure):/.test(key),
  },
};

/** Whether nothing of a table can be read while it is locked. */
export const isClosed = ({ clear }: ObservedTable): boolean => clear !== undefined;

/** A controller of which nobody can tell who it is; where it is stays, since dates are counted by it. */
function unnamed(controller: unknown): unknown {
  if (typeof controller !== 'object' || controller === null) return null;
  const { country, countryFrom, place, language, address } = controller as Record<string, unknown>;
  const where = typeof address === 'string' ? codesOnly(address) : '';
  return {
    ...{ name: '', shop: '', businessId: null, address: where || null, country, countryFrom, language, contacts: [] },
    ...(place === undefined ? {} : { place }),
  };
}

/** Of an address the beginnings of its post codes, by which the law room knows the region: towns at the smallest. */
const codesOnly = (address: string): string =>
  [...address.toUpperCase().matchAll(/\b(?:([A-Z]{1,2}\d[\dA-Z]?) ?\d[A-Z]{2}|(\d\d)(\d{2,3}(?:-\d{3})?))\b/g)]
    .map(([, letters, digits, rest = '']) => (letters ? `${letters} 0AA` : `${digits}${rest.replace(/\d/g, '0')}`))
    .join(' ');
