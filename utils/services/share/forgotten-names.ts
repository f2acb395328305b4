import { type ForgettableName, forgottenMark, SHARE_SETTING } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { removeRows } from '../forget/remove-rows.ts';
import type { ForgetScope } from '../keeping/keep-commands.ts';
import { emptyLedger, ledgerOf } from './share-session.ts';

/** Removes everything here whose name was forgotten on another machine. Runs within the transaction that takes it in. */
export async function forgetNames(services: Services, isForgotten: (name: ForgettableName) => boolean): Promise<void> {
  const { db } = services;
  for (const shop of await shopNames(services))
    if (isForgotten(`shop:${shop}`)) await removeRows(services, { what: 'shop', shop });
  for (const id of await db.cases.toCollection().primaryKeys())
    if (isForgotten(`case:${id}`)) await removeRows(services, { what: 'case', case: id });
  for (const table of ['pictures', 'replies', 'corrections'] as const)
    for (const id of await db[table].toCollection().primaryKeys())
      if (isForgotten(`${table}:${id}`)) {
        await db.table(table).delete(id);
        await db.attachments.where('[reply+hash]').between([id, ''], [id, '\uffff']).delete();
      }
}

/** Every shop that any row is about. */
async function shopNames({ db }: Services): Promise<Set<string>> {
  const found = await Promise.all([
    db.shops.toCollection().primaryKeys(),
    db.identities.toCollection().primaryKeys(),
    ...[db.sightings, db.findings, db.cases, db.corrections, db.pictures].map((table) =>
      table.orderBy('shop').uniqueKeys(),
    ),
    ...[db.visits.orderBy('[shop+startedAt]'), db.policies.orderBy('[shop+readAt]')].map((rows) =>
      rows.uniqueKeys().then((keys) => (keys as unknown as [string, number][]).map(([shop]) => shop)),
    ),
  ]);
  return new Set(found.flat().map(String));
}

/**
 * Notes, where the history is shared, that something was forgotten here: the other machines forget it too, and what they
 * shared before they heard of it is not taken in again. The mark tests the name and does not tell it.
 */
export async function noteForgotten(services: Services, ...names: ForgettableName[]): Promise<void> {
  if (names.length === 0 || !(await services.db.settings.get(SHARE_SETTING))) return;
  const ledger = ledgerOf(services);
  await ledger.transaction('rw', ledger.notes, async () => {
    const state = await ledger.state();
    if (!state) return;
    const marks = names.map((name) => forgottenMark(name, state.machine));
    await ledger.notes.put({ ...state, wantsAll: true, forgotten: [...state.forgotten, ...marks] });
  });
}

/** The same for what is forgotten as a whole. With everything goes the book itself; the other machines keep what they have. */
export async function noteForgottenScope(services: Services, scope: ForgetScope): Promise<void> {
  if (scope.what === 'shop') await noteForgotten(services, `shop:${scope.shop}`);
  else if (scope.what === 'case') await noteForgotten(services, `case:${scope.case}`);
  // The place and its password lie there from the moment they were named, whether or not anything was shared.
  else await emptyLedger(ledgerOf(services));
}
