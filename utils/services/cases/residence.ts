import { parsePlace } from '../../law/index.ts';
import type { Services } from '../container.ts';

const SETTING = 'residence';

/** Where the customer lives, as `parsePlace` of the law room reads it (`FI`, `DE-BY`); null until it was told. */
export async function residenceOf({ db }: Services): Promise<string | null> {
  const kept = (await db.settings.get(SETTING))?.value;
  return typeof kept === 'string' && parsePlace(kept) !== null ? kept : null;
}

/** Keeps where the customer lives; a place that the law room does not know is not kept. */
export async function setResidence({ db }: Services, place: string): Promise<boolean> {
  if (parsePlace(place) === null) return false;
  await db.settings.put({ key: SETTING, value: place });
  return true;
}
