import type { Migration } from './migration.ts';

/** Pictures of pages that the customer took. */
export const pictureTable: Migration = {
  version: 3,
  stores: { pictures: 'id, shop' },
};
