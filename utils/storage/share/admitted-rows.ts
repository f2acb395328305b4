import type { BackupPortion } from '../backup/read-backup.ts';
import type { CustomerDatabase } from '../database.ts';
import type { ForgettableName, ForgottenTest } from './forgotten-marks.ts';
import { isSharedSetting } from './shared-rows.ts';

type Fields = Partial<Record<'id' | 'key' | 'domain' | 'shop' | 'visit' | 'case' | 'about' | 'reply', string>>;

/**
 * Which rows of a segment are taken in: none of what was forgotten meanwhile, and none whose beginning is missing, such as
 * a step of a request that is gone.
 */
export class AdmittedRows {
  readonly #forgotten: ForgottenTest;
  readonly #ids = { visits: new Set<string>(), cases: new Set<string>(), holders: new Set<string>() };

  /** @param forgotten what was forgotten before the author of the segment had heard of it */
  constructor(forgotten: ForgottenTest) {
    this.#forgotten = forgotten;
  }

  /** The places of the rows that are taken in. Runs within the transaction. */
  async places(db: CustomerDatabase, { table, rows }: BackupPortion): Promise<number[]> {
    const admitted: number[] = [];
    for (const [place, row] of (rows as Fields[]).entries())
      if (!this.#isForgotten(table, row) && (await this.#hasBeginning(db, table, row))) {
        admitted.push(place);
        if (table === 'visits' || table === 'cases') this.#ids[table].add(row.id ?? '');
        if (table === 'caseEvents' || table === 'replies') this.#ids.holders.add(row.id ?? '');
      }
    return admitted;
  }

  #isForgotten(table: BackupPortion['table'], row: Fields): boolean {
    const { id = '', key = '', shop = row.domain, about } = row;
    if (table === 'settings') {
      const of = /^(?:[a-z]+:|case-dates-)(.+)$/.exec(key)?.[1];
      return !isSharedSetting(key) || (of !== undefined && this.#any(`shop:${of}`, `case:${of}`));
    }
    const names: ForgettableName[] = [];
    if (shop !== undefined) names.push(`shop:${shop}`);
    if (table === 'cases') names.push(`case:${id}`, ...(about === undefined ? [] : [`case:${about}` as const]));
    if (table === 'pictures' || table === 'replies' || table === 'corrections') names.push(`${table}:${id}`);
    if (row.case !== undefined) names.push(`case:${row.case}`);
    return this.#any(...names);
  }

  #any(...names: ForgettableName[]): boolean {
    return names.some((name) => this.#forgotten.has(name));
  }

  async #hasBeginning(db: CustomerDatabase, table: BackupPortion['table'], row: Fields): Promise<boolean> {
    const known = async (ids: Set<string>, id: string, look: () => PromiseLike<unknown>): Promise<boolean> => {
      if (ids.has(id)) return true;
      if (!(await look())) return false;
      ids.add(id);
      return true;
    };
    const { visit = '', case: of = '', reply = '' } = row;
    if (table === 'events') return known(this.#ids.visits, visit, () => db.visits.get(visit));
    if (table === 'caseEvents' || table === 'replies') return known(this.#ids.cases, of, () => db.cases.get(of));
    if (table === 'attachments')
      return known(
        this.#ids.holders,
        reply,
        async () => (await db.replies.get(reply)) ?? (await db.caseEvents.get(reply)),
      );
    return true;
  }
}
