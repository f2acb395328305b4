import type { PolicyText } from '../policy-text.ts';
import type { Sentence } from '../words/sentences.ts';

/** The number before a heading or a line of a table of contents. */
const NUMBER = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-Za-z])[.)]?\s+/;
/** Longest line of a table of contents. */
const LONGEST = 160;
const CONTENTS = new WeakMap<PolicyText, ReadonlySet<number>>();

const plain = (heading: string): string => heading.replace(NUMBER, '').trim().toLowerCase();

/** The points of a list that are words of a heading. */
function contentsOf(document: PolicyText): ReadonlySet<number> {
  const known = CONTENTS.get(document);
  if (known !== undefined) return known;
  const headings = new Set(document.sections.flatMap(({ level, heading }) => (level > 0 ? plain(heading) : [])));
  const contents = new Set<number>();
  document.blocks.forEach(({ role, text }, index) => {
    if (role === 'li' && text.length < LONGEST && headings.has(plain(text))) contents.add(index);
  });
  CONTENTS.set(document, contents);
  return contents;
}

/** Whether a sentence is a point of a table of contents: the words of a heading. */
export function isContents(document: PolicyText, { block }: Sentence): boolean {
  return document.blocks[block]?.role === 'li' && contentsOf(document).has(block);
}
