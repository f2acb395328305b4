import type { Block } from '../../../utils/policy/index.ts';
import type { Behaviours } from '../conduct/behaviours.ts';
import { composePolicy } from './compose-policy.ts';
import { cookieRows, storageRows } from './cookie-table.ts';
import { type PolicyLanguage, policyTexts } from './policy-text.ts';

/** The blocks of the privacy policy as its page shows them, without a page. */
export function policyBlocks(language: PolicyLanguage, on: Behaviours, today: string): Block[] {
  const { title, sections } = composePolicy(language, on, today);
  return [
    { role: 'heading1', text: title },
    ...sections.flatMap(({ heading, blocks }): Block[] => [
      ...(heading === null ? [] : [{ role: 'heading2' as const, text: heading }]),
      ...blocks.flatMap((block): Block[] =>
        block.kind === 'list'
          ? block.items.map((text) => ({ role: 'li', text }))
          : [{ role: 'para', text: block.text }],
      ),
    ]),
  ];
}

/** The blocks of the cookie page: its two tables, cell by cell. */
export function cookiePageBlocks(language: PolicyLanguage, on: Behaviours): Block[] {
  const words = policyTexts[language].cookiePage;
  const { columns } = words;
  return [
    { role: 'heading1', text: words.title },
    { role: 'para', text: words.intro },
    { role: 'heading2', text: words.cookieHeading },
    ...tableBlocks(
      0,
      [columns.name, columns.provider, columns.purpose, columns.category, columns.lifetime],
      cookieRows(language, on).map((row) => [
        row.name,
        row.provider,
        row.purpose,
        words.categories[row.category],
        row.lifetime,
      ]),
    ),
    { role: 'heading2', text: words.storageHeading },
    ...tableBlocks(
      1,
      [columns.name, columns.provider, columns.purpose, columns.kind, columns.lifetime],
      storageRows(language, on).map((row) => [row.name, row.provider, row.purpose, row.kind, row.lifetime]),
    ),
  ];
}

const tableBlocks = (table: number, head: string[], rows: string[][]): Block[] =>
  [head, ...rows].flatMap((cells, row) =>
    cells.map((text, column): Block => ({ role: 'cell', text, cell: { table, row, column, header: row === 0 } })),
  );
