import type { Dismissal } from '../../comparison/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';

/**
 * Puts a finding aside as it reads now, over what was said of it before. Returns false when the shop has no such
 * finding.
 */
export async function dismissFinding(
  services: Services,
  shop: string,
  key: string,
  { reason, note }: Pick<Dismissal, 'reason' | 'note'>,
): Promise<boolean> {
  const at = services.now();
  const changed = await services.db.findings
    .where('[shop+key]')
    .equals([shop, key])
    .modify((row) => {
      row.dismissed = { reason, note: note.trim(), at, verdict: row.verdict, message: row.message };
    });
  announceChange();
  return changed > 0;
}

/** Takes a finding back among the others. Returns false when the shop has no such finding. */
export async function restoreFinding(services: Services, shop: string, key: string): Promise<boolean> {
  const changed = await services.db.findings.where('[shop+key]').equals([shop, key]).modify({ dismissed: null });
  announceChange();
  return changed > 0;
}
