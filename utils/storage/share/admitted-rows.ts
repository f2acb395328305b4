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

  /**
   * The places of the rows that are taken in. Runs within the transaction: all beginnings are looked up at once, because
   * Dexie loses sight of its transaction after a hundred waits that ask the database for nothing.
   */
  async places(db: CustomerDatabase, { table, rows }: BackupPortion): Promise<number[]> {
    const fields = rows as Fields[];
    const wanted = [...fields.keys()].filter((place) => !this.#isForgotten(table, fields[place] ?? {}));
    const beginnings = this.#beginnings(db, table);
    if (beginnings) {
      const { known, look, of } = beginnings;
      const sought = new Set(wanted.map((place) => of(fields[place] ?? {})).filter((id) => !known.has(id)));
      if (sought.size > 0) for (const row of await look([...sought])) if (row) known.add(row.id);
    }
    const admitted = wanted.filter((place) => !beginnings || beginnings.known.has(beginnings.of(fields[place] ?? {})));
    const { visits, cases, holders } = this.#ids;
    const begun: Partial<Record<BackupPortion['table'], Set<string>>> = {
      ...{ visits, cases },
      ...{ caseEvents: holders, replies: holders },
    };
    for (const place of admitted) begun[table]?.add(fields[place]?.id ?? '');
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

  /** What rows of a table cannot be without; null for those that stand alone. */
  #beginnings(db: CustomerDatabase, table: BackupPortion['table']): Beginnings | null {
    const { visits, cases, holders } = this.#ids;
    if (table === 'events')
      return { known: visits, of: ({ visit = '' }) => visit, look: (ids) => db.visits.bulkGet(ids) };
    if (table === 'caseEvents' || table === 'replies')
      return { known: cases, of: (row) => row.case ?? '', look: (ids) => db.cases.bulkGet(ids) };
    if (table !== 'attachments') return null;
    const look = async (ids: string[]) => [...(await db.replies.bulkGet(ids)), ...(await db.caseEvents.bulkGet(ids))];
    return { known: holders, of: ({ reply = '' }) => reply, look };
  }
}

interface Beginnings {
  known: Set<string>;
  of(row: Fields): string;
  look(ids: string[]): PromiseLike<({ id: string } | undefined)[]>;
}
