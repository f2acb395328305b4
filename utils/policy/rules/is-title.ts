import type { PolicyText } from '../policy-text.ts';
import type { Sentence } from '../words/sentences.ts';

/** Whether a sentence is a heading, or a line that acts as one: it names what is told below it. */
export function isTitle({ blocks, sections }: PolicyText, { block }: Sentence): boolean {
  const role = blocks[block]?.role ?? 'para';
  if (role.startsWith('heading')) return true;
  const section = sections[blocks[block]?.section ?? 0];
  return section !== undefined && section.level > 0 && section.first === block && role === 'para';
}
