import { Dexie, type EntityTable, type Table } from 'dexie';
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

/** The customer's history. A new schema gets a new `version()` below the old ones; shipped versions never change. */
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
  declare identities: EntityTable<IdentityRow, 'shop'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  /** Opens the secret fields of rows, where the customer set a passphrase and gave it. */
  readonly keyring = new Keyring();

  constructor(name = 'customer-copy') {
    super(name);
    this.use(vaultMiddleware(this.keyring));
    this.version(1).stores({
      shops: 'domain, lastSeen',
      policies: '[chain+readAt], [shop+readAt]',
      corrections: 'id, shop',
      visits: 'id, [shop+startedAt]',
      events: '[visit+seq]',
      sightings: '[shop+key], shop',
      findings: '[shop+key], shop',
      cases: 'id, shop',
      caseEvents: 'id, case',
      identities: 'shop',
      settings: 'key',
    });
    this.version(2).stores({ replies: 'id, case', attachments: '[reply+hash]' });
  }
}
