import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { removeRows } from '../forget/remove-rows.ts';
import { SAMPLE_SHOP } from './sample-shop.ts';

/** Takes the sample out of the history, whole. Nobody looks at a shop that exists nowhere, so the worker has no part in it. */
export async function removeSample(services: Services): Promise<void> {
  await removeRows(services, { what: 'shop', shop: SAMPLE_SHOP });
  announceChange();
}
