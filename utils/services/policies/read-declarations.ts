import { runInTab } from '../../browser/index.ts';
import type { Foreign, ForeignRead } from '../../policy/declarations/model.ts';
import { readDeclaration } from '../../policy/declarations/read-declaration.ts';
import { PAGE_PATH, type PageGroup, pathsOf } from '../../policy/declarations/tools.ts';
import type { Services } from '../container.ts';
import { GLOBALS_BOUNDS, readGlobals } from '../in-page/declaration-globals.ts';
import { keepVersion } from './keep-version.ts';

/** A declaration is looked at again after an hour: tools change more often than policies, but not at every page. */
const FRESH_MS = 60 * 60_000;
/** No declaration is longer; the page decides what is in it. */
const LONGEST = 4_000_000;

interface Asked {
  /** The tools that are there, with what they have written into the page. */
  tools: readonly { tool: string; groups: readonly PageGroup[] }[];
  language: string;
  /** True at the customer's word: then a tool may be asked for what it would have to load first. */
  asked: boolean;
}

/** Reads what the consent tools of a page declare and keeps it; gives back the tools that declared something. */
export async function readDeclarations(
  services: Services,
  shop: string,
  tabId: number,
  { tools, language, asked }: Asked,
): Promise<string[]> {
  if (!(await services.db.shops.get(shop))) return [];
  const known = asked ? new Set<string>() : await freshTools(services, shop);
  const due = tools.filter(({ tool }) => !known.has(tool));
  const reads = await pageReads(
    tabId,
    pathsOf(
      due.map(({ tool }) => tool),
      asked,
    ),
  );
  const read = tools.flatMap(({ tool }) => (known.has(tool) ? tool : []));
  for (const { tool, groups } of due) {
    const written: ForeignRead[] = groups.length > 0 ? [{ path: PAGE_PATH, value: groups as unknown as Foreign }] : [];
    const made = readDeclaration(tool, [...written, ...reads], language);
    if (!made) continue;
    read.push(tool);
    const document = { url: '', kind: 'declaration', source: 'tool', name: tool, how: 'rendered', language } as const;
    await keepVersion(services, shop, { ...document, ...made });
  }
  return read;
}

async function freshTools({ db, now }: Services, shop: string): Promise<Set<string>> {
  const rows = await db.policies.where('[shop+readAt]').between([shop, 0], [shop, Number.POSITIVE_INFINITY]).toArray();
  return new Set(
    rows.flatMap(({ kind, name, checkedAt }) => (kind === 'declaration' && now() - checkedAt < FRESH_MS ? name : [])),
  );
}

async function pageReads(tabId: number, paths: string[]): Promise<ForeignRead[]> {
  if (paths.length === 0) return [];
  try {
    return parsed(await runInTab(tabId, readGlobals, [paths, GLOBALS_BOUNDS], 'MAIN'), paths);
  } catch {
    // The customer has left the page meanwhile.
    return [];
  }
}

/** What came out of the page: JSON of ours unless the page has meddled with it. */
function parsed(answer: unknown, paths: readonly string[]): ForeignRead[] {
  if (typeof answer !== 'string' || answer.length > LONGEST) return [];
  const reads: unknown = JSON.parse(answer);
  return Array.isArray(reads) ? reads.filter((read) => paths.includes(read?.path) && read.value !== undefined) : [];
}
