import type { Ground } from './ground.ts';
import type { Doubt } from './model.ts';

/**
 * Why "not mentioned" may not be said of a shop's documents: some of them could not be read, or not to the end, or only
 * in part (tables and names are read in any language, sentences are not). Null where everything it is known to publish was read.
 */
export function readingDoubt(ground: Ground): Doubt | null {
  if (ground.unread.length > 0) return 'document-unread';
  if (ground.policies.some(({ reading }) => reading.truncated)) return 'text-cut';
  if (ground.policies.some(({ kind, reading }) => kind === 'privacy' && reading.language === 'und'))
    return 'language-in-part';
  return null;
}
