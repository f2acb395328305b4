import type { SeenCookie, SeenHost } from '../../comparison/model.ts';
import { isSealedAway, VaultError } from '../../storage/index.ts';
import { caseStories } from '../cases/case-stories.ts';
import type { Services } from '../container.ts';
import { caseViews } from '../queries.ts';
import { shopLines } from '../shop-lines.ts';
import { type Cell, writeCsv } from './write-csv.ts';

export const EXPORT_TABLES = ['shops', 'cookies', 'companies', 'requests'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

/** Names of the columns: fixed and in English, so that programs may rely on them. */
const COLUMNS: Record<ExportTable, readonly string[]> = {
  shops: ['shop', 'controller', 'country', 'first_seen', 'last_seen', 'open_differences', 'agreements', 'requests'],
  cookies: [
    ...['shop', 'name', 'domain', 'path', 'party', 'company', 'category', 'requested_seconds', 'stored_seconds'],
    ...['states', 'before_choice', 'after_refusal', 'first_seen', 'last_seen'],
  ],
  companies: ['shop', 'company', 'host', 'category', 'confidence', 'first_seen', 'last_seen', 'before_choice'],
  requests: [
    ...['shop', 'reference', 'right', 'letter', 'controller', 'status', 'stage', 'created', 'received_on', 'due'],
    ...['overdue_after', 'steps'],
  ],
};

/**
 * One table of the history as CSV. Moments are ISO 8601 in UTC, dates ISO calendar dates, lengths of time seconds.
 * @param signal stops it between reading and writing
 */
export async function csvTable(services: Services, table: ExportTable, signal?: AbortSignal): Promise<string> {
  signal?.throwIfAborted();
  // Requests would come, and without the names of their shops.
  if (await isSealedAway(services.db)) throw new VaultError('locked');
  const rows = await ROWS[table](services);
  signal?.throwIfAborted();
  return writeCsv(COLUMNS[table], rows);
}

const moment = (at: number): string => new Date(at).toISOString();

const ROWS: Record<ExportTable, (services: Services) => Promise<Cell[][]>> = {
  shops: async (services) => {
    const cases = Map.groupBy(await caseViews(services), ({ file }) => file.shop);
    return (await shopLines(services)).map(({ shop, figures }) => [
      ...[shop.domain, shop.controller?.name ?? null, shop.controller?.country ?? null],
      ...[moment(shop.firstSeen), moment(shop.lastSeen), figures.open, figures.agreeing],
      cases.get(shop.domain)?.length ?? 0,
    ]);
  },
  cookies: async ({ db }) =>
    (await db.sightings.filter(({ kind }) => kind === 'cookie').toArray()).map((row) => {
      const cookie = row as SeenCookie & { shop: string };
      return [
        ...[cookie.shop, cookie.name, cookie.domain, cookie.path, cookie.party],
        ...[cookie.attribution.company, cookie.attribution.category, cookie.requestedSeconds, cookie.storedSeconds],
        ...[cookie.states.join(' '), ...beforeAndAfter(cookie), moment(cookie.firstSeen), moment(cookie.lastSeen)],
      ];
    }),
  companies: async ({ db }) =>
    (await db.sightings.filter((row) => row.kind === 'host' && row.party === 'third').toArray()).map((row) => {
      const host = row as SeenHost & { shop: string };
      return [
        ...[host.shop, host.attribution.company, host.host, host.attribution.category, host.attribution.confidence],
        ...[moment(host.firstSeen), moment(host.lastSeen), host.moments.includes('before-choice')],
      ];
    }),
  requests: async (services) =>
    (await caseStories(services)).map(({ file, state, events }) => [
      ...[file.shop, file.reference, file.right, file.letter.letter, file.company ?? file.controller.name],
      ...[state.status, state.stage, moment(file.createdAt), state.receivedOn, state.due, state.overdueAfter],
      events.map(({ date, type }) => `${date} ${type}`).join('; '),
    ]),
};

const beforeAndAfter = ({ moments }: Pick<SeenCookie, 'moments'>): boolean[] => [
  moments.includes('before-choice'),
  moments.includes('after-refusal'),
];
