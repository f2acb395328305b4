import data from './data/tools.json' with { type: 'json' };
import type { DeclaredCategory } from './model.ts';

/** One path, or several of which the first that holds something counts. */
export type Path = string | readonly string[];

export interface EntryMap {
  at: Path;
  name: Path;
  provider?: Path;
  purpose?: Path;
  category?: Path;
  lifetime?: Path;
  lifetimeDays?: Path;
  lifetimeSeconds?: Path;
  lifetimeUnit?: Path;
  session?: Path;
  storage?: Path;
}

export interface ServiceMap {
  at: Path;
  name: Path;
  company?: Path;
  category?: Path;
  purposes?: Path;
  data?: Path;
  legalBasis?: Path;
  retention?: Path;
  countries?: Path;
  recipients?: Path;
  maxAgeSeconds?: Path;
  entries?: readonly EntryMap[];
}

/** Where a tool's entries stand in what was read from it. */
export interface ToolMap {
  groups?: Path;
  category?: Path;
  columns?: Path;
  entries?: readonly EntryMap[];
  services?: readonly ServiceMap[];
  purposes?: readonly { at: Path; text: Path }[];
}

/** The fields of an entry that a page may tell. */
export type PageField = 'name' | 'provider' | 'purpose' | 'lifetime' | 'storage';
export type PageRow = Partial<Record<PageField, string>>;

/** A part of a declaration as it stands in a page. */
export interface PageGroup {
  title: string;
  rows: PageRow[];
  services: { name: string; company: string; data: string[]; places: string[]; rows: PageRow[] }[];
}

/** How a tool writes its declaration into a page; all but `shape` are selectors. */
export type PageShape = { selector: string; heading: string } & (
  | { shape: 'table'; group: string; cells: Partial<Record<PageField, string>> }
  | { shape: 'cards'; group: string; card: string; field: string; label: string; value: string }
  | {
      shape: 'columns';
      group: string;
      part: string;
      partHeading: string;
      fields: Partial<Record<PageField, string>>;
    }
  | { shape: 'prose' }
);

export interface DeclarationTool {
  id: string;
  name: string;
  source: string;
  hints: readonly string[];
  reads: readonly { path: string; when: 'loaded' | 'asked'; category?: DeclaredCategory; title?: string }[];
  map: ToolMap;
  page: readonly PageShape[];
  prefer?: 'page';
}

/** The consent tools whose declarations can be read. */
// The file's literal types are wider than the union of shapes; a test holds every entry to it.
export const DECLARATION_TOOLS = data.tools as unknown as readonly DeclarationTool[];

/** Where the entries stand in what was read from a page, whatever the tool. */
export const PAGE_MAP: ToolMap = data.pageMap;
/** The path under which a page's own groups are handed to the reader. */
export const PAGE_PATH = 'page';

/** A tool by its id. */
export const declarationTool = (id: string): DeclarationTool | undefined =>
  DECLARATION_TOOLS.find((tool) => tool.id === id);

/** The paths to be read in a page for some tools. */
export const pathsOf = (ids: readonly string[], asked: boolean): string[] =>
  DECLARATION_TOOLS.filter(({ id }) => ids.includes(id)).flatMap(({ reads }) =>
    reads
      .filter(({ when }) => asked || when === 'loaded')
      .flatMap(({ path, title }) => (title === undefined ? [path] : [path, title])),
  );
