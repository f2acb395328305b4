import type { DBCore, DBCoreTable, Dexie } from 'dexie';
import type { HealthMonitor } from './health.ts';
import { relayCursor } from './relay-cursor.ts';
import { isSoundRow } from './row-shapes.ts';

/** Above everything else that works on rows, so that a row is looked at as its reader will see it. */
const LEVEL = 20;

/**
 * Makes a database tell its health: blocked and superseded upgrades, writes without room, and rows that are not what they
 * must be, which are left out of every answer and stay where they are. Call it before the database is opened.
 */
export function watchHealth(db: Dexie, health: HealthMonitor): void {
  db.on('blocked', () => health.tell({ type: 'blocked' }));
  // Dexie closes the database then, so that the newer page can go on. A deletion brings no newer schema.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion) health.tell({ type: 'superseded' });
  });
  db.use({
    stack: 'dbcore',
    name: 'health',
    level: LEVEL,
    create: (core) => ({
      ...core,
      transaction: (...args: Parameters<DBCore['transaction']>) => {
        const tx = core.transaction(...args);
        if (args[1] === 'readwrite') watchWrite(tx as unknown as IDBTransaction, health);
        return tx;
      },
      table: (name) => soundTable(core.table(name), health),
    }),
  });
}

/** The browser may find out only at the end of a transaction that there is no room. */
function watchWrite(tx: IDBTransaction, health: HealthMonitor): void {
  tx.addEventListener('complete', () => health.tell({ type: 'written' }));
  tx.addEventListener('abort', () => {
    if (isNoRoom(tx.error)) health.tell({ type: 'no-room' });
  });
}

/** Whether an error, or what caused it, says that the disk or the browser's share of it is full. */
export const isNoRoom = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  /Quota/.test(
    `${(error as Error).name} ${String((error as { inner?: unknown }).inner)} ${String((error as Error).cause)}`,
  );

function soundTable(table: DBCoreTable, health: HealthMonitor): DBCoreTable {
  const { name, schema } = table;
  const sound = (row: unknown): boolean => {
    if (row === undefined || isSoundRow(name, row)) return true;
    const key: unknown = schema.primaryKey.extractKey?.(row);
    health.tell({ type: 'damaged', row: JSON.stringify([name, key]) });
    return false;
  };
  return {
    ...table,
    get: (request) => table.get(request).then((row: unknown) => (sound(row) ? row : undefined)),
    getMany: (request) =>
      table.getMany(request).then((rows) =>
        // Dexie asks so for the rows that it is about to change: those it must see as they are.
        request.cache === 'immutable' ? rows : rows.map((row: unknown) => (sound(row) ? row : undefined)),
      ),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values && !answer.result.every(sound) ? { ...answer, result: answer.result.filter(sound) } : answer,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? relayCursor(cursor, { skip: (row) => !sound(row) }) : cursor)),
    mutate: (request) =>
      table.mutate(request).then(
        (answer) => {
          if (Object.values(answer.failures).some(isNoRoom)) health.tell({ type: 'no-room' });
          return answer;
        },
        (error: unknown) => {
          if (isNoRoom(error)) health.tell({ type: 'no-room' });
          throw error;
        },
      ),
  };
}
