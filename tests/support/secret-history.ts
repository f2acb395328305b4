import { type CustomerDatabase, VAULT_SETTING, type VaultRecord } from '../../utils/storage/index.ts';
import { buildEvents, buildFile, buildLetter } from './build-case.ts';

/** What must be found nowhere in the raw database once it is sealed: one word in each secret field. */
export const SECRETS = [
  'Kerttu Salainen',
  'kerttu@posti.example',
  'customer-number-777',
  '+358 40 1234567',
  'subject-of-letter',
  'body-of-letter',
  'paragraph-of-letter',
  'translated-letter',
  'typed-in-address',
  'typed-in-recipient',
  'revealed-cookie',
  'noted-on-event',
  'file-on-event.pdf',
  'service@shop.example',
  'text-of-reply',
  'words-of-sign',
  'unread-part.docx',
  'file-of-reply.pdf',
  'bytes-of-file',
] as const;

export const SECRET_FILE = buildFile({
  letter: buildLetter({
    subject: 'subject-of-letter',
    body: 'body-of-letter',
    elements: [{ id: 'x', article: null, text: 'paragraph-of-letter' }],
    translation: { language: 'en', subject: 'translated-letter', elements: [], body: '' },
  }),
  wishes: { details: { address: 'typed-in-address' }, to: 'typed-in-recipient', reveal: ['revealed-cookie'] },
});

/** The primary key of its only file. */
export const SECRET_ATTACHMENT: [string, string] = ['01KBBBBBBBBBBBBBBBBBBBBBBB', `sha256-${'a'.repeat(64)}`];

/** Fills every table that has secrets. */
export async function fillSecrets(db: CustomerDatabase): Promise<void> {
  const [reply, hash] = SECRET_ATTACHMENT;
  const reference = (name: string) => ({ name, type: 'application/pdf', bytes: 13, hash });
  await db.identities.put({
    shop: SECRET_FILE.shop,
    ...{ name: 'Kerttu Salainen', email: 'kerttu@posti.example' },
    ...{ customerNumber: 'customer-number-777', phone: '+358 40 1234567' },
  });
  await db.cases.put(SECRET_FILE);
  const [drafted, sent] = buildEvents(SECRET_FILE, [
    ['drafted', '2026-11-01'],
    ['sent', '2026-11-02'],
  ]);
  if (!drafted || !sent) throw new Error('no events');
  await db.caseEvents.bulkPut([
    drafted,
    { ...sent, note: 'noted-on-event', attachments: [reference('file-on-event.pdf')], channel: 'mail' },
  ]);
  await db.replies.put({
    ...{ id: reply, case: SECRET_FILE.id, kind: 'other', receivedOn: '2026-11-20', recordedAt: 1, reasons: null },
    ...{ from: 'service@shop.example', sentAt: '2026-11-20T10:00:00Z', text: 'text-of-reply', event: null },
    sign: { kind: 'answered', quote: 'words-of-sign', start: 0, end: 1 } as never,
    unread: [{ name: 'unread-part.docx', problem: 'unknown-kind' as never }],
    ...{ attachments: [reference('file-of-reply.pdf')], checked: null },
  });
  await db.attachments.put({ reply, hash, content: new TextEncoder().encode('bytes-of-file') });
}

/** Rows as they lie in the database, read past everything of ours. */
export async function rawRows(db: CustomerDatabase, table: string): Promise<Record<string, unknown>[]> {
  await db.open();
  const raw = db.backendDB();
  return new Promise((resolve, reject) => {
    const request = raw.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result as Record<string, unknown>[]);
    request.onerror = () => reject(request.error ?? new Error('raw read'));
  });
}

/** Which of the secrets stand in the clear anywhere in the database, octets of files included. */
export async function secretsInClear(db: CustomerDatabase): Promise<string[]> {
  await db.open();
  const rows = await Promise.all(db.tables.map(({ name }) => rawRows(db, name)));
  const text = JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
  return SECRETS.filter((secret) => text.includes(secret));
}

/** A key, and the vault it belongs to, without the time that a passphrase takes. */
export function testVault(phase: VaultRecord['phase'] = 'on'): {
  record: VaultRecord;
  open(db: CustomerDatabase): void;
} {
  const none = new Uint8Array(0);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations: 1_000, salt: none } as const;
  const record = { id: 'test', phase, derivation, wrapped: { iv: none, key: none }, lockAfter: 15, done: 0, total: 0 };
  return {
    record,
    open: (db) => db.keyring.turn({ vault: 'test', secret: new Uint8Array(32).fill(7) }),
  };
}

/** Makes a history one that has a passphrase, with its key in hand. */
export async function setTestVault(db: CustomerDatabase, phase: VaultRecord['phase'] = 'on'): Promise<void> {
  const { record, open } = testVault(phase);
  await db.settings.put({ key: VAULT_SETTING, value: record });
  open(db);
}
