import file from '../data/consent-records.json' with { type: 'json' };

interface Named {
  tool: string;
  /** Name of the cookie or storage entry; a star at the end stands for any ending. */
  name: string;
  /** The tool's numbers or abbreviations in its own words. */
  names?: Record<string, string>;
}

interface InJson {
  /** Keys that lead to the value that counts. */
  path?: string[];
  encoding?: 'base64';
}

interface Choosing {
  only?: string[];
  skip?: string[];
}

/** How a tool writes its record; the shapes are described in `data/consent-records.json`. */
export type RecordFormat = Named &
  (
    | ({ shape: 'flags'; otherwise?: string[] } & InJson & Choosing)
    | ({ shape: 'pairs'; pair: string; value: string; parameter?: string } & Choosing)
    | ({ shape: 'items'; label?: string; state: string; undecided?: number } & InJson)
    | ({ shape: 'groups'; leading?: number } & InJson)
    | ({
        shape: 'lists';
        granted: string[][];
        denied?: string[][];
        legitimateInterest?: string[][];
        keys?: string[];
        known?: string[];
      } & InJson)
    | { shape: 'members'; as?: 'denied'; known?: string[] }
    | ({ shape: 'single'; purpose?: string } & Choosing)
    | { shape: 'tcf' }
    | { shape: 'shopify' }
  );

export type FormatOf<Shape extends RecordFormat['shape']> = Extract<RecordFormat, { shape: Shape }>;

/** What a record says, in the tool's own words; null where it is none. */
export interface RecordSays {
  granted: string[];
  denied: string[];
  legitimateInterest?: string[];
  status?: string;
}

export const RECORD_FORMATS = file.records as readonly RecordFormat[];

const exact = new Map(RECORD_FORMATS.map((format) => [format.name, format]));
const prefixed = RECORD_FORMATS.filter(({ name }) => name.endsWith('*'));

/** How the record of this name is written, or null where no consent tool keeps one under it. */
export const recordFormat = (name: string): RecordFormat | null =>
  exact.get(name) ?? prefixed.find((format) => name.startsWith(format.name.slice(0, -1))) ?? null;
