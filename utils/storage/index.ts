/**
 * In: rows and journal events. Out: the same, after any restart of worker, browser or machine.
 * Promises: every write is one transaction; journals only grow; nothing is ever reset silently.
 */
export * from './append-events.ts';
export * from './backup/index.ts';
export * from './database.ts';
export * from './health.ts';
export * from './inbox/inbox.ts';
export * from './inbox/inbox-keys.ts';
export * from './inbox/take-in.ts';
export * from './keep-sightings.ts';
export * from './picture-row.ts';
export * from './reply-rows.ts';
export * from './rows.ts';
export * from './share/index.ts';
export * from './value-key.ts';
export * from './vault/keyring.ts';
export * from './vault/reseal-rows.ts';
export * from './vault/vault-record.ts';
export { hasMarkedKeys } from './vault/vault-state.ts';
export * from './vault/wrap-key.ts';
export * from './watch-health.ts';
