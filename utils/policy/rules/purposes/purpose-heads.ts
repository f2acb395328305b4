import { isOccasion } from '../../contexts/occasions.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';

const OTHER = subjects('other');
/** Headings that are no processing of their own. */
const UNGROUNDED = subjects('basis', 'contact');

/** Whether what a heading names, or a line that acts as one, is what data are used for below it. */
export function isHead(document: PolicyText, sentence: Sentence): boolean {
  const { blocks, sections } = document;
  const section = sections[blocks[sentence.block]?.section ?? 0];
  if (section === undefined || section.level === 0 || section.first !== sentence.block) return false;
  return isGrounded(document, sentence) || isProcessing(document, sentence) || isOccasion(section.heading);
}

/** Whether a heading names a processing, "Newsletter", and what stands below it tells what is used for it. */
function isProcessing(document: PolicyText, sentence: Sentence): boolean {
  const { blocks, sections, tokens } = document;
  const section = sections[blocks[sentence.block]?.section ?? 0];
  if (section?.first !== sentence.block || !isAbout(section, OTHER, 1)) return false;
  const last = tokenAt(tokens, Math.max(0, (blocks[section.last - 1]?.end ?? 0) - 1)) + 1;
  return ['dataCategory', 'collectWord'].some((list) => hasCueBetween(document, list, sentence.last, last));
}

/** Whether what stands under a heading is one processing, with the ground for it: "7. Newsletter … The legal basis is …". */
function isGrounded(document: PolicyText, sentence: Sentence): boolean {
  const { blocks, sections, tokens } = document;
  const section = sections[blocks[sentence.block]?.section ?? 0];
  if (section === undefined || section.first !== sentence.block || isAbout(sentence, UNGROUNDED)) return false;
  const last = tokenAt(tokens, Math.max(0, (blocks[section.last - 1]?.end ?? 0) - 1)) + 1;
  const named = hasCueBetween(document, 'basisWord', sentence.last, last);
  return cuesBetween(document, 'basis', sentence.last, last).some(({ weak }) => named || !weak);
}
