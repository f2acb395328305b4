import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { convertTables } from './convert-tables.ts';
import type { Keyring } from './keyring.ts';
import { OBSERVED } from './observed-fields.ts';
import { sealedTable } from './sealed-table.ts';
import { SECRET_FIELDS } from './secret-fields.ts';
import { VAULT_SETTING, VaultError, type VaultRecord } from './vault-record.ts';
import { hasMarkedKeys, VaultReader } from './vault-state.ts';

/**
 * Seals what is secret of rows on their way into the database and opens it on their way out, for every reader and
 * writer alike. Whether to seal is read from the database in the transaction that writes: a page that has not heard yet
 * of a passphrase set elsewhere cannot write a secret in the clear.
 */
export function vaultMiddleware(keyring: Keyring): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'vault',
    create: (core) => {
      const reader = new VaultReader(keyring, core.table('settings'));
      return {
        ...core,
        transaction: (stores, mode, options) => core.transaction(withVault(stores, mode, keyring), mode, options),
        table: (name) => {
          const table = core.table(name);
          if (!SECRET_FIELDS[name] && !OBSERVED[name]) return table;
          const sealed = sealedTable(table, reader, keyring);
          return name === 'settings' ? guarded(core, sealed, reader, keyring) : sealed;
        },
      };
    },
  };
}

const isSealable = (store: string): boolean => SECRET_FIELDS[store] !== undefined || OBSERVED[store] !== undefined;

/** Whoever writes secrets reads the vault in the same transaction; so does whoever may have to look for marks. */
const withVault = (stores: string[], mode: 'readonly' | 'readwrite', { isVaulted }: Keyring): string[] =>
  (mode === 'readwrite' || isVaulted) && stores.some(isSealable) && !stores.includes('settings')
    ? [...stores, 'settings']
    : stores;

/**
 * The settings, where nothing may take the place of a vault: with its row gone, all that is sealed would be lost. A vault
 * that says otherwise than before how keys lie changes them all in the same transaction.
 */
function guarded(core: DBCore, table: DBCoreTable, reader: VaultReader, keyring: Keyring): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      const { trans } = request;
      const next = valuesOf(request).find((row) => row.key === VAULT_SETTING)?.value;
      if (!next) return table.mutate(request);
      return reader.record(trans).then((known) => {
        if (known && known.id !== next.id) throw new VaultError('taken');
        const turned = known !== null && hasMarkedKeys(known) !== hasMarkedKeys(next);
        return table.mutate(request).then((answer) => {
          reader.renew(trans);
          return turned ? convertTables(core, trans, reader.stateOf(next), keyring.work).then(() => answer) : answer;
        });
      });
    },
  };
}

const valuesOf = (request: DBCoreMutateRequest): readonly { key?: string; value?: VaultRecord }[] =>
  request.type === 'add' || request.type === 'put' ? request.values : [];
