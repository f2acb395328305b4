/**
 * In: what people click and what the browser reports. Out: history, findings, drafts; one verb a file.
 * Promises: the only floor that joins side effects to the pure rooms; a killed worker loses nothing that was journalled.
 */
export * from './changes.ts';
export * from './client.ts';
export * from './container.ts';
export * from './queries.ts';
