import type { Services } from '../container.ts';

/** What has a keep-time: events of visits, visits, texts that were replaced, requests that are closed. */
const KEEP_KINDS = ['journal', 'visits', 'versions', 'cases'] as const;
export type KeepKind = (typeof KEEP_KINDS)[number];

/** Days; null keeps for ever. */
export type KeepTimes = Record<KeepKind, number | null>;

const SETTING: Record<KeepKind, string> = {
  journal: 'journal-days',
  visits: 'visit-days',
  versions: 'version-days',
  cases: 'case-days',
};

/**
 * Events: longer than a request may take with its complaint. Visits and old texts: three years, which is how long claims
 * under many civil codes live. A closed request may be the customer's only proof of it: it stays.
 */
const DEFAULTS: KeepTimes = { journal: 400, visits: 1_095, versions: 1_095, cases: null };

/** Days that can be chosen, the same for every kind. */
export const KEEP_CHOICES: readonly (number | null)[] = [90, 400, 1_095, 2_190, 3_650, null];

/** How long each kind is kept. */
export async function keepTimes({ db }: Pick<Services, 'db'>): Promise<KeepTimes> {
  const rows = await db.settings.bulkGet(KEEP_KINDS.map((kind) => SETTING[kind]));
  return Object.fromEntries(
    KEEP_KINDS.map((kind, index) => {
      const kept = rows[index]?.value;
      const valid = kept === null || (typeof kept === 'number' && kept >= 1);
      return [kind, valid ? kept : DEFAULTS[kind]];
    }),
  ) as KeepTimes;
}

/** @param days at least one, or null for ever */
export async function setKeepTime({ db }: Pick<Services, 'db'>, kind: KeepKind, days: number | null): Promise<void> {
  await db.settings.put({ key: SETTING[kind], value: days === null ? null : Math.max(1, Math.round(days)) });
}
