import { categoryOf } from './declared-words.ts';
import { numberAt, textAt, textOf, textsAt, valuesAt } from './foreign.ts';
import type { Declaration, DeclaredService, Foreign, ForeignRead } from './model.ts';
import { columnsOf, type Group, readEntries } from './read-entries.ts';
import { type DeclarationTool, declarationTool, PAGE_MAP, PAGE_PATH, type ServiceMap, type ToolMap } from './tools.ts';

/** No shop declares more; a hostile page may. */
const MOST_ENTRIES = 1_500;
const MOST_SERVICES = 1_200;

/**
 * What a consent tool declares, from what was read at its paths in a page. Null when there is no such tool or nothing
 * in it. Never throws: whatever the page has put there is looked at through a map of plain paths.
 * @param language language of the page, for tools that hold several
 */
export function readTool(id: string, reads: readonly ForeignRead[], language = ''): Declaration | null {
  const tool = declarationTool(id);
  if (!tool) return null;
  const fromPage = gathered(tool, PAGE_MAP, pageGroups(reads));
  const fromPaths = gathered(tool, tool.map, groupsOf(tool, reads, language));
  return tool.prefer === 'page' ? (fromPage ?? fromPaths) : (fromPaths ?? fromPage);
}

function gathered(tool: DeclarationTool, map: ToolMap, groups: readonly Group[]): Declaration | null {
  const entries = groups.flatMap((group) => readEntries(group, map.entries));
  const services = groups.flatMap((group) => readServices(group, map.services));
  const purposes = groups.flatMap((group) =>
    (map.purposes ?? []).flatMap(({ at, text }) =>
      valuesAt(group.value, at).flatMap((value) => textAt(value, text) || []),
    ),
  );
  const own = unlike(entries, (entry) => JSON.stringify([entry.name, entry.provider, entry.categoryText]));
  const told = unlike(services, ({ name, company }) => `${name}\n${company}`);
  if (own.length + told.length + purposes.length === 0) return null;
  return {
    tool: tool.id,
    entries: own.slice(0, MOST_ENTRIES),
    services: told.slice(0, MOST_SERVICES),
    purposes: [...new Set(purposes)].slice(0, 100),
    truncated: own.length > MOST_ENTRIES || told.length > MOST_SERVICES,
  };
}

const pageGroups = (reads: readonly ForeignRead[]): Group[] =>
  reads
    .filter(({ path }) => path === PAGE_PATH)
    .flatMap(({ value }) => valuesAt(value, PAGE_MAP.groups))
    .map((value) => ({ value, ...commonOf(value, PAGE_MAP) }));

/** One of each, the fullest: the base and the full information of a tool name the same services. */
function unlike<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = kept.get(key);
    if (!known || JSON.stringify(thing).length > JSON.stringify(known).length) kept.set(key, thing);
  }
  return [...kept.values()];
}

function groupsOf({ reads, map }: DeclarationTool, found: readonly ForeignRead[], language: string): Group[] {
  return found.flatMap(({ path, value }): Group[] => {
    const read = reads.find((known) => known.path === path);
    if (!read) return [];
    if (read.category !== undefined) {
      const title = textOf(found.find((other) => other.path === read.title)?.value);
      // Cookiebot leaves room for a count behind the name.
      const categoryText = title.replace('({0})', '').trim();
      return [{ value, categoryText, category: read.category, columns: new Map() }];
    }
    const values = map.groups === undefined ? [value] : valuesAt(value, map.groups, language);
    return values.map((group) => ({ value: group, ...commonOf(group, map) }));
  });
}

function commonOf(group: Foreign, map: ToolMap): Omit<Group, 'value'> {
  const [headers] = valuesAt(group, map.columns);
  // The name is what the customer reads; the code tells the class where the name does not.
  const texts = (Array.isArray(map.category) ? map.category : [map.category]).map((path) => textAt(group, path));
  const category = texts.map(categoryOf).find((known) => known !== null) ?? null;
  return { categoryText: texts.find((text) => text !== '') ?? '', category, columns: columnsOf(headers) };
}

function readServices(group: Group, maps: readonly ServiceMap[] | undefined): DeclaredService[] {
  return (maps ?? []).flatMap((map) =>
    valuesAt(group.value, map.at).flatMap((value) => readService(value, map, group) ?? []),
  );
}

function readService(value: Foreign, map: ServiceMap, group: Group): DeclaredService | null {
  const name = textAt(value, map.name);
  if (name === '') return null;
  const categoryText = textAt(value, map.category) || group.categoryText;
  const category = categoryOf(categoryText) ?? group.category;
  return {
    name,
    company: textAt(value, map.company),
    categoryText,
    category,
    purposes: textsAt(value, map.purposes),
    data: textsAt(value, map.data),
    legalBasis: textsAt(value, map.legalBasis),
    retention: textAt(value, map.retention),
    countries: textsAt(value, map.countries),
    recipients: textsAt(value, map.recipients),
    maxAgeSeconds: numberAt(value, map.maxAgeSeconds),
    entries: readEntries({ value, categoryText, category, columns: group.columns }, map.entries),
  };
}
