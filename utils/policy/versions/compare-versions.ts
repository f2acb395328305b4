import type { PolicyReading } from '../model.ts';
import { type ClaimChanges, diffClaims } from './diff-claims.ts';
import { diffWords, type TextChange } from './diff-words.ts';

/** The difference between two versions of one document. */
export interface VersionDifference extends ClaimChanges {
  /** The whole text in order, with what was taken out and what came in. */
  text: TextChange[];
}

/**
 * Compares two versions of a document, claim by claim and word by word. Null when they speak different languages:
 * a switch of language is not a change.
 */
export function compareVersions(before: PolicyReading, after: PolicyReading): VersionDifference | null {
  if (before.language !== after.language) return null;
  return { ...diffClaims(before.claims, after.claims), text: diffWords(before.text, after.text) };
}
