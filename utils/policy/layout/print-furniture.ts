import type { PrintedLine } from './model.ts';

/** Lines at the head and foot of a page that may be its furniture. */
const EDGE = 2;
/** On fewer pages than this a repeated line is no furniture. */
const PAGES = 3;

/** Takes out what is printed on every page: running titles, page numbers, addresses at the foot. */
export function withoutFurniture(pages: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(PAGES, Math.ceil(pages.length / 2));
  const repeated = (line: PrintedLine): boolean => (counts.get(keyOf(line)) ?? 0) >= needed;
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !edges.has(line) || isRow(line) || (!repeated(line) && !isPageNumber(line)));
  });
}

const edgesOf = (page: readonly PrintedLine[]): PrintedLine[] => [...page.slice(0, EDGE), ...page.slice(-EDGE)];

/** More parts than a running title has: the titles of a table that goes on. */
const isRow = ({ parts }: PrintedLine): boolean => parts.length > 3;

/** The same line on the next page differs in its number at most. */
const keyOf = ({ parts }: PrintedLine): string =>
  parts
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/g, '0');

const isPageNumber = ({ parts }: PrintedLine): boolean =>
  parts.length === 1 && /^(?:\p{L}{1,12}\.? )?\d{1,3}(?: ?(?:\/|\p{L}{1,4}) ?\d{1,3})?$/u.test(parts[0]?.text ?? '');
