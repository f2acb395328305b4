import type { Block } from '../model.ts';
import type { Declaration, DeclaredEntry, DeclaredService } from './model.ts';

/** What a block of a declaration tells, for the claims that rest on it. */
export type BlockMeaning =
  | { kind: 'category'; text: string }
  | { kind: 'cell'; entry: DeclaredEntry; service: DeclaredService | null }
  | {
      kind: 'service' | 'company' | 'purposes' | 'data' | 'basis' | 'retention' | 'countries' | 'recipients' | 'age';
      service: DeclaredService;
    }
  | { kind: 'purpose'; text: string };

export interface MeantBlock {
  block: Block;
  means: BlockMeaning;
}

/** Writes a declaration down in the tool's own words, entry by entry, each block with what it tells. */
export function declarationBlocks(declaration: Declaration): MeantBlock[] {
  let table = 0;
  const blocks: MeantBlock[] = [];
  const heading = (text: string, means: BlockMeaning, role: Block['role'] = 'heading2'): void => {
    if (text !== '') blocks.push({ block: { role, text }, means });
  };
  const rows = (entries: readonly DeclaredEntry[], service: DeclaredService | null): void => {
    entries.forEach((entry, row) => {
      const cells = [entry.name, entry.provider, entry.lifetimeText, entry.purpose];
      cells.forEach((text, column) => {
        const cell = { table, row, column, header: false };
        blocks.push({ block: { role: 'cell', text, cell }, means: { kind: 'cell', entry, service } });
      });
    });
    if (entries.length > 0) table += 1;
  };

  for (const [text, entries] of Map.groupBy(declaration.entries, ({ categoryText }) => categoryText)) {
    heading(text, { kind: 'category', text });
    rows(entries, null);
  }
  for (const [text, services] of Map.groupBy(declaration.services, ({ categoryText }) => categoryText)) {
    heading(text, { kind: 'category', text });
    for (const service of services) {
      heading(service.name, { kind: 'service', service }, 'heading3');
      for (const { block, means } of linesOf(service)) blocks.push({ block, means });
      rows(service.entries, service);
    }
  }
  for (const text of declaration.purposes)
    blocks.push({ block: { role: 'li', text }, means: { kind: 'purpose', text } });
  return blocks;
}

function linesOf(service: DeclaredService): MeantBlock[] {
  const line = (kind: Exclude<BlockMeaning['kind'], 'category' | 'cell' | 'purpose'>, text: string): MeantBlock[] =>
    text === '' ? [] : [{ block: { role: 'li', text }, means: { kind, service } }];
  return [
    ...line('company', service.company === service.name ? '' : service.company),
    ...line('purposes', service.purposes.join(', ')),
    ...line('data', service.data.join(', ')),
    ...line('basis', service.legalBasis.join(', ')),
    ...line('retention', service.retention),
    ...line('countries', service.countries.join(', ')),
    ...line('recipients', service.recipients.join(', ')),
    ...line('age', service.maxAgeSeconds === null ? '' : `${service.maxAgeSeconds} s`),
  ];
}
