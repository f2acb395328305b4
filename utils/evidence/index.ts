/**
 * In: journal entries, findings, policy versions. Out: bundles a person or an authority can read and check.
 * Promises: whoever changes one byte of the journal breaks the chain at that entry; no cookie value is in it.
 */
export * from './build-evidence.ts';
export * from './bundle.ts';
export * from './hash-chain.ts';
export * from './model.ts';
export * from './verify-evidence.ts';
export * from './write-report.ts';
