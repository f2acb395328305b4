import type { CustomerDatabase, HistoryTable } from '../../storage/index.ts';
import type { ForgetScope } from '../keeping/keep-commands.ts';

/** One shop or one request; everything needs no search. */
type PartScope = Exclude<ForgetScope, { what: 'everything' }>;

/** Rows of one scope, by the keys of their tables; of the journal the visits it belongs to, since it may be very long. */
export interface KeptRows {
  keys: Partial<Record<KeyedTable, readonly unknown[]>>;
  journals: readonly string[];
  /** Of the settings these stay and lose the marks that begin with one of the requests. */
  cases: readonly string[];
}

/** Of the journal the visits are known: its events are found by them. */
type KeyedTable = Exclude<HistoryTable, 'events'>;

/** Finds every row of a scope by its keys alone, so that damaged rows are found too. Runs inside any transaction. */
export async function keptRows(db: CustomerDatabase, scope: PartScope): Promise<KeptRows> {
  const cases = scope.what === 'case' ? await withFollowUps(db, scope.case) : await keysOf(db, 'cases', scope.shop);
  const replies = await db.replies.where('case').anyOf(cases).primaryKeys();
  const caseEvents = await db.caseEvents.where('case').anyOf(cases).primaryKeys();
  // Files lie under the answer they came with, or under what the customer recorded with them.
  const attachments = await Promise.all(
    [...replies, ...caseEvents].map((reply) =>
      db.attachments.where('[reply+hash]').between([reply, ''], [reply, '\uffff']).primaryKeys(),
    ),
  );
  const ofCases = {
    cases,
    caseEvents,
    replies,
    attachments: attachments.flat(),
    settings: await settingsNaming(db, scope.what === 'shop' ? [scope.shop, ...cases] : cases),
  };
  if (scope.what === 'case') return { keys: ofCases, journals: [], cases };
  const { shop } = scope;
  const all = [
    [shop, Number.NEGATIVE_INFINITY],
    [shop, Number.POSITIVE_INFINITY],
  ] as const;
  const visits = await db.visits
    .where('[shop+startedAt]')
    .between(...all)
    .primaryKeys();
  const keys = {
    ...ofCases,
    shops: await db.shops.where('domain').equals(shop).primaryKeys(),
    policies: await db.policies
      .where('[shop+readAt]')
      .between(...all)
      .primaryKeys(),
    corrections: await keysOf(db, 'corrections', shop),
    visits,
    sightings: await db.sightings.where('shop').equals(shop).primaryKeys(),
    findings: await db.findings.where('shop').equals(shop).primaryKeys(),
    pictures: await db.pictures.where('shop').equals(shop).primaryKeys(),
    identities: await db.identities.where('shop').equals(shop).primaryKeys(),
  };
  return { keys, journals: visits, cases };
}

const keysOf = (db: CustomerDatabase, table: 'cases' | 'corrections', shop: string): PromiseLike<string[]> =>
  db[table].where('shop').equals(shop).primaryKeys();

/** A reminder or a complaint is a file about another: it goes with it. */
async function withFollowUps(db: CustomerDatabase, id: string): Promise<string[]> {
  const followUps = await db.cases.filter(({ about }) => about === id).primaryKeys();
  return [id, ...followUps.filter((other) => other !== id)];
}

/** Settings are named after what they are about, such as `check:shop.example`. */
async function settingsNaming(db: CustomerDatabase, names: readonly string[]): Promise<string[]> {
  const keys = await db.settings.toCollection().primaryKeys();
  return keys.filter((key) => names.some((name) => isNamed(key, name)));
}

/** A whole name, not the end of a longer one: `shop.example` is not in `check:eshop.example`. */
function isNamed(key: string, name: string): boolean {
  const at = key.indexOf(name);
  if (at < 0) return false;
  const around = `${key[at - 1] ?? ''}${key[at + name.length] ?? ''}`;
  return !/[a-z0-9.]/i.test(around);
}
