import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import { HealthMonitor } from './health.ts';
import type { InboxRow } from './inbox/inbox.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import type { PictureRow } from './picture-row.ts';
import type { AttachmentRow, ReplyRow } from './reply-rows.ts';
import type {
  CaseEventRow,
  CaseRow,
  CorrectionRow,
  EventRow,
  FindingRow,
  IdentityRow,
  PolicyRow,
  SettingRow,
  ShopRow,
  SightingRow,
  VisitRow,
} from './rows.ts';
import { Keyring } from './vault/keyring.ts';
import { vaultMiddleware } from './vault/vault-middleware.ts';
import { VAULT_SETTING } from './vault/vault-record.ts';
import { watchHealth } from './watch-health.ts';

/** Every table of the history, in the order in which it is told of. */
export const HISTORY_TABLES = [
  'shops',
  'policies',
  'corrections',
  'visits',
  'events',
  'sightings',
  'findings',
  'cases',
  'caseEvents',
  'replies',
  'attachments',
  'pictures',
  'identities',
  'settings',
  'inbox',
] as const;
export type HistoryTable = (typeof HISTORY_TABLES)[number];

/** The customer's history. Its schemas are the files in `migrations/`; shipped ones never change. */
export class CustomerDatabase extends Dexie {
  declare shops: EntityTable<ShopRow, 'domain'>;
  declare policies: Table<PolicyRow, [string, number]>;
  declare corrections: EntityTable<CorrectionRow, 'id'>;
  declare visits: EntityTable<VisitRow, 'id'>;
  declare events: Table<EventRow, [string, number]>;
  declare sightings: Table<SightingRow, [string, string]>;
  declare findings: Table<FindingRow, [string, string]>;
  declare cases: EntityTable<CaseRow, 'id'>;
  declare caseEvents: EntityTable<CaseEventRow, 'id'>;
  declare replies: EntityTable<ReplyRow, 'id'>;
  declare attachments: Table<AttachmentRow, [string, string]>;
  declare pictures: EntityTable<PictureRow, 'id'>;
  declare identities: EntityTable<IdentityRow, 'shop'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare inbox: EntityTable<InboxRow, 'id'>;
  /** Opens the secret fields of rows, where the customer set a passphrase and gave it. */
  readonly keyring = new Keyring();

  /** How this context finds the history: open, full, too old, too new, damaged. */
  readonly health = new HealthMonitor();

  constructor(name = 'customer-copy', migrations: readonly Migration[] = MIGRATIONS) {
    // Dexie's cache copies every row that a live query reads, and keeps it: with thousands of rows that takes longer than
    // reading them again.
    super(name, { ...guardedFactory(), cache: 'disabled' });
    this.use(vaultMiddleware(this.keyring));
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    watchHealth(this, this.health);
    const lookForVault = (): PromiseLike<void> =>
      this.settings.get(VAULT_SETTING).then((vault) => {
        this.keyring.isVaulted ||= vault !== undefined;
      });
    this.on('ready', lookForVault, true);
  }

  override open(): ReturnType<Dexie['open']> {
    const opening = super.open();
    opening.then(
      () => this.health.tell({ type: 'opened' }),
      (error: unknown) => this.health.tell({ type: 'not-opened', error: nameOf(error) }),
    );
    return opening;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

/**
 * IndexedDB as Dexie gets it. Dexie opens a history of a newer version as it stands when its own version is refused, and
 * would write into it by rules that no longer hold: asked for no version, this one refuses again.
 */
function guardedFactory(): DexieOptions {
  const factory = factoryHere();
  if (!factory) return {};
  const guarded: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'cmp' | 'databases'> = {
    open: (name, version = 1) => factory.open(name, version),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (a, b) => factory.cmp(a, b),
    databases: () => factory.databases(),
  };
  return { indexedDB: guarded };
}

/** Absent, or forbidden to be asked for, where the customer or the browser's mode turned it off. */
function factoryHere(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}
