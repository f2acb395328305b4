import { expect } from 'vitest';
import type { ForeignRead } from '../../utils/policy/declarations/model.ts';
import { type DeclarationReading, readDeclaration } from '../../utils/policy/declarations/read-declaration.ts';
import type { ClaimKind, ClaimOf } from '../../utils/policy/model.ts';

/** What is read of what a tool keeps in a page. */
export const declared = (tool: string, reads: ForeignRead[], language = ''): DeclarationReading => {
  const made = readDeclaration(tool, reads, language);
  if (!made) throw new Error(`${tool} declares nothing`);
  return made;
};
/** The values of the claims of one kind. */
export const valuesOf = <K extends ClaimKind>({ reading }: DeclarationReading, kind: K): ClaimOf<K>['value'][] =>
  reading.claims.filter((claim) => claim.kind === kind).map(({ value }) => value) as ClaimOf<K>['value'][];
/** Every quotation stands in the text where it says. */
export const soundQuotes = ({ reading }: DeclarationReading): void => {
  expect(reading.claims.length).toBeGreaterThan(0);
  for (const { quote, start, end } of reading.claims) {
    expect(quote).not.toBe('');
    expect(reading.text.slice(start, end)).toBe(quote);
  }
};
