// In: the blocks of a published privacy or cookie policy, from a page or from plain text.
// Out: claims with the exact words they rest on, and what was looked for and not found.
// Promise: pure and deterministic, bounded time for any input, `quote === text.slice(start, end)` for every claim.
export { blocksFromDom } from './blocks/blocks-from-dom.ts';
export { blocksFromText } from './blocks/blocks-from-text.ts';
export { findBusinessIds } from './business-ids/business-ids.ts';
export { type DocumentKind, type DocumentLink, documentKind, findDocuments } from './documents/find-documents.ts';
export type * from './model.ts';
export { type ReadingOptions, readPolicy } from './read-policy.ts';
