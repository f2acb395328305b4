import {
  DECLARATION_TOOLS,
  type DeclarationTool,
  type PageGroup,
  type PageRow,
  type PageShape,
} from '../../policy/declarations/tools.ts';
import { proseGroups } from './declaration-prose.ts';
import { cardRows, columnRows, shownText, tableRows } from './declaration-rows.ts';

/** Elements of one shape, groups in them, and rows of one group that are read. */
const MOST_ELEMENTS = 4;
const MOST_GROUPS = 100;
const MOST_ROWS = 500;

/** The consent tools that are there, by what they leave in the page. */
export const toolsHere = (): DeclarationTool[] =>
  DECLARATION_TOOLS.filter(({ hints }) => document.querySelector(hints.join(',')) !== null);

/** What a tool has written into this page, folded parts included. Reads only. */
export function pageGroups({ page }: DeclarationTool): PageGroup[] {
  return page
    .flatMap((shape) =>
      outermost([...document.querySelectorAll(shape.selector)])
        .slice(0, MOST_ELEMENTS)
        .flatMap((element) => groupsOf(element, shape)),
    )
    .filter(({ rows, services }) => rows.length + services.length > 0)
    .slice(0, MOST_GROUPS);
}

function groupsOf(element: Element, shape: PageShape): PageGroup[] {
  if (shape.shape === 'prose') return proseGroups(element, shape.heading);
  const parts = shape.group === '' ? [] : outermost([...element.querySelectorAll(shape.group)]);
  return (parts.length > 0 ? parts : [element]).flatMap((part) => {
    const title = shownText(part.querySelector(shape.heading))
      .replace(/\(\d{1,6}\)$/, '')
      .trimEnd()
      .slice(0, 500);
    if (shape.shape === 'columns')
      return [...part.querySelectorAll(shape.part)].map((inner) =>
        group(
          [shownText(inner.querySelector(shape.partHeading)), title].filter(Boolean).join(' – '),
          columnRows(inner, shape),
        ),
      );
    return [group(title, shape.shape === 'cards' ? cardRows(part, shape) : tableRows(part, shape.cells))];
  });
}

const group = (title: string, rows: PageRow[]): PageGroup => ({
  title: title.slice(0, 500),
  rows: rows.filter(({ name }) => name !== undefined && name !== '').slice(0, MOST_ROWS),
  services: [],
});

/** Of elements inside each other the outer ones. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((one) => {
    for (let above = one.parentElement; above; above = above.parentElement) if (all.has(above)) return false;
    return true;
  });
}
