/** A property rows may be filtered by. Of the chips of one group only one can be pressed. */
export interface Chip<Row> {
  id: string;
  group: string;
  label: string;
  has(row: Row): boolean;
}

/** What rows can be sorted by. */
export interface Column<Row> {
  id: string;
  label: string;
  value(row: Row): string | number;
}

export interface Sort {
  column: string;
  descending: boolean;
}

/** Chip ids by group. */
export type Pressed = Readonly<Record<string, string>>;

/** A chip that tells rows apart, and how many it would leave. */
export interface Facet<Row> {
  chip: Chip<Row>;
  count: number;
  pressed: boolean;
}

/** A row of a list of seen things: found by `text`, which is in lower case. */
export interface Findable {
  key: string;
  text: string;
}

interface Arranged<Row> {
  rows: Row[];
  facets: Facet<Row>[];
}

/**
 * The rows that match every word and every pressed chip, in the order given, and what each chip would leave.
 * @param all in the order wished for
 */
export function arrange<Row extends Findable>(
  all: readonly Row[],
  chips: readonly Chip<Row>[],
  query: string,
  pressed: Pressed,
): Arranged<Row> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? all : all.filter(({ text }) => words.every((word) => text.includes(word)));
  const active = chips.filter(({ id, group }) => pressed[group] === id);
  const facets = chips
    .filter((chip) => active.includes(chip) || tellsApart(all, chip))
    .map((chip) => {
      const others = active.filter(({ group }) => group !== chip.group);
      const count = found.reduce(
        (sum, row) => sum + Number(chip.has(row) && others.every((other) => other.has(row))),
        0,
      );
      return { chip, count, pressed: active.includes(chip) };
    });
  return { rows: found.filter((row) => active.every((chip) => chip.has(row))), facets };
}

/** A chip that every row has, or none, is no help. */
function tellsApart<Row>(rows: readonly Row[], chip: Chip<Row>): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  const value = chip.has(first);
  return rows.some((row) => chip.has(row) !== value);
}

/** All rows by one column, numbers by size and names as the language orders them. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort,
  language: string,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort.column);
  if (!column) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const way = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort(({ value: a }, { value: b }) =>
      typeof a === 'number' && typeof b === 'number' ? way * (a - b) : way * compare(String(a), String(b)),
    )
    .map(({ row }) => row);
}
