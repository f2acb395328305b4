import type { PolicyReading } from '../model.ts';
import { placeBlocks } from '../policy-text.ts';
import { type OutlineBlock, outlineOf } from '../versions/outline.ts';
import { detectLanguage } from '../words/language.ts';
import { normalise } from '../words/normalise.ts';
import { tokenise, WORD } from '../words/tokenise.ts';
import { declarationBlocks } from './declaration-blocks.ts';
import { declarationClaims, type MeantSpan } from './declaration-claims.ts';
import type { ForeignRead } from './model.ts';
import { readTool } from './read-tool.ts';

/** A declaration as a document like any other: the tool's words, and claims that rest on them. */
export interface DeclarationReading {
  reading: PolicyReading;
  outline: OutlineBlock[];
}

/**
 * Reads what a consent tool declares into a text and its claims; null when it declares nothing. Nothing is missing from
 * a declaration that a notice would owe, so there are no absences. Pure, bounded, never throws.
 */
export function readDeclaration(tool: string, reads: readonly ForeignRead[], language = ''): DeclarationReading | null {
  const declaration = readTool(tool, reads, language);
  if (!declaration) return null;
  const meant = declarationBlocks(declaration);
  const blocks = meant.map(({ block }) => block);
  const { text, placed, truncated } = placeBlocks(blocks);
  const tokens = tokenise(text);
  const spoken = detectLanguage(tokens);
  // Blocks without words are left out when they are placed, cells apart.
  const standing = meant.filter(({ block }) => block.cell !== undefined || normalise(block.text) !== '');
  const spans: MeantSpan[] = [];
  for (const [index, { start, end, cell }] of placed.entries()) {
    const means = standing[index]?.means;
    if (!means) continue;
    const last = spans.at(-1);
    if (cell && cell.column > 0 && last) last.end = Math.max(last.end, end);
    else spans.push({ means, start, end });
  }
  let words = 0;
  for (let t = 0; t < tokens.count; t++) if (tokens.kind[t] === WORD) words++;
  return {
    reading: {
      language: spoken,
      words,
      text,
      claims: declarationClaims(text, spans, spoken),
      absences: [],
      truncated: truncated || declaration.truncated,
    },
    outline: outlineOf(blocks),
  };
}
