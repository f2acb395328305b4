import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { relayCursor } from '../relay-cursor.ts';
import type { Keyring } from './keyring.ts';
import { type Lockable, openRow, sealRow } from './seal-row.ts';
import { SECRET_FIELDS } from './secret-fields.ts';
import { VAULT_SETTING, VaultError, type VaultRecord } from './vault-record.ts';

type Row = object & Lockable;

/**
 * Seals the secret fields of rows on their way into the database and opens them on their way out, for every reader and
 * writer alike. Whether to seal is read from the database in the transaction that writes: a page that has not heard yet
 * of a passphrase set elsewhere cannot write a secret in the clear.
 */
export function vaultMiddleware(keyring: Keyring): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'vault',
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) => core.transaction(withVault(stores, mode), mode, options),
      table: (name) => {
        const table = core.table(name);
        if (name === 'settings') return guarded(table);
        return SECRET_FIELDS[name] ? sealing(table, core.table('settings'), keyring) : table;
      },
    }),
  };
}

/** Whoever writes secrets reads the vault in the same transaction. */
const withVault = (stores: string[], mode: 'readonly' | 'readwrite'): string[] =>
  mode === 'readwrite' && stores.some((store) => SECRET_FIELDS[store]) && !stores.includes('settings')
    ? [...stores, 'settings']
    : stores;

const vaultIn = (settings: DBCoreTable, trans: DBCoreTransaction): Promise<VaultRecord | null> =>
  settings
    .get({ trans, key: VAULT_SETTING })
    .then((row) => (row as { value?: VaultRecord } | undefined)?.value ?? null);

/** The settings, where nothing may take the place of a vault: with its row gone, all that is sealed would be lost. */
function guarded(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      const next = valuesOf(request).find((row) => (row as { key?: string }).key === VAULT_SETTING);
      if (!next) return table.mutate(request);
      return vaultIn(table, request.trans).then((known) => {
        if (known && known.id !== (next as { value?: VaultRecord }).value?.id) throw new VaultError('taken');
        return table.mutate(request);
      });
    },
  };
}

function sealing(table: DBCoreTable, settings: DBCoreTable, keyring: Keyring): DBCoreTable {
  const keyOf = (row: Row): unknown => table.schema.primaryKey.extractKey?.(row);
  const open = (row: unknown): unknown =>
    typeof row === 'object' && row !== null ? openRow(table.name, keyOf(row), row, keyring.key?.secret ?? null) : row;
  const sealed = (rows: readonly Row[], vault: VaultRecord | null): readonly Row[] => {
    // What was read without its secrets must not take their place, whatever was unlocked since.
    if (rows.some(({ locked }) => locked)) throw new VaultError(keyring.key ? 'unread' : 'locked');
    if (!vault || vault.phase === 'unsealing') return rows;
    const { key } = keyring;
    if (key?.vault !== vault.id) throw new VaultError('locked');
    return rows.map((row) => sealRow(table.name, keyOf(row), row, key.secret));
  };
  return {
    ...table,
    get: (request) => table.get(request).then((row) => (isUpgrade(request) ? row : open(row))),
    getMany: (request) => table.getMany(request).then((rows) => (isUpgrade(request) ? rows : rows.map(open))),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values === false || isUpgrade(request) ? answer : { ...answer, result: answer.result.map(open) },
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) =>
          cursor && request.values !== false && !isUpgrade(request) ? relayCursor(cursor, { value: open }) : cursor,
        ),
    mutate: (request) => {
      if ((request.type !== 'add' && request.type !== 'put') || isUpgrade(request)) return table.mutate(request);
      return vaultIn(settings, request.trans).then((vault) =>
        table.mutate({ ...request, values: sealed(valuesOf(request), vault) }),
      );
    },
  };
}

/**
 * A migration runs before there is a key. It sees rows as they lie: it may change what is clear and leaves what is
 * sealed as it is.
 */
const isUpgrade = ({ trans }: { trans: DBCoreTransaction }): boolean =>
  (trans as Partial<IDBTransaction>).mode === 'versionchange';

const valuesOf = (request: DBCoreMutateRequest): readonly Row[] =>
  request.type === 'add' || request.type === 'put' ? request.values : [];
