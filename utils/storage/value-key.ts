import type { CustomerDatabase } from './database.ts';

const NAME = 'value-key';

/** The key with which this browser marks values: 128 bits of chance, drawn at first need and kept out of every export. */
export function valueKey(db: CustomerDatabase): Promise<Uint32Array> {
  return db.transaction('rw', db.settings, async () => {
    const known = (await db.settings.get(NAME))?.value;
    if (known instanceof Uint32Array && known.length === 4) return known;
    const fresh = crypto.getRandomValues(new Uint32Array(4));
    await db.settings.put({ key: NAME, value: fresh });
    return fresh;
  });
}
