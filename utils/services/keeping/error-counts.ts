import type { Services } from '../container.ts';

const SETTING = 'error-counts';
/** Kinds of errors that are counted apart. */
const MOST = 40;

/** How often something unexpected happened, by the error's name alone. */
export type ErrorCounts = Record<string, number>;

/** A name that a program gives an error: letters only, so that no text of anybody's can pass for one. */
export const errorName = (error: unknown): string =>
  error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'error';

/** Counts what nobody expected. Keeps no message and no place, since both may quote a page. */
export async function countError({ db }: Services, error: unknown): Promise<void> {
  const name = errorName(error);
  await db.transaction('rw', db.settings, async () => {
    const counts = await errorCounts({ db });
    if (!(name in counts) && Object.keys(counts).length >= MOST) return;
    await db.settings.put({ key: SETTING, value: { ...counts, [name]: (counts[name] ?? 0) + 1 } });
  });
}

export async function errorCounts({ db }: Pick<Services, 'db'>): Promise<ErrorCounts> {
  const kept = (await db.settings.get(SETTING))?.value;
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      (entry): entry is [string, number] => /^[A-Za-z]{1,40}$/.test(entry[0]) && typeof entry[1] === 'number',
    ),
  );
}
