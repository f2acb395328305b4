import { fieldOf } from '../../policy/declarations/declared-words.ts';
import type { PageField, PageRow, PageShape } from '../../policy/declarations/tools.ts';

type Cards = Extract<PageShape, { shape: 'cards' }>;
type Columns = Extract<PageShape, { shape: 'columns' }>;

const LONGEST = 2_000;

/** The words of an element, blanks joined. */
export const shownText = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The rows of all tables of a part: fields by selector, else by the column's heading. */
export function tableRows(part: Element, cells: Partial<Record<PageField, string>>): PageRow[] {
  return [...part.querySelectorAll('table')].flatMap((table) => {
    const rows = [...table.querySelectorAll('tr')];
    if (Object.keys(cells).length > 0) return rows.flatMap((row) => named(fieldsBy(row, cells)));
    const [head, ...body] = rows;
    const fields = [...(head?.children ?? [])].map((cell) => fieldOf(shownText(cell)));
    return body.flatMap((row) => {
      const values = [...row.children].map(shownText);
      return named(rowOf(fields.map((field, column) => [field, values[column] ?? ''])));
    });
  });
}

/** One card for each entry, each with its own labels. */
export function cardRows(part: Element, { card, field, label, value }: Cards): PageRow[] {
  return [...part.querySelectorAll(card)].map((one) =>
    rowOf(
      [...one.querySelectorAll(field)].map((line) => [
        fieldOf(shownText(line.querySelector(label)).replace(/:$/, '').trimEnd()),
        shownText(line.querySelector(value)),
      ]),
    ),
  );
}

/** Lists of equal length side by side, one for each field. */
export function columnRows(part: Element, { fields }: Columns): PageRow[] {
  const columns = Object.entries(fields).map(
    ([field, selector]) => [field as PageField, [...part.querySelectorAll(selector)].map(shownText)] as const,
  );
  const names = columns.find(([field]) => field === 'name')?.[1] ?? [];
  return names.map((_, row) => rowOf(columns.map(([field, values]) => [field, values[row] ?? ''])));
}

const fieldsBy = (row: Element, cells: Partial<Record<PageField, string>>): PageRow =>
  rowOf(Object.entries(cells).map(([field, selector]) => [field as PageField, shownText(row.querySelector(selector))]));

/** The first that is told of each field. */
function rowOf(told: readonly (readonly [PageField | null, string])[]): PageRow {
  const row: PageRow = {};
  for (const [field, text] of told) if (field !== null && text !== '') row[field] ??= text;
  return row;
}

/** A cell may hold several names. */
const named = (row: PageRow): PageRow[] =>
  (row.name ?? '')
    .split(', ')
    .filter((name) => name !== '')
    .map((name) => ({ ...row, name }));
